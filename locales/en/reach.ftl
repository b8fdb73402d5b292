reach-title = Not reached: { $count } of { $total } people ({ $never } not linked, { $blocked } have blocked the bot, { $mute } do not react)
reach-none = All { $total } people are reached.
reach-only-never = Not linked: { $count }
reach-only-blocked = Have blocked the bot: { $count }
reach-only-mute = Reminded, and do not react: { $count }
reach-person = • { $name }: { $why }{ $open ->
    [0] {""}
   *[other] , has { $open } { $open ->
        [one] task
       *[other] tasks
    }
}{ $overdue ->
    [0] {""}
   *[other] , { $overdue } overdue
}
reach-why-never = not linked
reach-why-blocked = has blocked the bot since { $date }
reach-why-mute = no reaction for { $days } days ({ $times } reminders)
reach-why-away = is on leave until { $date }, with nobody in their stead
reach-page = { $from } to { $to } of { $count }.
reach-how = Press a name for a message that is ready to be forwarded to that person by telephone, Zalo or official mail.
reach-reached-now = This person is reached by now, or is not in your scope. Look again: /nguoinhan
reach-words-burden = you have { $open } { $open ->
    [one] task
   *[other] tasks
}{ $overdue ->
    [0] {""}
   *[other] , { $overdue } of them overdue
}.{ " " }
reach-words-code = Dear { $name }: { $burden }To receive and report the tasks of { $office }, please open the bot Nhắc Việc and send: /start { $code }. The code is for you alone, works once, and until the end of { $date }.
reach-words-never = Dear { $name }: { $burden }To receive and report the tasks of { $office }, please open the bot Nhắc Việc, press Start, and then the button that shares your own telephone number. If that does not work, please ask the standing body for a code.
reach-words-blocked = Dear { $name }: { $burden }The bot Nhắc Việc cannot write to you, because it is blocked. Please unblock it and send: /viec
reach-words-mute = Dear { $name }: { $burden }The bot Nhắc Việc has reminded you { $times } times since { $date } without an answer. Please open it and send: /viec. If something is in the way, one sentence is enough.
reach-forward = Please forward the message above to { $name } alone.
reach-forward-code = Please forward the message above to { $name } alone, not to a group: whoever holds the code gets into this account. A code given earlier works no longer.
reach-invitation-back = The invitation of { $name } is taken back.
button-reach-words = Message to { $name }
button-reach-never = Not linked ({ $count })
button-reach-blocked = Blocked ({ $count })
button-reach-mute = No reaction ({ $count })

digest-title-calm-morning = Good morning, { $name }: there is nothing to remind you of today.
digest-title-calm-later = Hello { $name }: there is nothing to remind you of today.
digest-section-unreached = 📵 Not reached: { $count } { $count ->
    [one] person
   *[other] people
}, please tell them yourself
digest-unreached = { $name } { $why }: { $tasks }
digest-unreached-overdue = { $code } { $days } days overdue
digest-unreached-due_soon = { $days ->
    [0] { $code } due today
   *[other] { $code } due in { $days } working days
}
digest-unreached-behind = { $code } { $points } points behind
digest-unreached-silent = { $code } not reported for { $days } working days
digest-unreached-period = { $code } not reported for { $period }
digest-unreached-tasks = and { $count } more tasks
digest-unreached-more = And { $count } more.
digest-reach = 📵 Not reached: { $count } people ({ $never } not linked, { $blocked } have blocked the bot, { $mute } do not react)
digest-button-reach = Who is not reached
digest-reason-unreached = officers who get no reminders
digest-reason-reach = people who are not reached (once a week)
digest-unreached-returned = { $code } returned { $days ->
    [one] a working day
   *[other] { $days } working days
} ago, no new report
digest-unreached-untaken = { $code } given { $days ->
    [one] a working day
   *[other] { $days } working days
} ago, not acknowledged
