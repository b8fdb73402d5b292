digest-title-morning = { $count ->
    [1] Good morning { $name }, 1 task needs your attention today.
   *[other] Good morning { $name }, { $count } tasks need your attention today.
}
digest-title-later = { $count ->
    [1] Hello { $name }, 1 task needs your attention today.
   *[other] Hello { $name }, { $count } tasks need your attention today.
}

digest-section-overdue = 🔴 Overdue: { $count }
digest-section-due_soon = 🟡 Due soon: { $count }
digest-section-period_missed = 🔁 Not reported for the period just over: { $count ->
    [one] one task
   *[other] { $count } tasks
}
digest-section-period_closing = 🔁 Not reported for this period: { $count ->
    [one] one task
   *[other] { $count } tasks
}
digest-section-behind = 🟠 Behind schedule: { $count }
digest-section-silent = ⚪ No report for long: { $count }
digest-section-awaiting_you = 🔵 Awaiting your decision: { $count }
digest-section-unit_overdue = 🏢 Overdue in your unit: { $count }
digest-section-owed = 🚧 Waiting for your unit to resolve: { $count }

digest-item = { $code } · { $title }
digest-item-stands-in = { $code } · { $title } (for { $name })
digest-why-overdue = { $days ->
    [1] 1 day overdue (due { $date }), { $progress }% done
   *[other] { $days } days overdue (due { $date }), { $progress }% done
}
digest-why-due_soon = { $days ->
    [0] Today is the last day, { $progress }% done
    [1] 1 working day left (due { $date }), { $progress }% done
   *[other] { $days } working days left (due { $date }), { $progress }% done
}
digest-why-period_missed = The period { $period } is over without a report. A late report can still be made: press the code, then Report the period.
digest-why-period_closing = { $days ->
    [0] Today is the last working day to report the period { $period }
    [one] No report for the period { $period }, one working day left (until { $date })
   *[other] No report for the period { $period }, { $days } working days left (until { $date })
}
digest-why-behind = { $progress }% done, { $points } points behind plan (due { $date })
digest-why-silent = { $days } working days without a report, last at { $progress }% (due { $date })
digest-why-awaiting_confirmation = { $unit } reported it done on { $date }; it awaits your confirmation{ $days ->
    [0] {""}
   *[other] { " " }for { $days } working days
}
digest-why-awaiting_extension = { $unit } asks for more time until { $date }; it awaits your decision
digest-why-awaiting_opinion = { $unit } asks for more time until { $date }; it awaits your opinion
digest-why-unit_overdue = { $days ->
    [1] { $unit }: 1 day overdue (due { $date }), { $progress }% done
   *[other] { $unit }: { $days } days overdue (due { $date }), { $progress }% done
}
digest-blocked = { $days ->
    [1] Blocked for 1 day: “{ $text }”, and nobody is to resolve it yet. If you need somebody's help, please say so in a line.
   *[other] Blocked for { $days } days: “{ $text }”, and nobody is to resolve it yet. If you need somebody's help, please say so in a line.
}
digest-blocked-owner = Blocked: “{ $text }”, waiting for { $owner } { $days ->
    [0] since today
    [1] for 1 day
   *[other] for { $days } days
}.
digest-blocked-figures = Due { $date }, { $progress }% done.
digest-blocked-with = { $line } { $figures }
digest-blocked-answered = “{ $text }” was answered: “{ $answer }”. If it still blocks you, press the code to say so.
digest-blocked-unit = Blocked: “{ $text }”. Please help to clear the way.
digest-asked = More time asked for until { $date }, not yet decided.
digest-more = { $count ->
    [1] 1 more: press the button below to see all.
   *[other] { $count } more: press the button below to see all.
}

digest-reason = Why this message: you have { $reasons }; the bot reminds once at { $hour } each working day. Change the hour: /caidat 8:00
digest-reason-overdue = tasks overdue
digest-reason-due_soon = tasks due soon (reminded with { $days } working days left)
digest-reason-period_missed = a continuous task was not reported in the period just over
digest-reason-period_closing = the period of a continuous task closes soon without a report
digest-reason-behind = tasks behind by { $points } points or more
digest-reason-silent = tasks without a report for { $days } working days
digest-reason-awaiting_you = decisions to make
digest-reason-unit_overdue = tasks of the unit that you head overdue for { $days } working days
digest-reason-owed = obstacles that your unit is to resolve

digest-button-mine = My tasks
digest-button-awaiting = Awaiting my decision
digest-button-unit = Overdue in my unit
digest-owed = { $number }. “{ $text }”: { $unit }, holds up { $count ->
    [1] 1 task
   *[other] { $count } tasks
}, waiting { $days ->
    [0] since today
    [1] for 1 day
   *[other] for { $days } days
}
digest-owed-until = { $line }, answer needed before { $date }
digest-owed-late = { $line }, the answer was due { $date }
digest-button-owed = Obstacle { $number }
digest-button-owed-all = All obstacles
digest-explain-owed = 📝 Please explain { $codes } before { $date }, asked by { $names }
digest-explain-owed-late = 📝 The explanation of { $codes } was due { $date }, asked by { $names }
digest-explain-missing = 📝 No explanation of { $codes } yet, due { $date }: { $names }
digest-urging-unanswered = { $count ->
    [1] 📣 Urging of { $codes } on { $date }: 1 person has not answered ({ $names })
   *[other] 📣 Urging of { $codes } on { $date }: { $count } people have not answered ({ $names })
}
digest-urgings-more = { $count ->
    [1] and 1 more
   *[other] and { $count } more
}
digest-button-explain = Explain { $codes }
digest-button-urgings = My urgings
digest-reason-urgings = urgings or explanations that wait for an answer
digest-section-escalated = ⛔ Overdue for long: { $count }
digest-reason-escalated = tasks of any unit overdue for { $days } working days
digest-button-overdue = All overdue tasks
digest-quiet = Besides, { $count } tasks of which you were reminded before still wait for a report.
digest-told = Reminded: { $names }
digest-told-who = { $name } { $times } times, last on { $date }
digest-in-vain = Reminded { $count } times without a report. If something is in the way, say so, for example: { $code } vướng kinh phí. For more time: xin gia hạn { $code }
digest-button-later = Remind me later
digest-section-unit_period = 🏢 Continuous tasks of your unit without a report: { $count }
digest-why-unit_period-missed = { $unit }: the period { $period } is over without a report
digest-why-unit_period-closing = { $days ->
    [0] { $unit }: today is the last working day to report the period { $period }
    [1] { $unit }: the period { $period } is not reported, 1 working day left (due { $date })
   *[other] { $unit }: the period { $period } is not reported, { $days } working days left (due { $date })
}
digest-reason-unit_period = continuous tasks of your unit without a report
rehearsed-title = Reminders of { $date }: { $people } people
rehearsed-unreached = { $count } of them are not reached; see /nguoinhan
rehearsed-person = { $name } ({ $unit }), { $hour }: { $what }
rehearsed-person-unreached = { $line } · not reached
rehearsed-tasks = { $count } more tasks
rehearsed-owed = { $count } obstacles to clear
rehearsed-news = { $count } followed tasks with news
rehearsed-parts = { $count } parts of supporting units
rehearsed-told-for = { $count } tasks of people who are not reached
rehearsed-briefs = the look back on the week or the month
rehearsed-else = urgings, or people who are not reached
rehearsed-page = { $from } to { $to } of { $count } people
rehearsed-not-yours = What { $unit } will be reminded of is for its head, the standing body and the leaders.
rehearsed-nobody = { $date }: nobody has to be reminded so far.
rehearsed-off = { $date } is a day off, nobody is reminded. The next working day: { $after }.
rehearsed-past = Please ask about a day to come, for example: { $date } ai được nhắc
rehearsed-how = As things stand now; a new report changes what is said.
digest-section-returned = ↩️ Returned, waiting for a report: { $count }
digest-section-off_pace = 📉 Indicators that will miss the deadline: { $count }
digest-section-untaken = 📩 Not acknowledged: { $count }
digest-why-returned = Returned on { $date }: “{ $reason }”. Please report again.
digest-why-returned-plain = Returned on { $date }. Please report again.
digest-why-untaken = Given on { $given }{ $date ->
    [none] {""}
   *[other] { " " }(due { $date })
}. Press its code, then the button to acknowledge it.
digest-off_pace-figures = { $current }/{ $target } { $measure }
digest-why-off_pace = { $figures }; at this pace it is met on { $met }, { $days ->
    [one] a day
   *[other] { $days } days
} late (due { $date })
digest-why-off_pace-never = { $figures }; at this pace it is never met (due { $date })
digest-reason-returned = a returned result without a new report
digest-reason-off_pace = indicators that will miss the deadline at their pace
digest-reason-untaken = tasks that you have not acknowledged
digest-button-why = Why do I get this?
