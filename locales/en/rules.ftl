rules-title = How the whole office reminds
rules-title-programme = How { $programme } reminds
rule-line = • { $rule }: { $value }
rule-line-own = { $line } (of its own)
rules-programmes-own = { $count ->
    [one] One programme has rules of its own.
   *[other] { $count } programmes have rules of their own.
}
rules-whose = The standing body sets these rules. All days are working days.
rules-how = All days are working days. Press a rule to change it, or write, for example: quy tắc nhắc trước hạn 10, 5, 2 ngày
rules-no-programme = There is no programme yet.
rules-which-programme = The rules of which programme?
rules-default-one = Please choose the rule to put back, for example: khôi phục quy tắc nhắc quá hạn mặc định
rules-unclear = It is not clear which rule to change. Press a rule below, or write, for example: quy tắc nhắc quá hạn 3 ngày một lần
rule-unclear = The number of days is not clear. { $how }
rule-title = Rule “{ $rule }” of the whole office
rule-title-programme = Rule “{ $rule }” of { $programme }
rule-now = Now: { $value }
rule-changed = { $date }: { $name } set { $value }
rule-default = the default
rule-off = no reminder
rule-on-day = on the day
rule-before = { $days } days before
rule-before-and-day = { $days } days before and on the day
rule-level = from day { $days } on, then every week
rule-level-short = { $days } days
rule-weekly = { $first ->
    [1] the next morning
   *[other] from day { $first } on
}, then every week
rule-beats = { $first ->
    [1] the next morning
   *[other] from day { $first } on
}, then { $every ->
    [1] every day
   *[other] every { $every } days
}; from day { $weekly } on every week
rule-name-beforeDue = Before the deadline
rule-name-beforePeriodEnd = Before the period ends
rule-name-overdue = Overdue
rule-name-returned = Returned
rule-name-untaken = Not acknowledged
rule-name-behind = Behind schedule
rule-name-silent = No report for long
rule-name-offPace = Indicator off its pace
rule-name-awaited = Awaiting a decision
rule-name-toHead = Tell the head of the unit
rule-name-toCoordinator = Tell the standing body
rule-name-toLeader = Tell the responsible leader
rule-what-beforeDue = Reminds the officers when so many working days are left.
rule-what-beforePeriodEnd = Reminds of a continuous task whose period closes without a report.
rule-what-overdue = Reminds the officers from the day after the deadline. Always on.
rule-what-returned = Reminds the officers whose result was returned and who did not report again.
rule-what-untaken = Reminds the officers who have neither acknowledged the task nor reported.
rule-what-behind = Reminds from the day on which a task falls behind.
rule-what-silent = Reminds from the day on which there was no report for long.
rule-what-offPace = Reminds when an indicator will miss the deadline at its pace, counted from its last figure.
rule-what-awaited = Reminds whoever is waited for: a confirmation, an extension, an obstacle, an officer to be named. Always on.
rule-what-toHead = Overdue for so many working days, the head of the unit is told.
rule-what-toCoordinator = Overdue for so many working days, the standing body is told.
rule-what-toLeader = Overdue for so many working days, the responsible leader is told.
rule-example-before = Other numbers are typed, for example: quy tắc nhắc { $rule } 10, 5, 2 ngày và đúng ngày
rule-example-beats = Other numbers are typed, for example: quy tắc nhắc { $rule } lần đầu sau 2 ngày, 3 ngày một lần, từ ngày thứ 15 mỗi tuần
rule-example-level = Other numbers are typed, for example: quy tắc { $rule } sau 4 ngày quá hạn
rule-where-office = of the whole office
rule-where-programme = of { $programme }
rule-set = “{ $rule }” { $where } is set: { $value }. Before: { $before }.
rule-undone = “{ $rule }” { $where } is back to: { $value }.
rule-from-when = From the reminders of the next morning on; what was sent stays.
button-rules = The rules
button-rules-office = Rules of the office
button-rule-programmes = By programme
button-rule-default = Back to the default
button-rule-like-office = As the whole office
button-rehearsed = Who is reminded tomorrow
rejected-rules_not_yours = The standing body sets how the office reminds{ $who ->
    [none] {""}
   *[other] {" "}({ $who })
}. See the rules: /quytac
rejected-bad_rule-before = { $rule } takes at most { $times } numbers from 0 to { $ahead } working days, for example: quy tắc nhắc trước hạn 7, 3, 1 ngày
rejected-bad_rule-beats = { $rule } takes numbers from 1 to { $after } working days, and overdue and awaiting are always on, for example: quy tắc nhắc quá hạn 3 ngày một lần
rejected-bad_rule-level = { $rule } takes one number from 1 to { $after } working days, for example: quy tắc báo thủ trưởng đơn vị sau 3 ngày quá hạn
rejected-rule_changed_since = The rule “{ $rule }” was set again since. See: /quytac
why-title = Reminder of { $date }: { $count ->
    [one] one task
   *[other] { $count } tasks
}
why-line = { $code }: { $what } ({ $dates }). Rule “{ $rule }”: { $value }. You are told because { $level }.
why-due = due { $due }
why-due-extended = due { $due }, first { $original }
why-no-due = continuous
why-level-officer = the task is assigned to you
why-level-head = you head the lead unit
why-level-decides = it awaits your decision
why-level-coordinator = you are the standing body
why-level-leader = you are the responsible leader
why-change = The bot reminds once at { $hour } on working days. Change the hour: /caidat 8:00. Put one off: press “Remind me later”.
why-nothing = No reminder of this was sent to you. The bot reminds once at { $hour } on working days when something needs attention.
