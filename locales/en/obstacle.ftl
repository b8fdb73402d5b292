obstacle-title = “{ $text }” ({ $kind })
obstacle-open = 🚧 Waiting for { $owner } { $days ->
    [0] since today
    [1] for 1 day
   *[other] for { $days } days
}
obstacle-open-nobody = { $days ->
    [1] 🚧 Nobody is to resolve it yet, after 1 day
   *[other] 🚧 Nobody is to resolve it yet, after { $days } days
}
obstacle-open-until = { $line }, answer needed before { $date }
obstacle-open-late = { $line }, the answer was due { $date }
obstacle-answered = 💬 Answered, not yet said to be resolved
obstacle-resolved = ✅ Resolved on { $date }
obstacle-withdrawn = ✖ Withdrawn by the reporter on { $date }
obstacle-joined = 🔗 Joined to another bottleneck on { $date }
obstacle-holds-nothing = Holds up no task any longer
obstacle-held = { $count ->
    [1] Held up 1 task
   *[other] Held up { $count } tasks
}
obstacle-holds = { $count ->
    [1] Holds up 1 task
   *[other] Holds up { $count } tasks
}
obstacle-holds-units = Holds up { $count } tasks of { $units } units
obstacle-holds-others = { $count ->
    [1] 1 of them of another unit
   *[other] { $count } of them of other units
}
obstacle-task-late = { $days ->
    [1] { $code } (1 day overdue)
   *[other] { $code } ({ $days } days overdue)
}
obstacle-answer = Answer: “{ $answer }”
obstacle-reported = Reported by { $name } on { $date }
obstacle-reported-elsewhere = Reported on { $date }
obstacle-waits-for = waiting for { $owner }
obstacle-answer-by = answer needed before { $date }
obstacle-with-terms = { $words } ({ $terms })
obstacle-step-answer = { $when } · { $name }: answered “{ $answer }”
obstacle-step-assign = { $when } · { $name }: handed to { $unit }
obstacle-step-resolve = { $when } · { $name }: resolved
obstacle-step-reopen = { $when } · { $name }: opened again
obstacle-step-clear = { $when } · { $name }: no longer blocked
obstacle-step-join = { $when } · { $name }: joined
obstacle-step-undo = { $when } · { $name }: undone

button-obstacle-answer = Answer
button-obstacle-assign = Hand to a unit
button-obstacle-resolve = Resolved
button-obstacle-reopen = Open again
button-obstacle-clear = { $code } not blocked
button-obstacle-still = { $code } still blocked
button-obstacle-report-again = { $code } still blocked
button-obstacle-join = It is the same
button-obstacle-again = Write it anyway
button-obstacle-no-day = No date yet
button-obstacle-card = See the obstacle
button-obstacles = { $count ->
    [1] See the obstacle
   *[other] See { $count } obstacles
}

prompt-obstacle-answer = What is the answer to “{ $text }”? Example: 200 million is granted, to be paid in quarter II
prompt-obstacle-owner = Which unit is to resolve “{ $text }”, and before which day? Example: So Tai chinh truoc 15/4
prompt-obstacle-owner-again = It is not clear which unit is to resolve “{ $text }”. Please choose or type the name, for example: So Tai chinh truoc 15/4
prompt-obstacle-day = Before which day is { $unit } to answer? Please choose or type, for example: 15/4
prompt-obstacle-bad-day = That day cannot be used. Before which day is { $unit } to answer? Example: 15/4
obstacle-changed = This obstacle has just changed, so nothing was recorded:
obstacle-typed = What you typed: “{ $typed }”
obstacle-which-card = { $code } has these obstacles. Which one to see?
obstacle-which-clear = Which of them no longer blocks { $code }?
obstacle-which-still = Which of them still blocks { $code }?
obstacle-none-to-clear = { $code } has no open obstacle, so nothing was recorded. To report progress, for example: { $code } 60%
obstacle-still-open = The obstacle { $texts } is still open.
obstacle-join-offer = { $count ->
    [1] 1 other task also waits for { $owner } about this. If it is the same bottleneck, press “It is the same”.
   *[other] { $count } other tasks also wait for { $owner } about this. If it is the same bottleneck, press “It is the same”.
}
obstacle-join-offer-seen = { $count ->
    [1] 1 other task also waits for { $owner }: “{ $text }”. If it is the same bottleneck, press “It is the same”.
   *[other] { $count } other tasks also wait for { $owner }: “{ $text }”. If it is the same bottleneck, press “It is the same”.
}

obstacle-done-answer = Answered “{ $text }”: “{ $answer }”. The reporters will be told.
obstacle-done-assign = { $unit } is to resolve “{ $text }”.
obstacle-done-assign-until = { $unit } is to resolve “{ $text }” and to answer before { $date }.
obstacle-done-resolve = Recorded: “{ $text }” is resolved. The reporters will be told.
obstacle-done-reopen = Opened again: “{ $text }”. The reporters will be told.
obstacle-done-clear = Recorded: { $code } is no longer blocked by “{ $text }”.
obstacle-done-still = Recorded: { $code } is still blocked by “{ $text }”.
obstacle-done-join = Joined to one bottleneck: “{ $text }”.
obstacle-undone = Undone: “{ $text }” is as it was.

obstacle-told-answer = { $by } answered the obstacle “{ $text }” ({ $tasks }): “{ $answer }”.
obstacle-told-resolve = The obstacle “{ $text }” ({ $tasks }) is resolved.
obstacle-told-with-answer = { $line } Answer: “{ $answer }”.
obstacle-told-reopen = The obstacle “{ $text }” ({ $tasks }) is open again: it is not resolved yet.
obstacle-told-assign = { $count ->
    [1] { $unit } is to resolve “{ $text }”, which holds up 1 task.
   *[other] { $unit } is to resolve “{ $text }”, which holds up { $count } tasks.
}
obstacle-told-assign-until = { $line } Please answer before { $date }.

rejected-obstacle_not_allowed = This obstacle is not yours to decide, so nothing was recorded. Those who can: { $who }.
rejected-obstacle_not_allowed_nobody = This obstacle is not yours to decide, so nothing was recorded.
rejected-obstacle-open = “{ $text }” is open already.
rejected-obstacle-answered = “{ $text }” has been answered.
rejected-obstacle-resolved = “{ $text }” is resolved already.
rejected-obstacle-withdrawn = “{ $text }” was withdrawn by its reporter.
rejected-obstacle-joined = “{ $text }” was joined to another bottleneck.
rejected-obstacle_holds_nothing = “{ $text }” holds up no unfinished task, so it need not be opened again.
rejected-obstacle_too_late = More than 10 minutes have passed, so “{ $text }” cannot be undone. Open its card to change it: /diemnghen
rejected-obstacle_changed_since = “{ $text }” has changed since and cannot be undone. Open its card: /diemnghen
rejected-answer_by_past = { $date } is past. Please send another day, for example: 15/4
