urging-title = { $tasks ->
    [1] Preview: urge 1 task
   *[other] Preview: urge { $tasks } tasks
}, { $people ->
    [1] sent to 1 person
   *[other] sent to { $people } people
}, { $units ->
    [1] 1 unit
   *[other] { $units } units
}
urging-title-explain = { $tasks ->
    [1] Preview: ask for an explanation of 1 task
   *[other] Preview: ask for an explanation of { $tasks } tasks
} before { $date }, { $people ->
    [1] sent to 1 person
   *[other] sent to { $people } people
}, { $units ->
    [1] 1 unit
   *[other] { $units } units
}
urging-of-overdue = Overdue tasks
urging-of-due_soon = Tasks due soon
urging-of-behind = Tasks behind
urging-of-silent = Tasks nobody has reported on for long
urging-of-pressing = Tasks overdue, due soon, behind or silent
urging-of-open = All open tasks
urging-not-asked = Nobody has asked you to explain { $codes }, so nothing was recorded. If something blocks it, please say so, for example: /vuongmac { $codes } no budget
urging-blocked = 🚧 Blocked by “{ $text }”, nobody is to resolve it yet: asked about what blocks it
urging-blocked-owner = 🚧 Blocked by “{ $text }”, waiting for { $owner }: asked about what blocks it
urging-silent = no report for long
urging-to = To: { $names }
urging-to-head = { $name } (head of the unit)
urging-to-head-for = { $name } (head of the unit, as { $other } gets no message)
urging-to-substitute = { $name } (standing in for { $other })
urging-times = { $count ->
    [1] Urged once today already
   *[other] Urged { $count } times today already
}
urging-more = { $count ->
    [1] And 1 task more.
   *[other] And { $count } tasks more.
}
urging-elsewhere = Please note: { $code } is led by { $unit }.
urging-left-awaiting = { $count ->
    [1] { $codes } is waiting for confirmation, so it is not urged.
   *[other] { $count } tasks are waiting for confirmation, so they are not urged: { $codes }.
}
urging-left-done = { $count ->
    [1] { $codes } has been confirmed as done, so it is not urged.
   *[other] { $count } tasks have been confirmed as done, so they are not urged: { $codes }.
}
urging-left-paused = { $count ->
    [1] { $codes } is paused, so it is not urged.
   *[other] { $count } tasks are paused, so they are not urged: { $codes }.
}
urging-left-cancelled = { $count ->
    [1] { $codes } is cancelled, so it is not urged.
   *[other] { $count } tasks are cancelled, so they are not urged: { $codes }.
}
urging-left-not_allowed = { $count ->
    [1] { $codes } is not yours to urge.
   *[other] { $count } tasks are not yours to urge: { $codes }.
}
urging-left-nobody = { $count ->
    [1] Nobody can be reached for { $codes }. Please name an officer or invite them.
   *[other] Nobody can be reached for { $count } tasks: { $codes }. Please name officers or invite them.
}
urging-unknown = Not found: { $codes }.
urging-missed-away = { $name } is away and nobody stands in ({ $codes }).
urging-missed-unreachable = { $name } cannot be reached through the bot yet ({ $codes }).
urging-missed-declined = { $name } said that the task is not theirs ({ $codes }).
urging-words = Message: “{ $words }”
urging-usual = Please report progress or what blocks it today.
urging-usual-blocked = Please say how far the obstacle is resolved and whose help is needed.
urging-usual-explain = Please explain why it is late, who is responsible and when it will be done.
urging-how = Nothing has been sent yet. Press Send to send it now.
urging-how-later = Nothing has been sent yet. These are not office hours: press Send and it goes out at { $when }.
urging-moment = { $hour } { $date }
urging-button-send = Send
urging-button-words = Change the words
urging-button-drop = Never mind
button-explain = Ask for an explanation
urging-none-codes = No task here can be urged.
urging-none-overdue = No task is overdue, so there is none to urge.
urging-none-due_soon = No task is due soon, so there is none to urge.
urging-none-behind = No task is behind, so there is none to urge.
urging-none-silent = No task has been silent for long, so there is none to urge.
urging-none-pressing = No task is overdue, due soon, behind or silent. To urge one task, for example: urge NV12
urging-none-open = No task is open, so there is none to urge.
urging-none-of = { $unit }: { $none }
urging-too-many = The list is longer than 1,000 tasks, so nothing was urged. Please narrow it to a unit, for example: /dondoc So Tu phap qua han
urging-explain-not-allowed = Only the standing body and leaders may ask for an explanation.
urging-ask-day = By which day is { $codes } to be explained? Please choose or type, for example: 15/4
urging-day-past = That day has passed.
urging-day-unclear = The day is not clear.
urging-dropped = Dropped; nothing was sent.
urging-unclear = It is not clear which tasks to urge, so nothing was done.
urging-ask-words = Please type the words to send instead. For example: To be done before Friday
urging-shown-again = The preview is more than 2 hours old, so nothing was sent. This is how it stands now:

recorded-urged = { $count ->
    [1] Urged { $codes }: sent to 1 person ({ $names }).
   *[other] Urged { $codes }: sent to { $count } people ({ $names }).
}
recorded-urged-later = { $count ->
    [1] The urging of { $codes } is ready for 1 person ({ $names }).
   *[other] The urging of { $codes } is ready for { $count } people ({ $names }).
}
recorded-explain = { $count ->
    [1] Asked for an explanation of { $codes } before { $date }: sent to 1 person ({ $names }).
   *[other] Asked for an explanation of { $codes } before { $date }: sent to { $count } people ({ $names }).
}
urging-gone = { $count ->
    [1] { $codes } needs no urging any more and was left out.
   *[other] { $count } tasks need no urging any more and were left out: { $codes }.
}
urging-fresh = { $count ->
    [1] { $codes } came to the list after the preview and was not urged.
   *[other] { $count } tasks came to the list after the preview and were not urged: { $codes }.
}
urging-button-fresh = Urge { $code }
urging-sent-before = This urging of { $codes } was sent before; nothing more was sent.
rejected-urging_overtaken = None of the tasks shown needs an urging any more, so nothing was sent.
rejected-urging_sent = The urging has gone out and cannot be unsent. You may send a word of correction.
rejected-reply_too_late = More than 10 minutes have passed, so it cannot be changed. Please send an addition.
rejected-no_words = There are no words yet. Please type them, for example: Waiting for guidance, done before 20/4
rejected-too_many_words = This is longer than { $longest } characters, so it was not recorded. Please type it shorter.

urging-notice = { $count ->
    [1] { $by } urges 1 task:
   *[other] { $by } urges { $count } tasks:
}
urging-notice-blocked = { $count ->
    [1] { $by } asks about 1 task that is blocked:
   *[other] { $by } asks about { $count } tasks that are blocked:
}
urging-notice-explain = { $count ->
    [1] { $by } asks for an explanation of 1 task before { $date }:
   *[other] { $by } asks for an explanation of { $count } tasks before { $date }:
}
urging-by = { $name } ({ $office })
urging-waits = 🚧 Blocked by “{ $text }”, nobody is to resolve it yet. Please say whose help is needed.
urging-waits-owner = 🚧 Blocked by “{ $text }”, waiting for { $owner }. Please say how far that is.
urging-says = “{ $words }”
urging-why-substitute = You get this because you stand in for { $name }.
urging-why-head = You get this as the head of the lead unit.
urging-why-head-for = You get this as the head of the unit, as { $name } gets no message.
urging-button-received = Received
urging-button-answer = Answer
urging-button-explanation = Send the explanation
urging-received = Noted: you have received the message about { $codes } from { $by }.
urging-received-again = You had received the message about { $codes } before.
urging-which = About which task?
urging-ask-answer = What do you answer { $by } about { $codes }? For example: To be signed, done by Thursday
urging-ask-explanation = Please type the explanation of { $codes } for { $by }. For example: Late while waiting for guidance, our division is responsible, done before 20/4
urging-ask-correction = Please type the word of correction about { $codes }. For example: NV12 has been extended, no report is needed
urging-before = It says now: “{ $words }”
urging-typed = You have just typed: “{ $typed }”
urging-still-waiting = Your explanation is still waited for: please go on typing, or press Never mind.
urging-done-answer = Your answer about { $codes } was sent to { $by }: “{ $words }”.
urging-done-explanation = Your explanation of { $codes } was sent to { $by }: “{ $words }”. It can be changed for 10 minutes.
urging-done-correction = { $count ->
    [1] A word of correction about { $codes } was sent to 1 person: “{ $words }”.
   *[other] A word of correction about { $codes } was sent to { $count } people: “{ $words }”.
}
urging-button-fix = Change it
urging-which-reply = Is this the explanation of { $codes }, or only a message?
urging-button-is-explanation = The explanation
urging-button-is-answer = Only a message
urging-told-answer = { $by } answers about { $codes }: “{ $words }”
urging-told-answer-again = { $by } changes the answer about { $codes }: “{ $words }”
urging-told-explanation = { $by } explains { $codes }: “{ $words }”
urging-told-explanation-again = { $by } changes the explanation of { $codes }: “{ $words }”
urging-told-correction = { $by } corrects about { $codes }: “{ $words }”

urging-card = { $count ->
    [1] Urging of { $codes }, { $when }
   *[other] Urging of { $codes } ({ $count } tasks), { $when }
}
urging-card-explain = { $count ->
    [1] Explanation of { $codes } asked for before { $date }, { $when }
   *[other] Explanation of { $codes } ({ $count } tasks) asked for before { $date }, { $when }
}
urging-sent-to = { $count ->
    [1] Sent to 1 person: { $parts }.
   *[other] Sent to { $count } people: { $parts }.
}
urging-queued = { $count ->
    [1] Will be sent to 1 person at { $when }.
   *[other] Will be sent to { $count } people at { $when }.
}
urging-withdrawn = Taken back; nobody got it.
urging-taken-back = { $count ->
    [1] The urging of { $codes } is taken back; 1 person gets no message.
   *[other] The urging of { $codes } is taken back; { $count } people get no message.
}
urging-count-answered = { $count } answered
urging-count-reported = { $count } reported
urging-count-received = { $count } received
urging-count-unseen = { $count } not seen
urging-count-queued = { $count } waiting to be sent
urging-count-unreachable = { $count } not reached
urging-count-dropped = { $count } no longer needed
urging-names-answered = 💬 Answered: { $names }
urging-names-reported = ✅ Reported: { $names }
urging-names-received = 👁 Received, no answer yet: { $names }
urging-names-unseen = ⚪ Not seen: { $names }
urging-names-queued = ⏳ Waiting to be sent: { $names }
urging-names-unreachable = ✖ Not reached: { $names }
urging-names-dropped = Done before it was sent: { $names }
urging-reply-answer = { $name } answered at { $when }: “{ $words }”
urging-reply-explanation = { $name } explained at { $when }: “{ $words }”
urging-reply-correction = { $name } corrected at { $when }: “{ $words }”
urging-unexplained = Not explained yet: { $codes }, to be sent before { $date }.
urging-unexplained-late = 🔴 The explanation was due { $date }: { $codes }.
urging-button-correct = Send a word of correction
urging-button-card = See the answers

urgings-title = { $count ->
    [1] Your last urging
   *[other] Your last { $count } urgings
}
urgings-none = You have urged nobody yet.
urgings-how = To urge, for example: urge NV12 · /dondoc So Y te · /dondoc So Tu phap qua han · urge NV12: to be done before Friday
urgings-unanswered = { $count ->
    [1] 1 person has not answered an urging
   *[other] { $count } people have not answered an urging
}
urgings-all-answered = Everybody has answered your last urgings.
urgings-owing-received = 👁 { $name } ({ $codes }): received, no answer yet
urgings-owing-unseen = ⚪ { $name } ({ $codes }): not seen
urged-none = No urging waits for your answer.
urged-title = { $count ->
    [1] 1 urging waits for your answer
   *[other] { $count } urgings wait for your answer
}
urged-line = { $number }. { $by } urges { $codes }
urged-line-explain = { $number }. { $by } asks for an explanation of { $codes } before { $date }
urged-button-answer = { $number }. Answer
urged-button-explain = { $number }. Send the explanation

card-explain = 📝 To be explained before { $date } (asked by { $name })
card-explain-late = 🔴 The explanation was due { $date } (asked by { $name })
card-explained = 📝 { $name } explained on { $date }: “{ $words }”
button-urge-list = Urge the whole list
summary-button-urge = Urge the overdue
urging-of-unreported = Continuous tasks without a report for this period
urging-none-unreported = Every continuous task is reported for this period, so there is none to urge.
