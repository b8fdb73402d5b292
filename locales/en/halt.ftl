button-more = More
button-pause = Pause
button-cancel = Cancel task
button-resume = Resume
button-restore = Restore
button-propose = Send proposal

halt-more = { $code } · { $title }
halt-why-pause = Why is { $code } paused? One sentence, with the day it goes on if you know it, for example: waiting for the new decree, until 30/6
halt-why-pause-until = { $code } is paused up to and including { $date }. Why? One sentence, for example: waiting for the new decree
halt-why-cancel = Why is { $code } cancelled? One sentence, for example: merged into another task
halt-kept-pause = To pause it all the same, type: pause { $code } because { $reason }
halt-kept-cancel = To cancel it all the same, type: cancel { $code } because { $reason }

halted-pause = { $code } is paused: “{ $reason }”. No reminders, and it does not count as overdue until it is resumed.
halted-pause-until = { $code } is paused up to and including { $date }: “{ $reason }”. Until then no reminders, and it does not count as overdue; then it goes on by itself.
halted-cancel = { $code } is cancelled: “{ $reason }”. It no longer counts in the totals.
halt-left-result = The result that waited for confirmation is not looked at any more.
halt-left-due = The deadline { $date } stays; if more time is needed when it goes on, the officer asks for it.
halt-left-extension-pause = The request for more time until { $date } still waits for a decision.
halt-left-extension-cancel = The request for more time until { $date } is not looked at any more.
halt-left-obstacles-pause = { $count ->
    [1] 1 obstacle still waits to be cleared.
   *[other] { $count } obstacles still wait to be cleared.
}
halt-left-obstacles-cancel = { $count ->
    [1] 1 obstacle no longer counts for this task.
   *[other] { $count } obstacles no longer count for this task.
}
halt-left-urgings-pause = The urging that was sent waits for no answer for the time being.
halt-left-urgings-cancel = The urging that was sent waits for no answer any more.
resumed = { $code } goes on from today. The deadline { $date } stays.
resumed-overdue = { $code } goes on from today. The deadline { $date } stays and passed { $days ->
    [1] 1 day
   *[other] { $days } days
} ago; if more time is needed, the officer asks for it.
resumed-continuous = { $code } goes on from today, with a report for the present period.
restored = { $code } is restored. The deadline { $date } stays.
restored-overdue = { $code } is restored. The deadline { $date } stays and passed { $days ->
    [1] 1 day
   *[other] { $days } days
} ago; if more time is needed, the officer asks for it.
restored-continuous = { $code } is restored, with a report for the present period.
restored-awaiting_confirmation = { $code } is restored; its result waits for confirmation as before.
restored-paused = { $code } is restored; it is still paused, as it was before it was cancelled.
undone-pause = Undone: { $code } is not paused any more.
undone-cancel = Undone: { $code } is not cancelled any more.
undone-resume = Undone: { $code } stands as it did before it was resumed.

sure-meant_pause = Pause { $code }, so that it does not count as overdue: is that right? To report an obstacle only, type: { $code } blocked, and why.
sure-meant_cancel = Cancel { $code }, so that it does not count in the totals: is that right?
ask-which_intent-halt = Please send one sentence for each task, with the reason, for example: pause { $code } because waiting for the new decree
ask-which_date-halt = A pause begins at once. Up to which day? Please send the whole sentence again, for example: pause { $code } until 30/6 because waiting for the new decree

halt-not-yours-pause = Pausing { $code } is decided by the standing body ({ $who }). Nothing was recorded.
halt-not-yours-cancel = Cancelling { $code } is decided by the standing body ({ $who }). Nothing was recorded.
halt-not-yours-resume = Resuming { $code } is decided by the standing body ({ $who }). Nothing was recorded.
halt-undo-hint = To take back the report you just sent, type: undo { $code }
halt-propose = Send it up as an obstacle: “{ $text }”. Is that right?
halt-propose-why-pause = To propose it, say why, for example: waiting for the new decree
halt-propose-why-cancel = To propose it, say why, for example: merged into another task
halt-propose-why-resume = To propose it, say why, for example: the new decree is here
halt-proposal-pause = proposal to pause
halt-proposal-pause-until = proposal to pause up to and including { $date }
halt-proposal-cancel = proposal to cancel the task
halt-proposal-resume = proposal to resume

rejected-halt-pause-awaiting_confirmation = { $code } was reported done and waits for confirmation. Please confirm or return it first.
rejected-halt-pause-confirmed = { $code } is confirmed as done and cannot be paused.
rejected-halt-pause-paused = { $code } is paused already.
rejected-halt-pause-cancelled = { $code } is cancelled, there is nothing to pause.
rejected-halt-cancel-confirmed = { $code } is confirmed as done and cannot be cancelled.
rejected-halt-cancel-cancelled = { $code } is cancelled already.
rejected-halt-resume-open = { $code } is under way, neither paused nor cancelled.
rejected-halt-resume-awaiting_confirmation = { $code } waits for confirmation, it is neither paused nor cancelled.
rejected-halt-resume-confirmed = { $code } is confirmed as done.
rejected-pause_past = { $date } is over. Please send it again, for example: pause NV12 until 30/6 because waiting for the new decree

card-halt = Since { $since }, { $name }: “{ $reason }”
card-halt-until = From { $since } up to and including { $until }, { $name }: “{ $reason }”
card-halt-bare = Since { $since }, { $name }

halt-notice-pause = { $by } paused { $code } ({ $title }): “{ $reason }”. No reminders, and it does not count as overdue until it is resumed.
halt-notice-pause-until = { $by } paused { $code } ({ $title }) up to and including { $date }: “{ $reason }”. Until then no reminders, and it does not count as overdue.
halt-notice-cancel = { $by } cancelled { $code } ({ $title }): “{ $reason }”. You need not do it or report on it any more.
halt-notice-resume = { $by } has { $code } ({ $title }) resumed.
halt-notice-restore = { $by } restored { $code } ({ $title }).
halt-notice-resume-ended = The pause of { $code } ({ $title }) is over, on { $date } as { $by } decided.
halt-notice-reason = Reason: “{ $reason }”.
halt-notice-parts = You are not reminded of your part { $codes } in the meantime either.
halt-notice-pause-back = { $by } took back the pause of { $code } ({ $title }): go on as before.
halt-notice-cancel-back = { $by } took back the cancelling of { $code } ({ $title }): go on as before.
halt-notice-resume-back = { $by } took back the resuming of { $code } ({ $title }): it waits as before.

summary-paused = Of those not finished { $paused ->
    [1] 1 is
   *[other] { $paused } are
} paused and counted as in time.
summary-cancelled = { $cancelled ->
    [1] 1 cancelled task is
   *[other] { $cancelled } cancelled tasks are
} not counted.
summary-button-paused = Paused tasks
list-paused = { $count ->
    [1] 1 paused task
   *[other] { $count } paused tasks
}
list-paused-none = No task is paused.
list-cancelled = { $count ->
    [1] 1 cancelled task
   *[other] { $count } cancelled tasks
}
list-cancelled-none = No task is cancelled.
history-pause-until = paused up to and including { $until }
history-resume-ended = the pause (up to { $until }) is over, resumed
news-paused-because = paused: { $reason }
