list-mine = { $count ->
    [1] 1 task of yours
   *[other] { $count } tasks of yours
}
list-mine-none = You have no open task.
list-mine-hint = Report quickly: type the code and the result, for example “NV12 60%”.
list-overdue = { $count } overdue
list-overdue-none = Nothing is overdue.
list-overdue-awaiting = Besides, { $count } reported done after the deadline, awaiting confirmation.
list-due_soon = { $count } due soon
list-due_soon-none = Nothing is due soon.
list-behind = { $count } behind schedule
list-behind-none = Nothing is behind schedule.
list-silent = { $count } without a report for long
list-silent-none = Every task has been reported on lately.
list-awaiting = { $count } awaiting confirmation
list-awaiting-none = Nothing awaits confirmation.
list-continuous = { $count ->
    [one] One continuous task
   *[other] { $count } continuous tasks
}
list-continuous-none = No continuous tasks.
list-unreported = { $count ->
    [one] One continuous task not reported for this period
   *[other] { $count } continuous tasks not reported for this period
}
list-unreported-none = Every continuous task was reported for this period.
search-title = { $count } with “{ $words }”
search-none = No task has “{ $words }”. Try fewer words, for example: /tim kiosk
search-title-many = More than { $count } with “{ $words }”
search-more-many = And more than { $count } others. Add words to narrow it down, for example: /tim kiosk hospital
search-more = And { $count } more. Add words to narrow it down, for example: /tim kiosk hospital
search-in-product = In the product: “{ $text }”
search-in-obstacle = In an obstacle: “{ $text }”
search-in-note = In a note: “{ $text }”
person-tasks-title = { $name }: { $count } open
person-tasks-none = { $name } has nothing open among the tasks you may see.
list-open = { $count } tasks not finished
list-open-none = Nothing is left unfinished.
list-own = yours
list-seen = among those that { $name } may see
list-due-on = due { $date }
list-due-between = due { $from } to { $to }
list-due-until = due by { $date }
list-of-unit = { $heading } · { $unit }
list-parts = parts
list-parts-beside = Besides { $count } parts of tasks, not counted above.
