## Names for what the file leaves unnamed

import-programme-unnamed = General plan
import-group-unnamed = General tasks

## Plans and staff lists sent in the chat

import-reading = The file { $name } has come and is being read…
import-reading-rows = Reading the file { $name }: { $rows } rows so far…
import-fetch-too_large = The file { $name } is too large: files of up to { $megabytes } MB can be fetched. Please remove pictures and spare sheets and send it again, for example: ke-hoach.xlsx
import-fetch-gone = The file { $name } could not be fetched: it is there no more. Please send it again.
import-fetch-later = The file { $name } could not be fetched yet: the server does not answer. It is not lost; please press Try again.
import-fetch-failed = The file { $name } could not be read because of an unexpected error. It is not lost; please press Try again, and tell the administrator if it fails again.
button-import-again = Try again

import-plan-figure = { $count } tasks in { $groups } groups were read
import-plan-figure-basis = { $count } tasks in { $groups } groups were read, ordered by { $basis }
import-plan-figure-bases = { $count } tasks in { $groups } groups were read, ordered by { $bases } documents
import-people-figure = { $count } people in { $units } units were read
import-from = File { $name }
import-columns = Columns: { $columns }.
import-count-added = New: { $count }
import-count-changed = Changed: { $count }
import-count-unchanged = Unchanged: { $count }
import-count-refused = Not taken over: { $count }
import-count-none = No row can be taken over.
import-count-waiting = Waiting for an answer: { $count }
import-heads-stand-in = { $count } tasks name no officer: the head of the unit stands in.
import-repeated = { $count } rows are repeated and count once.
import-people-stay = { $count } people are not in the file: they stay as they are.
import-more-rows = … and { $count } more rows, press Row by row.
import-more-remarks = … and { $count } more about the file.
import-meant = “{ $name }” is { $person }
import-meant-all = Focal officers: { $names }.
import-more-tasks = … and { $count } more tasks.
import-and-more = { $names } and { $count } more
import-gone = { $count } tasks are there and not in the file any more: { $codes }. They stay.
import-gone-cancelled = { $count } tasks that are not in the file any more will be cancelled: { $codes }. Reason: “{ $reason }”.
import-cancel-why = Why are { $count } tasks cancelled that are not in the file any more? Please type the reason or the document, for example: by Plan 63/KH-UBND of 03/02/2023

import-question = To be asked
import-question-of = Question { $at }/{ $of }
import-ask-unit =
    { $asked }: which unit is “{ $name }”? ({ $rows ->
        [0] supports { $supports } rows
       *[other] { $supports ->
            [0] leads { $rows } rows
           *[other] leads { $rows } rows, supports { $supports } rows
        }
    }) Press one, or type the name of the unit.
import-ask-unit-of-people = { $asked }: which unit is “{ $name }” ({ $rows } people)? Press one, or type the name of the unit.
import-ask-person = { $asked }: who is “{ $name }” in { $unit }? ({ $rows } rows)
import-ask-phone = { $asked }: nobody on the list has the number { $name }. Who is the focal person in { $unit }? ({ $rows } rows)
button-import-new = New unit
button-import-head = Give to the head
button-import-skip = Leave out
button-import-skip-all = Leave out all { $count } names
button-import-plan =
    { $count ->
        [0] Take over
       *[other] Take over { $count } tasks
    }
button-import-people =
    { $count ->
        [0] Take over
       *[other] Take over { $count } people
    }
button-import-rows = Row by row
button-import-reset = Answer again
button-import-cancel = Cancel { $count } tasks that are gone
button-import-keep = Keep { $count } tasks
button-import-keep-all = Keep all
button-import-drop = Put aside
button-import-evidence = It is evidence
button-import-show = Back to the preview

import-rows-title = { $count } rows, page { $page }/{ $pages }
import-row-label = { $label }. { $reason }
import-row-added = Row { $row }: adds { $label }, { $what }
import-row-unchanged = Row { $row }: leaves { $label }, { $what }

import-plan-done = The plan was taken over: { $added } tasks added, { $changed } changed, { $unchanged } unchanged
import-people-done = The list was taken over: { $added } people added, { $changed } changed, { $unchanged } unchanged
import-done-refused = { $count } rows were not taken over: please mend the file and send it again, what was taken over is not doubled.
import-done-cancelled = { $count } tasks that are not in the file any more were cancelled.
import-not-cancelled = Could not be cancelled: { $codes }. Please look at each of them.
import-done-kept = { $count } tasks that are not in the file any more stay.
import-remembered = The names { $names } are remembered for next time.
import-undo-hint = It can be taken back within 1 hour.
import-undone =
    The import was taken back: { $count } { $what ->
        [plan] tasks
       *[people] people
    }
import-undone-figures = { $back } added were removed; { $restored } are as they were before.
import-undo-kept = { $count } items stay because somebody worked on them or was reminded of them: { $names }.
import-undo-unrestored = { $count } items were changed again, and that stays: { $names }.
import-undo-reason = The import was taken back
import-dropped = The file { $name } was put aside; nothing was taken over.
import-no-draft = This file waits no more. Please send it again.
rejected-import_done_already = This file was taken over already; it is not taken over again.
rejected-import_undone_already = This import was taken back already.
rejected-import_too_late = More than 1 hour has passed, so the file cannot be taken back as a whole. Tasks can be changed one by one, for example: cancel NV12
rejected-import_changed = Something has changed, so nothing was taken over. Please look again and press Take over.
import-not-yours-plan = Plans are taken over by the standing body: { $who }.
import-not-yours-people = Staff lists are taken over by the standing body or an administrator: { $who }.
import-answer-first = Nothing was taken over yet: some names need a word from you. You may press Leave out.
import-how-plan = Please send the Excel file of the plan here (up to { $megabytes } MB). I read it and show it before anything is taken over. It needs the columns: Code, Task, Lead unit, Deadline.
import-how-people = Please send the Excel file of the staff list here (up to { $megabytes } MB). I read it and show it before anything is taken over. It needs the columns: Full name, Unit, Telephone number.
