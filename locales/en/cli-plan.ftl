## plan import

plan-head-stands-in = Row { $row }: the file names no focal person for { $code }, the head { $head } stands in.
plan-continuous = Continuous
plan-weekly = Weekly
plan-monthly = Monthly
plan-quarterly = Quarterly
plan-unknown-unit = column { $column }: there is no unit “{ $name }”. Please load a staff list with this unit first, for example: Sở Y tế.
plan-unknown-unit-nearest = column { $column }: there is no unit “{ $name }”. Similar: { $nearest }.
plan-ambiguous-unit = column { $column }: several units are called “{ $name }”: { $candidates }. Please give the full name of one unit.
plan-unknown-person = column Focal person: the lead unit has nobody called “{ $name }”. Please give the right name or the telephone number, for example: 0912 345 678.
plan-unknown-person-nearest = column Focal person: the lead unit has nobody called “{ $name }”. Similar: { $nearest }.
plan-unknown-phone = column Focal person: nobody on the list has the number { $phone }. Please give the right number or the name, for example: Nguyễn Văn An.
plan-ambiguous-person = column Focal person: several people are called “{ $name }”: { $candidates }. Please give the telephone number, for example: 0912 345 678.
plan-no-head = the column Focal person is empty and { $unit } has no head on the list. Please name an officer, for example: Nguyễn Văn An.
plan-task-confirmed = the task is confirmed as done; its deadline and lead unit can no longer change.
plan-task-cancelled = the task is cancelled; its deadline and lead unit can no longer change.
plan-code-taken = the code belongs to another task: “{ $title }”, so nothing was changed. Please check the number and date of the document, or write a column Mã, for example NV12.
plan-same-code = the same code as row { $row }. Each task needs a code of its own, for example: NV12 and NV13.
plan-left-out = left out as you chose: “{ $name }”.
plan-gone = { $count } tasks of this plan are not in the file any more and stay as they are: { $codes }.
