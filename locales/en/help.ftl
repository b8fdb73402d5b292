guest = This is the task reminder of { $office }, for staff on its list only: please type your invitation code here, or share your own phone number.
guest-contact = Share my phone number
link-typed_phone = A typed number does not prove who you are. Please press the share button, or type your invitation code.
link-unknown_code = This invitation code is not right. Please check it letter by letter, or ask the standing body for a new one.
link-used_code = This invitation code has been used. Please ask the standing body for a new one.
link-expired_code = This invitation code has expired. Please ask the standing body for a new one.
link-not_own = Please share your own phone number with the share-contact button, not somebody else's card.
link-unknown_phone = This phone number is not on the list. Please contact the standing body.
linked = Welcome, { $name } ({ $title }, { $unit }).
linked-next-officer = Your account is ready. Your tasks are one tap away.
linked-next-unit_head = Your account is ready. Your unit's tasks are one tap away.
linked-next-coordinator = Your account is ready. The overall picture is one tap away.
linked-next-leader = Your account is ready. The overall picture is one tap away.
linked-next-admin = Your account is ready. The overall picture is one tap away.
already-linked = This chat already belongs to { $name }. Type /viec for your tasks.
contact-of-another = This is somebody else’s contact, so I did nothing with it. They can send me their own number, or ask the office for an invitation code.
role-officer = officer
role-unit_head = unit head
role-coordinator = standing body
role-leader = leader
role-admin = administrator

menu-viec = My tasks
menu-tonghop = Summary
menu-quahan = Overdue
menu-saphan = Due soon
menu-cham = Behind schedule
menu-xephang = Points and ranking of units and officers
menu-choduyet = Awaiting my decision
menu-nv = One task, e.g. /nv NV12
menu-capnhat = Report progress, e.g. /capnhat NV12 60%
menu-xong = Report done, e.g. /xong NV12
menu-vuongmac = Report an obstacle, e.g. /vuongmac NV12 no budget
menu-giahan = Ask for more time, e.g. /giahan NV12 30/6
menu-giaoviec = Hand out a task, e.g. /giaoviec So Y te ra soat du lieu, han 30/6
menu-dondoc = Urge, e.g. /dondoc NV12; alone: who has answered
menu-diemnghen = Bottlenecks
menu-bieudo = Chart, e.g. /bieudo So Y te
menu-donvi = One unit, e.g. /donvi So Y te
menu-caidat = Hour of the reminder, language
menu-start = Sign in with an invitation code
menu-tim = Search tasks
menu-theodoi = What I follow; more: /theodoi NV12
menu-ngaynghi = The office's days off and days worked instead
menu-quyen = What I may do; who may: /quyen NV12
menu-nguoidung = People; who leaves or moves
menu-nguoinhan = Who is not linked, has blocked the bot, does not react
menu-trogiup = Help

help-hello = Hello, { $name }.
help-title = Type as you would say it
help-officer =
    • See tasks: my tasks
    • Report progress: NV12 60%
    • Blocked, not blocked: /vuongmac NV12 no budget · NV12 het vuong
    • Report done: NV12 done
    • A supporting unit's part: NV12 phan phoi hop 60%
    • Ask for more time: /giahan NV12 30/6, waiting for guidance
    • Evidence: send a picture, PDF, Word or Excel file (20 MB at most) with the code, e.g. NV12
    • Correct: edit the message you sent
    • Remind later, away: nhac lai chieu mai · toi nghi den thu Hai
    • See one task: NV12
    • Follow: follow NV12
help-unit_head =
    • My tasks and my unit: my tasks · summary
    • Overdue: overdue
    • Obstacles, and to answer them: /diemnghen
    • With others, supporting: them anh Nam cung lam NV12 · giao chi Ha lam dau moi phoi hop NV12
    • Urge within the unit: urge NV12 · /dondoc qua han
    • A unit's group chat: add the bot to it and type /nhom
    • Report progress: NV12 60%
    • See one task: NV12
    • Follow: follow NV12 · follow Sở Y tế
help-coordinator =
    • Overall: summary · /xephang · /bieudo
    • Correct what was reported: sua NV12 50% vi cong nham
    • Points: cham diem can bo · cach tinh diem
    • To decide: /choduyet
    • One unit: /donvi So Y te
    • Hand out: /giaoviec So Y te trien khai 5 kiosk, han 30/6
    • Urge, ask for an explanation: /dondoc So Tu phap qua han · yeu cau giai trinh NV12 truoc 15/4
    • Who has answered: /dondoc
    • Open a task to confirm or return: NV12
    • Load a plan or a staff list: send the Excel file here
    • Follow: follow NV12 · follow Sở Y tế
help-leader =
    • Overall: summary · /bieudo
    • Points and ranking: /xephang · cach tinh diem
    • Overdue: overdue
    • One unit, two units: /donvi So Y te · so sanh So Y te voi So Tu phap
    • Changes, bottlenecks: tuan nay so voi tuan truoc · bottleneck
    • Urge, ask for an explanation: /dondoc So Y te · yeu cau giai trinh NV12 truoc 15/4
    • Follow: follow NV12 · follow Sở Y tế
help-admin =
    • Overall: summary
    • One unit: /donvi So Y te
    • Load a staff list: send the Excel file here
    • Invitation codes: commands on the server, see README

not-understood = I did not understand that, so nothing was recorded. Examples: “NV12 60%”, “my tasks”, “/vuongmac NV12 no budget”.
not-understood-leader = I did not understand that. Examples: “summary”, “/xephang”, “/donvi So Y te”.
not-yet = This version cannot do that by message yet. What it can do: /trogiup
unsupported = I can read text only. Please type the result, for example: NV12 60%
unexpected = Something unexpected went wrong, number { $number }. What you sent is kept; please tell the administrator this number.
settings-done = Set: daily reminder at { $hour }, language { $language }.
settings-show = Daily reminder: { $hour }. Language: { $language }. Change the hour: /caidat 8:00 · Change the language: /caidat english
language-vi = Vietnamese
language-en = English
group-hello = Hello everybody. This is the reminder bot of { $office }. The head of a unit types /nhom and the unit's name, and this group can ask about the unit's tasks.
group-of-nobody = This group belongs to no unit yet, so nothing can be answered here. The head of a unit types, for example: /nhom { $unit }
group-of = This group belongs to { $unit }. Ask here, for example: /tonghop · /quahan · /nv NV12. Another unit: /nhom and its name · None: /nhom bỏ
group-linked = This group now belongs to { $unit }: only the unit's tasks are shown, nothing of a single person.
group-unlinked = This group no longer belongs to { $unit }.
group-which-unit = It is not clear which unit that is, so the group was not linked. Please choose one, or type the full name, for example: /nhom { $unit }
group-elsewhere = Here only tasks of { $unit } are reported; for any other please write to the bot privately.
group-private = This is one person's own business and is not shown in a group. Please write to the bot privately.
group-stranger = You are not on the list yet. Please write to the bot privately to sign in, then ask here again.
menu-quytac = By which rules the bot reminds; set them
