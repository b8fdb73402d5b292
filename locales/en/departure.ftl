departure-left = { $name } ({ $unit }) leaves the office on { $date }
departure-moved = { $name } ({ $unit }) goes to { $to } on { $date }
departure-sure = { $line }. Record it?
departure-now = The rights and reminders of { $name } end as soon as it is recorded.
departure-then = From that day on { $name } has no rights and gets no messages.
departure-moves = In the new unit { $name } is an officer. Tasks of the old unit must be handed over.
departure-no-tasks = No open task has to be handed over.
departure-tasks = { $count } unfinished tasks need somebody else: { $codes }.
departure-obstacles = { $count } obstacles that they reported stay open.
departure-extensions = { $count } requests for more time stay open.
departure-stand-ins = They were to stand in for { $names }, who will be told to ask somebody else.
departure-recorded = Recorded: { $line }.
departure-changed = Something changed while you were looking. Please look again before you record it:
departure-ended = Taken back; { $name } keeps all rights.
departure-ended-tasks = Taken back; { $name } keeps all rights and the tasks not handed over: { $codes }.
departure-taken-back = Taken back; they keep all rights and the tasks not handed over.
departure-of-yourself = The head of your unit or the standing body records this. Please tell them. If you are only away for some days, type for example: tôi nghỉ phép đến thứ Sáu, chị Hà làm thay
departure-where = To which unit does { $name } go? Please type the whole sentence, for example: chị Hà chuyển công tác sang Sở Y tế từ 1/4. If that unit is not in the list, type: chị Hà nghỉ việc từ 1/4
departure-relying = { $name }, who was to stand in for you, is not in the office any more, so nobody stands in. To ask somebody else, say so again, for example: tôi nghỉ đến thứ Sáu, chị Hà làm thay

hand-over-title = { $count } tasks to hand over
hand-over-more = … and { $count } more
hand-over-how = Press a name to give all to one person, or give them one by one, for example: chuyển { $code } cho Nguyễn Văn An
hand-over-done = { $count } tasks of { $from } went to { $to }: { $codes }.
undone-together = { $count } tasks taken back: { $codes }.

button-depart = Record it
button-hand-over-all = All to { $name }
button-hand-over-list = Tasks of { $name } to hand over
button-departure-cancel = { $name } stays
button-departure-back = { $name } is back
button-reassign-still = Give it to { $name } all the same
button-name-officer = Name an officer
button-unowned = Tasks without an officer

notice-handed_over = You have been given { $count } tasks of { $from }. By { $by }.

people-title = { $total } people, { $linked } of them use the bot
people-departures = Leaving or moving, lately and soon:
people-how = To record that somebody leaves or moves, type a sentence, for example: anh Nam nghỉ việc từ 1/4. To add people, the administrator loads a list on the server.
people-not-yours = This is for the standing body, administrators and unit heads.

rejected-departure_not_allowed = You cannot record that { $name } leaves or moves. Who can: { $who }.
rejected-departure_not_allowed_nobody = You cannot record that { $name } leaves or moves. Please tell the administrator.
rejected-left_already = { $name } is recorded as having left already. The list: /nguoidung
rejected-last_manager = { $name } is the last person who manages people. Please add another coordinator or administrator first.
rejected-same_unit = { $name } works in { $unit }. Please name the new unit, for example: chị Hà chuyển công tác sang Sở Tư pháp
rejected-moved_since = { $name } moved more than 10 minutes ago, too long to take it back. To move them again, type: { $name } chuyển công tác về, and the name of the unit.
rejected-nothing_to_hand_over = No task of { $name } waits to be handed over.
rejected-officer_changed = { $code } has another officer by now: { $name }. Nothing was changed.
rejected-officer_changed-by = { $by } has just given { $code } to { $name }. Nothing was changed.

card-focal-none = Focal officer: nobody yet
card-focal-left = Focal officer: nobody ({ $name } has left)
card-focal-moved = Focal officer: to be handed over ({ $name } has moved)

list-unowned = { $count } tasks without an officer
list-unowned-none = Every task has an officer.

pending-unowned = { $count } tasks without an officer
pending-declined = { $count } tasks that their officer says are not theirs
pending-untaken = { $count } tasks given more than 2 working days ago and not taken on
pending-nobody = { $code } · { $title } · { $unit }
pending-somebody = { $code } · { $title } · { $unit }, { $name }
pending-more = … and { $count } more

digest-section-unowned = 👤 Without an officer: { $count }
digest-why-unowned = { $unit }: given to nobody
digest-why-unowned-left = { $unit }: { $name } has left or moved, not handed over
digest-why-dated = { $line } (due { $date })
digest-reason-unowned = tasks without an officer
