status-not_started = ⚪ Not started
status-in_progress = 🟢 In progress (within the deadline)
status-due_soon = { $days ->
    [0] 🟡 Due soon: today is the last day
    [1] 🟡 Due soon: 1 working day left
   *[other] 🟡 Due soon: { $days } working days left
}
status-behind = 🟠 Behind schedule by { $points } points
status-overdue = { $days ->
    [1] 🔴 Overdue by 1 day
   *[other] 🔴 Overdue by { $days } days
}
status-awaiting-in-time = 🔵 Awaiting confirmation (in time)
status-awaiting-late = 🔵 Awaiting confirmation (overdue)
status-done_early = ✅ Done { $days } days early
status-done_on_time = ✅ Done on time
status-done_late = ☑️ Done { $days } days late
status-continuous = 🔁 Continuous
status-paused = ⏸ Paused
status-cancelled = ✖ Cancelled

task-continuous = continuous
task-due = due { $date }

card-title = { $code } · { $title }
card-progress-never = Progress: { $percent }% (nothing reported yet)
card-progress = Progress: { $percent }% ({ $name }, { $date })
card-quantity = Quantity: { $done }/{ $total }
card-due = Deadline: { $date } ({ $left ->
    [0] today
    [1] 1 working day left
   *[other] { $left } working days left
})
card-due-past = Deadline: { $date }
card-due-extended = Deadline: { $date } (originally { $original })
card-lead = Lead unit: { $unit }
card-support = Supporting: { $what }
card-focal = Focal officer: { $name }
card-officers = Also assigned: { $names }
card-leader = Responsible leader: { $name }
card-product = Product: { $product }
card-indicator = Target: { $name }
card-basis = Legal basis: { $basis }
card-group = Group: { $group }
card-note = Last note: “{ $note }”
card-obstacle = Obstacle: { $text }
card-obstacle-answered = { $line }. Answer: “{ $answer }”
card-extension-bare = Extension asked to { $date } ({ $standing })
card-extension = Extension asked to { $date } ({ $standing }): { $reason }

button-period = Report the period
button-period-of = Period { $period }
button-period-late = Period { $period }, late
button-progress = Update progress
button-done = Report done
button-obstacle = Report obstacle
button-extend = Ask for extension
button-history = History
button-confirm = Confirm
button-return = Return
button-urge = Urge
button-endorse = Agree, pass it on
button-object = Do not agree
extension-ordinal = request { $ordinal }
extension-late = after the deadline
extension-endorsed = { $name } agrees
extension-unheard = the head of the unit has not spoken
button-grant = Grant extension
button-refuse = Refuse
button-undo = Undo
button-number = Type a number
button-card = Open { $code }
button-yes = Yes, record it
button-no = No, leave it
button-drop-report = Drop the report on { $code }
button-drop-extension = Withdraw the request for { $code }
button-keep = Keep it
button-next = More
button-previous = Back

answer-who = { $code }: { $name } is the focal officer, { $unit } leads.
answer-who-unit = { $code }: { $unit } leads; no focal officer is named.
answer-due = { $code }: due { $date }, { $left ->
    [0] today is the last day
   *[other] { $left } working days left
}.
answer-due-past = { $code }: was due { $date }, { $days } days ago.
answer-due-closed = { $code }: due { $date }. { $status }.
answer-due-continuous = { $code } is continuous and has no deadline.
answer-periods = { $code }: { $share }.
answer-progress = { $code } is at { $percent }%. { $status }.
answer-obstacle = { $code } is held up by: { $texts }.
answer-no-obstacle = { $code } has no open obstacle.
bottlenecks-title = { $count } open obstacles hold up { $tasks } tasks ({ $where })
bottlenecks-none = No open obstacle ({ $where }).
bottlenecks-more = And { $count } obstacles more.
bottleneck = { $rank }. “{ $text }” ({ $kind }): holds up { $count } ({ $codes }), for { $days } days
bottleneck-owner = To be resolved by: { $owner }
bottleneck-others = { $count ->
    [1] 1 task of another unit
   *[other] { $count } tasks of other units
}
bottleneck-units = of { $count } units
bottleneck-late = overdue by { $days } days in all
bottleneck-answered = answered
bottlenecks-hint = Press a number to see the obstacle.
obstacle-funding = funding
obstacle-legal = legal
obstacle-technical = technical
obstacle-staff = staff
obstacle-coordination = coordination
obstacle-other = other
indicators-title = { $reached } of { $total } indicators have met their target
indicators-none = No indicator among the tasks you may see.
indicators-more = And { $count } more.
indicator-unknown = Indicator { $name }: no figure yet
indicator-no-target = Now { $value }
indicator-above = { $value }, { $percent }% above the target ({ $target })
indicator-reached = { $value }, target met
indicator-below = { $value } of { $target } ({ $percent }%), { $missing } missing
indicator-above-points = { $value }, { $points } points above the target of { $target }
indicator-points = { $points ->
    [one] { $points } point
   *[other] { $points } points
}
indicator-below-percent = { $value }/{ $target }, { $missing } missing
indicator-needs = { $line }, { $rate } needed until the end of { $date } (days off included)
indicator-overdue = { $line }, past its deadline { $date }
indicator-last-day = { $line }, today is the last day
indicator-forecast-unknown = Too few figures for a forecast: recent ones of at least { $days } different days are needed
indicator-forecast-falling = Falling by { $rate }: at this pace the target will not be met
indicator-forecast-still = Not growing lately: at this pace the target will not be met
indicator-forecast = Present pace { $rate } ({ $count } measurements, { $from }–{ $until }), target met on { $date } by this forecast
indicator-forecast-in-time = { $line }, in time for { $due }
indicator-forecast-late = { $line }, too late for { $due } (by { $days ->
    [one] one day
   *[other] { $days } days
})
indicator-per-day = { $figure } a day
indicator-per-week = { $figure } a week
answer-indicator = { $code }: { $line }.
answer-no-indicator = { $code } has no countable indicator.
