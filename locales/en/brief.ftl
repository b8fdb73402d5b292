digest-brief-week = 📊 Last week ({ $from }–{ $to }): { $finished } finished, { $slipped } newly overdue
digest-brief-month = 📊 Last month ({ $from }–{ $to }): { $finished } finished, { $slipped } newly overdue
digest-brief-figures = At the end of { $date }: { $total } tasks; { $done } done ({ $doneChange }); { $overdue } overdue ({ $overdueChange }), { $percent }%.
digest-brief-same = no change
digest-brief-up = up { $count }
digest-brief-down = down { $count }
digest-brief-finished = ✅ Finished: { $codes }
digest-brief-slipped = 🔴 Newly overdue: { $codes }
digest-brief-will-slip-week = 🟠 Will slip this week at the pace so far: { $count } ({ $codes })
digest-brief-will-slip-month = 🟠 Will slip this month at the pace so far: { $count } ({ $codes })
digest-brief-silent = ⚪ Not reported for long: { $count } ({ $units })
digest-brief-decisions = 🔵 Waiting for your decision: { $count }
digest-brief-obstacles = 🚧 Not resolved: { $count } { $count ->
    [one] obstacle
   *[other] obstacles
}
digest-button-summary = Summary
digest-button-overdue-all = Overdue
digest-button-report-week = Written report of the week
digest-button-report-month = Written report of the month
digest-reason-brief = the brief of the week and the month (off: /caidat tắt tóm tắt)
brief-on = On: the brief of the week and the month comes with the reminder at { $hour } on the first working day of each.
brief-off = Off: no brief of the week and the month. The daily reminder comes as before.
brief-not-yours = The brief of the week and the month is for leaders and the standing body. Your own tasks: /viec
settings-brief-on = Brief of the week and the month: on.
settings-brief-off = Brief of the week and the month: off.
button-brief-on = Switch the brief on
button-brief-off = Switch the brief off
