recorded = Recorded { $code }: { $what }.
recorded-percent = { $from }% → { $to }%
recorded-note = note “{ $note }”
recorded-obstacle = obstacle “{ $text }”
recorded-done = { $code } reported done; the standing body will confirm.
recorded-confirm = { $code } confirmed as done.
recorded-return = Returned { $code }: “{ $reason }”. Progress is back at { $progress }%.
recorded-extension = Asked to extend { $code } to { $date } (request { $ordinal }). The old deadline counts until it is granted.
recorded-extension-late = Asked to extend { $code } to { $date } (request { $ordinal }, after the deadline). The old deadline counts until it is granted.
recorded-withdrawn = Extension request for { $code } withdrawn; the deadline stays.
recorded-granted = Extended { $code } to { $date }.
recorded-refused = Refused to extend { $code } to { $date }; the old deadline stays.
recorded-urged = Urged { $code }: sent to { $count } ({ $names }).
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
