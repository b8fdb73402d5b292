# The office's days off and the days worked instead
calendar-day = { $weekday } { $day }/{ $month }/{ $year }
calendar-day-short = { $weekday } { $day }/{ $month }
calendar-range = { $from } to { $until }
holiday-new_year = New Year
holiday-tet = Tết (Lunar New Year)
holiday-hung_kings = Hùng Kings' Day
holiday-reunification = Reunification Day 30/4
holiday-labour_day = Labour Day 1/5
holiday-national_day = National Day
holiday-culture_day = Vietnamese Culture Day
holiday-made_up = day off in lieu
holiday-swapped = swapped day off
holiday-worked = worked
holiday-office = day off of the office
calendar-title = Days off in { $year }
calendar-span = Days off from { $days }
calendar-span-empty = No public holiday, and no day worked instead.
calendar-year-empty = No days off are entered for { $year } yet.
calendar-next = Next after that: { $what }.
calendar-past = Past:
calendar-stretch = { $names }: { $days }, { $count ->
    [one] { $count } working day off
   *[other] { $count } working days off
}
calendar-stretch-weekend = { $names }: { $days }, on a weekend
calendar-whole = with the weekends { $count } days, { $days }
calendar-whole-short = { $count } days with the weekends
calendar-swapped = { $off } is swapped, { $worked } is worked instead
calendar-worked-for = Worked: { $day }, for the day off { $off }
calendar-worked = Worked on a weekend: { $day }
calendar-by-law = The days of { $year } follow the Labour Code; the government has not announced its swaps yet.
calendar-beyond = Public holidays are entered to the end of { $year } only.
calendar-holiday-missing = { $name } { $year }: not in the office's calendar yet.
calendar-offer = { $day }, Vietnamese Culture Day: ordered, but not confirmed by law, so it is a working day for now. { $count ->
    [0] No task is due that day.
    [one] { $count } task is due that day; its deadline stays.
   *[other] { $count } tasks are due that day; their deadlines stay.
}
calendar-how = To change it, for example: day off: 24/11/2026 Culture Day · swap: off 2/5/2025, work 26/4/2025 · remove day off 24/11
button-calendar-year = { $year }
button-calendar-offer = Close on Culture Day { $year }
button-calendar-off = Add a day off
button-calendar-swap = Swap days
button-calendar-changes = Who changed it
button-calendar-wish-day_off = Make it a day off
button-calendar-wish-ordinary = Take it out
button-calendar-wish-worked = Work on it
button-calendar-do = Yes, change the calendar
calendar-is-worked = { $day }: an ordinary working day.
calendar-is-weekend = { $day }: weekend.
calendar-is-off = { $day }: off, { $name }.
calendar-is-swapped = { $day }: off, { $worked } is worked instead.
calendar-is-made-up = { $day }: worked, for the day off { $off }.
calendar-is-extra = { $day }: worked, although it is a day off.
calendar-day-by = { $name } changed it at { $when }.
calendar-program = The bot
calendar-on-behalf = { $name } (for { $absent })
calendar-change-off = { $days } off ({ $name })
calendar-change-off-range = { $days } off ({ $name }), { $count ->
    [one] { $count } more working day off
   *[other] { $count } more working days off
}
calendar-change-swap = { $off } off, { $worked } worked instead
calendar-change-worked = { $day } worked
calendar-change-back-worked = { $day } no longer off ({ $name }), a working day again
calendar-change-back-off = { $day } a day off again
calendar-change-back-same = { $day } no longer { $name }, still a weekend
calendar-sure = { $what }. Change the office's calendar?
calendar-effect-due = { $count ->
    [one] { $count } task is
   *[other] { $count } tasks are
} due on { $days ->
    [one] this day
   *[other] these days
}; deadlines stay.
calendar-effect-due-none = No task is due on { $days ->
    [0] this day
    [one] this day
   *[other] these days
}.
calendar-effect-moved = { $count ->
    [one] { $count } task turns, or is reminded of,
   *[other] { $count } tasks turn, or are reminded of,
} on other days.
calendar-effect-moved-none = No task turns, or is reminded of, on another day.
calendar-effect-quiet = Nobody is reminded on a day off; it waits for the next working day.
calendar-effect-digest = { $days }: reminders go out as on any working day.
calendar-by-labour-code = Note: { $day } is a holiday by the Labour Code ({ $name }).
calendar-done = The office's calendar now says: { $what }.
calendar-undone = Undone: { $what }.
calendar-taken-back = The last change of the calendar is undone.
calendar-followed = { $count ->
    [one] { $count } task follows
   *[other] { $count } tasks follow
} the new calendar.
calendar-followed-none = No task had to follow.
calendar-follows = { $count ->
    [one] { $count } task is
   *[other] { $count } tasks are
} still being reckoned anew, which takes a few minutes.
calendar-changed = Somebody has just changed the calendar, so nothing was written. Please look again:
calendar-changes-title = Who changed the calendar
calendar-changes-title-on = Who changed { $days }
calendar-changes-none = Nobody has changed the calendar; it holds the public holidays that came with the program.
calendar-changes-none-on = Nobody has changed { $days }.
calendar-changes-line = • { $when }, { $name }: { $what }
calendar-changes-undone = • { $when }, { $name }: { $what } (undone later)
calendar-changes-undo = • { $when }, { $name } undid: { $what }
calendar-in-private = Please change the calendar in private. Here it can be looked at: days off
calendar-alone = Please send a change of the calendar in a message of its own, so that it can be read back first, for example: day off: 24/11/2026 Culture Day
calendar-not-allowed = The calendar is kept by the standing body and the administrators, so nothing was changed. Please tell { $who }.
calendar-not-allowed-nobody = The calendar is kept by the standing body and the administrators, so nothing was changed.
calendar-own-leave = If you are away yourself, type for example: tôi nghỉ từ 8/4 đến 12/4, chị Hà làm thay
calendar-changed-since = These days were changed since, or the figures of their week were told, so it cannot be undone. Please see: days off
calendar-ask-day_off = Which day is off, and for what? For example: 24/11/2026 Culture Day, or from 14/2 to 22/2/2026
calendar-ask-worked = Which day is worked? For example: 26/4/2025
calendar-ask-swap = Which day is off, and which is worked? For example: off 2/5/2025, work 26/4/2025
calendar-ask-swap-other = One day is missing. For example: off 2/5/2025, work 26/4/2025
calendar-ask-ordinary = Which day is to be taken out? For example: 24/11/2026
calendar-ask-bad_date = There is no such day. Please send it again, for example: 24/11/2026
calendar-ask-contradiction = The day of the week does not fit the date. Please send it again with its year, for example: 2/5/2025
calendar-refused-past = The figures of the week of { $day } were told, so it cannot be changed. Days from { $earliest } on can, for example: day off: 24/11/2026 Culture Day
calendar-refused-too_far = { $day } is too far away, the calendar reaches to the end of { $year }. Please look at the year, for example: day off: 24/11/2026 Culture Day
calendar-refused-too_long = That is { $days } days; at most { $most } can be entered at a time. For example: off from 14/2 to 22/2/2026
calendar-refused-reversed = The first day { $from } lies after the last { $until }. For example: from 14/2 to 22/2/2026
calendar-refused-off_already = { $days }: off already ({ $name }), so nothing was added. To work on it, type for example: remove day off 24/11/2026
calendar-refused-weekend = { $days }: a weekend, off anyway. Please choose a working day, for example: day off: 24/11/2026
calendar-refused-worked_anyway = { $day } is a working day anyway. Please choose a day off, for example: swap: off 2/5/2025, work 26/4/2025
calendar-refused-worked_already = { $day } is in the calendar as worked already. Please choose another day, for example: swap: off 2/5/2025, work 26/4/2025
calendar-refused-same_day = Both days are { $day }. Please send two, for example: off 2/5/2025, work 26/4/2025
calendar-refused-ordinary-worked = { $day } is a working day, there is nothing to take out. The days off: /ngaynghi
calendar-refused-ordinary-off = { $day } is just a weekend, there is nothing to take out. To work on it, type for example: swap: off 2/5/2025, work 26/4/2025
