### Charts: the words in the picture

chart-everything = The whole plan
chart-as-of = As of { $hour }:{ $minute }, { $date }
chart-end-of-day = At the end of { $date }
chart-in-period = { $name }, { $from } – { $to }
chart-nothing = No tasks yet
chart-empty = The chart appears here when there are tasks.
chart-openOverdue = Not finished, overdue
chart-openInTime = Not finished, in time
chart-doneLate = Finished late
chart-doneInTime = Finished in time
chart-overdue-of-total = Overdue/all
chart-units-headline = { $overdue }/{ $total } tasks overdue ({ $percent }%)
chart-other-units = and { $count } more units: { $overdue }/{ $total } overdue
chart-progress-headline = { $done }/{ $total } finished, { $called } due
chart-planned = Due (by the plan)
chart-finished = Finished
chart-now = Now
chart-month = { $month }/{ $year }
chart-day = { $day }/{ $month }
chart-short-day = { $day }/{ $month }
chart-progress-late = Overdue and not finished: { $overdue }; finished late: { $doneLate }
chart-undated = { $count } tasks without a deadline (continuous)
chart-no-deadlines = No task has a deadline
chart-weeks-headline = { $overdue } overdue (last week { $before })
chart-weeks-heading = Overdue at the end of each week
chart-all-units = All
chart-share = Share of the unit's tasks
chart-up-to =
    { $percent ->
        [0] 0%
        [100] above 50%
       *[other] up to { $percent }%
    }
chart-other-late = and { $count } more units with overdue tasks.
chart-other-quiet = { $count } units had nothing overdue in these weeks.

## In the conversation
chart-title =
    { $chart ->
        [units] Chart by unit
        [progress] Progress against the plan
       *[weeks] Overdue by week
    }: { $name }
chart-file =
    { $chart ->
        [units] chart-units
        [progress] chart-progress
       *[weeks] chart-overdue
    }-{ $date }.png
chart-button = Chart
chart-button-units = By unit
chart-button-progress = Progress
chart-button-weeks = Overdue by week
