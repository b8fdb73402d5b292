guest = This is the task reminder of { $office }, for staff on its list only. If you have an invitation code, type it here, or share your own phone number.
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
menu-xephang = Slowest units
menu-choduyet = Awaiting my decision
menu-tim = Search tasks
menu-trogiup = Help

help-hello = Hello, { $name }.
help-title = Type as you would say it
help-officer =
    • See tasks: việc của tôi
    • Report progress: NV12 đạt 60%, vướng kinh phí
    • Report done: NV12 xong
    • Ask for more time: gia hạn NV12 đến 30/6 vì chờ hướng dẫn
    • See one task: NV12
help-unit_head =
    • My tasks and my unit: việc của tôi · tổng hợp
    • Overdue: có bao nhiêu việc quá hạn
    • Report progress: NV12 đạt 60%, vướng kinh phí
    • See one task: NV12
help-coordinator =
    • Overall: tổng hợp · đơn vị nào chậm nhất
    • To decide: danh sách việc chờ duyệt
    • One unit: Sở Y tế đến đâu rồi
    • Open a task to confirm, return or urge: NV12
help-leader =
    • Overall: tổng hợp
    • Weakest unit: đơn vị nào chậm nhất
    • Overdue: có bao nhiêu việc quá hạn
    • One unit: Sở Y tế đến đâu rồi
help-admin =
    • Overall: tổng hợp
    • One unit: Sở Y tế đến đâu rồi
    • Invitation codes and lists: commands on the server, see README

not-understood = I did not understand that, so nothing was recorded. Examples: “NV12 đạt 60%”, “việc của tôi”, “NV12 vướng kinh phí”.
not-understood-leader = I did not understand that. Examples: “tổng hợp”, “đơn vị nào chậm nhất”, “Sở Y tế đến đâu rồi”.
not-yet = This version cannot do that by message yet. What it can do: /trogiup
unsupported = I can read text only. Please type the result, for example: NV12 60%
file-not-yet = I see the file { $name }, but this version does not keep files yet. Please type the result, for example: NV12 60%
unexpected = Something unexpected went wrong, number { $number }. What you sent is kept; please tell the administrator this number.
settings-done = Set: daily reminder at { $hour }, language { $language }.
settings-show = Daily reminder: { $hour }. Language: { $language }. Change the hour: /caidat 8:00 · Change the language: /caidat english
language-vi = tiếng Việt
language-en = English
group-hello = Hello everybody. This is the reminder bot of { $office }. The head of a unit types /nhom and the unit's name, and this group can ask about the unit's tasks.
group-of-nobody = This group belongs to no unit yet, so nothing can be answered here. The head of a unit types, for example: /nhom { $unit }
group-of = This group belongs to { $unit }. Ask here, for example: /tonghop · /quahan · /nv NV12. Another unit: /nhom and its name · None: /nhom bỏ
group-linked = This group now belongs to { $unit }: only the unit's tasks are shown, nothing of a single person.
group-unlinked = This group no longer belongs to { $unit }.
group-private = This is one person's own business and is not shown in a group. Please write to the bot privately.
group-stranger = You are not on the list yet. Please write to the bot privately to sign in, then ask here again.
inline-sign-in = Open the bot to sign in
