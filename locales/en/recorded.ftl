recorded = Recorded { $code }: { $what }.
recorded-corrected = Corrected { $code }: { $what }.
recorded-percent = { $from }% → { $to }%
recorded-note = note “{ $note }”
recorded-quoted = “{ $note }”
recorded-indicator = indicator { $value }
recorded-period = Recorded { $code }, period { $period }: { $what }.
recorded-period-late = Recorded { $code }, period { $period }, late: { $what }.
recorded-period-corrected = Corrected { $code }, period { $period }: { $what }.
recorded-period-corrected-late = Corrected { $code }, period { $period }, late: { $what }.
recorded-period-more = Recorded { $code }, period { $period }, added afterwards: { $what }.
recorded-period-corrected-more = Corrected { $code }, period { $period }, added afterwards: { $what }.
recorded-obstacle = obstacle “{ $text }”
recorded-done = { $code } reported done; { $decider } will confirm.
recorded-confirm = { $code } confirmed as done.
recorded-return = Returned { $code }: “{ $reason }”. Progress is back at { $progress }%.
recorded-extension = Asked to extend { $code } to { $date } (request { $ordinal }). The old deadline counts until it is granted.
recorded-extension-late = Asked to extend { $code } to { $date } (request { $ordinal }, after the deadline). The old deadline counts until it is granted.
recorded-extension-heads = { $names } gives an opinion first, then { $decider } decides.
recorded-extension-decides = Up to { $decider } now.
recorded-endorsed = Agreed to extend { $code } to { $date }; { $decider } decides.
recorded-withdrawn = Extension request for { $code } withdrawn; the deadline stays.
recorded-granted = Extended { $code } to { $date }.
recorded-refused = Refused to extend { $code } to { $date }; the old deadline stays.
recorded-undo-period = Taken back: the report of { $code } for its period.
recorded-undo = Undone { $code }: back to { $progress }%.
date = { $day } { $month ->
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
   *[12] December
} { $year }
long-date = { $weekday } { $date }
weekday-1 = Monday
weekday-2 = Tuesday
weekday-3 = Wednesday
weekday-4 = Thursday
weekday-5 = Friday
weekday-6 = Saturday
weekday-7 = Sunday
put-off-recorded = I will remind you at { $hour } on { $date }. No deadline moves.
put-off-recorded-task = I will remind you of { $code } at { $hour } on { $date }. The deadline stays.
put-off-moved = The hour you chose is a quiet one, so it is the next working hour.
put-off-title = { $code }, as you asked
put-off-taken-back = Taken back; reminders come as usual.
silence-recorded = No reminders until the end of { $date }. No deadline moves.
leave-recorded = You are away from { $from } to { $to }.
leave-substitute = { $name } stands in: has your tasks and reminders and reports for you.
leave-nobody = Nobody stands in; nobody is reminded of these tasks meanwhile.
leave-nobody-choice = Nobody
leave-who = You are away from { $from } to { $to }. Who stands in?
leave-taken-back = Taken back; reminders come as usual.
leave-notice-you = { $name } is away from { $from } to { $to } and asks you to stand in. The tasks and reminders of { $name } are yours meanwhile.
leave-notice = { $name } is away from { $from } to { $to }; { $substitute } stands in.
leave-notice-nobody = { $name } is away from { $from } to { $to }; nobody stands in yet.
acknowledged = Noted: you have received { $code }.
acknowledged-again = You had received { $code } already.
leave-relying = The work in which you stand in for { $names } goes on with that person too.
leave-relying-nobody = You were to stand in for { $names }: nobody does in that time; they and the head of the unit have been told.
leave-notice-ended = { $name } will not be away from { $from } to { $to } after all; you no longer stand in.
leave-notice-relying = { $name }, who stands in for you, is away too from { $from } to { $to }; { $substitute } stands in then.
leave-notice-relying-nobody = { $name }, who stands in for you, is away too from { $from } to { $to }, and nobody stands in then. To ask somebody else, say so again, for example: tôi nghỉ đến thứ Sáu, chị Hà làm thay.
