card-support-more = Supporting: { $count } more units, press to see them
button-supports = Supporting: { $count } units
button-support = Report our part
button-support-of = Report part of { $unit }
button-support-officer = Name the supporting officer
button-support-done = Done
button-own-parts = See { $count } supporting parts
support-line = { $unit } { $how }
support-line-officer = { $line }, officer { $name }
support-never = nothing reported
support-words = reported ({ $date })
support-percent = { $percent }% ({ $date })
support-done = done ({ $date })
support-content = To do: { $content }
support-title = Support for { $code } · { $title }
support-none = This task has no supporting unit.
support-recorded = Recorded for { $code }, part of { $unit }: { $what }.
support-corrected = Corrected for { $code }, part of { $unit }: { $what }.
support-recorded-first = { $to }%
support-recorded-done = done (100%)
support-of-the-task = The task itself is reported by { $unit }, now { $progress }%.
support-which = { $code }: the part of which unit?
support-undone = Taken back for { $code }, part of { $unit }.
support-undone-never = Taken back for { $code }: the part of { $unit } has no percentage again.
support-undone-percent = Taken back for { $code }: the part of { $unit } is at { $percent }% again.
support-named = { $name } is the supporting officer of { $unit } for { $code }.
support-named-instead = The supporting officer of { $unit } for { $code } is now { $name }, no more { $from }.
support-described = Recorded for { $code }, what { $unit } is to do: { $content }.
support-who = Who is the supporting officer of { $unit } for { $code }? Press a name, or type: giao anh Nguyễn Văn An làm đầu mối phối hợp { $code }
support-prompt = The part of { $unit } in { $code } stands at { $percent }%. How far is it now? Press one, or type, for example: 60% đã gửi số liệu
support-prompt-first = How far is the part of { $unit } in { $code }? Press one, or type, for example: 60% đã gửi số liệu
support-own = Supporting parts that are yours: { $count }
support-own-unnamed = Your unit supports { $count } tasks for which no officer is named.
support-own-none = No supporting part is yours.
support-own-line = { $code } · { $title }
    Part of { $unit }: { $how } · whole task { $progress }% ({ $lead }) · due { $date }
support-own-line-continuous = { $code } · { $title }
    Part of { $unit }: { $how } · continuous task of { $lead }
sure-part_fall = The part of { $unit } in { $code } stands at { $from }%, now you report { $to }%: less. Is that right?
sure-part_meant = Record { $to }% for the part of { $unit } in { $code }, is that right?
sure-part_meant_words = Record “{ $text }” for the part of { $unit } in { $code }, is that right?
rejected-not_your_part = The part of { $unit } in { $code } is not yours, so nothing was recorded. Who may: { $who }.
rejected-not_your_part-nobody = The part of { $unit } in { $code } is not yours, so nothing was recorded.
rejected-no_such_part = { $unit } is no supporting unit of { $code }, so nothing was recorded. The card of { $code } names them.
rejected-part_of_continuous = { $code } is continuous, its parts have no percentage. Please say what was done, for example: { $code } phần phối hợp đã gửi số liệu tháng 4
rejected-same_support_officer = { $name } is the supporting officer of { $unit } for { $code } already.
notice-support_named = { $by } named you as supporting officer of { $unit } for { $code } ({ $title }). Report your part, for example: { $code } phần phối hợp 30%, đã gửi số liệu
notice-support_relieved = Somebody else is supporting officer of { $unit } for { $code } ({ $title }) now; the part is no more yours. Named by { $by }.
history-support-first = part of { $unit }: { $after }%
history-support-progress = part of { $unit }: { $before }% → { $after }%
history-support-done = part of { $unit }: done
history-support-corrected = corrected the part of { $unit }: { $after }%
history-support-words = reported the part of { $unit }
history-support-undo = took back a report on the part of { $unit }
history-support-undo-other = took back an entry on the part of { $unit }
history-support-officer = named { $name } as supporting officer of { $unit }
history-support-content = noted what { $unit } is to do: { $content }
digest-title-supports-morning = Good morning, { $name }: supporting units have reported.
digest-title-supports-later = Hello { $name }: supporting units have reported.
digest-section-support_owed = 🤝 Your supporting parts, due soon ({ $count }):
digest-section-support_news = 🤝 Supporting units reported ({ $count }):
digest-support-more = … and { $count } more
digest-support-unreported = { $code }: part of { $unit } not reported, task due { $date } ({ $days ->
    [0] today
    [one] 1 working day left
   *[other] { $days } working days left
  }) · { $title }
digest-support-owed = { $code }: part of { $unit } at { $percent }%, task due { $date } ({ $days ->
    [0] today
    [one] 1 working day left
   *[other] { $days } working days left
  }) · { $title }
digest-support-instead = { $line } (for { $name })
digest-support-percent = { $percent }%
digest-support-done = done
digest-support-note = “{ $note }”
digest-support-news = { $code }: { $unit } { $what } · { $title }
digest-reason-support_owed = a supporting part unfinished shortly before the task is due
digest-reason-support_news = reports of supporting units on tasks that you answer for
