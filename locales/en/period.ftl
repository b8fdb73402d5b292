period-month = { $number ->
    [1] January
    [2] February
    [3] March
    [4] April
    [5] May
    [6] June
    [7] July
    [8] August
    [9] September
    [10] October
    [11] November
   *[other] December
}
period-quarter = quarter { $number }
period-week = week { $number }
period-of-year = { $name } { $year }
period-with-days = { $name } ({ $from }–{ $until })
short-date = { $day }/{ $month }
period-rhythm-weekly = Reported every week
period-rhythm-monthly = Reported every month
period-rhythm-quarterly = Reported every quarter
period-now = This period, { $period }: not reported yet, until { $date } ({ $left ->
    [0] today is the last working day
    [one] one working day left
   *[other] { $left } working days left
})
period-now-reported = This period, { $period }: reported on { $date }
period-reported = reported for this period (until { $date })
period-unreported = not reported for this period, until { $date }
period-past = Earlier periods: { $periods }
period-mark-on_time = ✅ { $period }
period-mark-late = 🟠 { $period } (late)
period-mark-missed = ❌ { $period }
period-mark-open = ⚪ { $period }
period-mark-not_judged = ➖ { $period } (not judged)
period-share = { $onTime }/{ $judged } periods reported in time ({ $percent }%)
period-share-late = { $count } reported late
period-share-missed = { $count } not reported
period-share-none = No period is over yet to be judged
period-sure-percent = { $code } is carried out continuously and has no percentage: each period is reported with what was done, for example “{ $code } ky nay: da hop giao ban, 12 don vi du”. Record “{ $note }” as the report of the period { $period }?
period-sure-done = { $code } is carried out continuously and is never reported done. Record “{ $note }” as the report of the period { $period }?
period-sure-meant = { $code } is carried out continuously. Record “{ $note }” as the report of the period { $period }?
period-which = For which period is the report of { $code } “{ $note }”?
period-which-percent = { $code } is carried out continuously and has no percentage: each period is reported with what was done, for example “{ $code } ky nay: da hop giao ban, 12 don vi du”. If “{ $note }” is to be recorded all the same, for which period?
period-which-done = { $code } is carried out continuously and is never reported done. For which period is “{ $note }” to be recorded?
period-prompt = What was done for { $code } in the period { $period }? Type a sentence, for example: da hop giao ban, 12 don vi du
period-prompt-late = The period { $period } is over, so a report made now counts as late. What was done for { $code } in it? Type a sentence, for example: da hop giao ban, 12 don vi du
period-no-percent = A continuous task has no percentage; the figure you sent is kept in the words of the report.
period-still-missing = The period { $period } has no report.
shares-title = Reported in time: { $onTime } of { $judged } periods ({ $percent }%).
shares-span = Periods that ended from { $from } to { $to }.
shares-worst = Most often missing: { $unit }, { $count ->
    [1] 1 period
   *[other] { $count } periods
}.
shares-column-share = In time
shares-column-late = Late
shares-column-missed = Missing
shares-method = Of the periods of continuous tasks that are over, by lead unit; a report after the last day of its period is late.
shares-none = No period of a continuous task is over yet.
shares-line = Continuous tasks reported in time { $onTime } of { $judged } periods ({ $percent }%), late { $late }, missing { $missed }.
shares-button = Share of periods in time
