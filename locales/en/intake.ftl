## Column names

intake-column = { $column ->
    [name] Full name
    [title] Title
    [unit] Unit
    [parent-unit] Parent unit
    [phone] Phone
    [role] Role
    [code] Code
    [programme] Programme
    [group] Group
    [task] Task
    [lead-unit] Lead unit
    [supporting-units] Supporting units
    [focal] Focal person
    [start] Start
    [due] Due
    [product] Product
    [indicator] Indicator
   *[legal-basis] Legal basis
}

## Rows that are refused

intake-row-empty = Row { $row }: the cell “{ $column }” is empty, please fill it in.
intake-row-error-cell = Row { $row }, column { $column }: the cell shows the error { $value }, please enter the value again.
intake-row-name-without-letters = Row { $row }, column { $column }: “{ $value }” is not a person's name. A right example: Nguyễn Văn An.
intake-row-bad-phone = Row { $row }, column { $column }: “{ $value }” is not a Vietnamese telephone number. A right example: 0912 345 678.
intake-row-unknown-role = Row { $row }, column { $column }: “{ $value }” is no known role. Right examples: officer, unit_head, coordinator, leader, admin.
intake-row-unreadable-date = Row { $row }, column { $column }: “{ $value }” cannot be read as a date. A right example: 15/4/2024.
intake-row-unreadable-deadline = Row { $row }, column { $column }: “{ $value }” cannot be read as a deadline. Right examples: 30/6/2024, Quý II/2024, Tháng 6/2024, Thường xuyên or Hằng tháng.
intake-row-open-deadline = Row { $row }, column { $column }: “{ $value }” names no deadline. Write a day, for example 30/6/2024, or, for a task without a deadline, Thường xuyên.
intake-row-deadline-without-year = Row { $row }, column { $column }: “{ $value }” does not say of which year. Right examples: Quý I/2024, Tháng 6/2024, 6 tháng đầu năm 2024.
intake-row-no-source = Row { $row }: there is no code, and no document by which to make one. Write a code (NV12), or the ordering document with its number and date, for example Kế hoạch số 78/KH-UBND ngày 28/01/2022.
intake-row-impossible-date = Row { $row }, column { $column }: the calendar has no day “{ $value }”. Day first, then month, for example: 29/02/2024.
intake-row-deadline-before-start = Row { $row }, column { $column }: the deadline { $value } is before the start, please check. A right example: start 01/4/2024, due 30/6/2024.
intake-row-too-long = Row { $row }, column { $column }: the text is longer than { $limit } characters, please shorten it.
intake-row-same-phone = Row { $row }: the telephone number { $value } is also on row { $others }. Each person needs a number of their own, for example 0912 345 678 and 0912 345 679.
intake-row-same-code = Row { $row }: the code “{ $value }” is also on row { $others }. Each task needs a code of its own, for example NV12 and NV13.

## Files that are refused

intake-file-not-found = The file “{ $file }” was not found.
intake-file-nothing-inside = The file “{ $file }” is empty.
intake-file-too-big = The file “{ $file }” is larger than { $limit } MB. Please remove pictures or split it.
intake-file-not-a-table = The file “{ $file }” is no workbook: { $found ->
    [html] it is a web page (HTML)
    [xml] it is an XML file
    [pdf] it is a PDF
    [rtf] it is an RTF document
    [ods] it is an OpenDocument spreadsheet (.ods)
    [odt] it is an OpenDocument text (.odt)
    [xlsb] it is a binary workbook (.xlsb)
    [zip] it is some other archive
    [text] it is plain text
   *[unknown] its format is not known
}. Please open it in Excel or Word and choose Save As → “Excel Workbook (.xlsx)” or “Word Document (.docx)”.
intake-file-old-word = The file “{ $file }” is an old Word file (.doc). Please open it in Word and choose Save As → “Word Document (.docx)”.
intake-file-no-table = The file “{ $file }” has no table. Please send one with a table of tasks or a staff list.
intake-file-old-excel = The file “{ $file }” is an old Excel file (.xls). Please open it in Excel and choose Save As → “Excel Workbook (.xlsx)”.
intake-file-password = The file “{ $file }” has a password and cannot be read. Please remove the password and send it again.
intake-file-damaged = The file “{ $file }” is damaged or incomplete. Please open it, save it and send it again.
intake-file-swells = The file “{ $file }” becomes too large when unpacked (more than { $limit } MB, or too much text) and is not read, to be safe. Please copy the table alone into a new file.
intake-file-unsafe-entry = The file “{ $file }” holds something unsafe (“{ $entry }”) and is not read. Please copy the table alone into a new file.
intake-file-too-many-rows = The file “{ $file }”, { $sheet }: more than { $limit } rows. Please split it.
intake-file-too-many-columns = The file “{ $file }”, { $sheet }: more than { $limit } columns. Please clear the cells to the right of the table.
intake-file-not-utf8 = The file “{ $file }” uses an old Vietnamese character set, so its letters would come out wrong. Please open it in Excel and choose Save As → “CSV UTF-8” or “Excel Workbook (.xlsx)”.
intake-file-too-slow = Reading the file “{ $file }” took longer than { $limit } seconds and was stopped. Please copy the table alone into a new file.

## The header row

intake-header-none = The file “{ $file }”: no header row among the first 30 rows. It needs the columns: { $columns }.
intake-header-missing = The file “{ $file }”, { $sheet }: the header in row { $row } lacks the columns: { $columns }.
intake-header-double = The file “{ $file }”, { $sheet }: the header in row { $row } has several columns for “{ $column }”: { $places }. Please keep one of them.

intake-header-no-source = The file “{ $file }”: the table has no column of codes, and no number and date of a document stand above it, so the tasks cannot be given codes. Please add a column Mã (NV1, NV2…), or name the document in a line above the table or in the caption of the file (on the server: --basis), for example Kèm theo Kế hoạch số 78/KH-UBND ngày 28/01/2022.

## Where in the file

intake-sheet = sheet “{ $sheet }”
intake-table = table { $table }
intake-row-of = { $row } ({ $sheet })

## Names of documents

intake-document-kind = { $kind ->
    [kh] Plan
    [qd] Decision
    [nq] Resolution
    [ct] Directive
    [ctr] Programme
    [tb] Notice
    [hd] Guidance
    [pa] Scheme
    [da] Project
    [tt] Circular
    [ttr] Submission
    [nd] Decree
    [bc] Report
    [kl] Conclusion
   *[other] Official letter
}
intake-basis = { intake-document-kind } no. { $number } of { $date }
intake-basis-undated = { intake-document-kind } no. { $number }

## Rows that were read with a remark

intake-remark-several-leads = Row { $row } ({ $code }): several lead units; { $lead } leads, { $others } support.
intake-remark-collective-units = Row { $row } ({ $code }): “{ $names }” names no unit in particular and was not entered as a supporting unit.
intake-remark-repeated = Row { $row } repeats the task on row { $other } and counts once.

## Things passed over

intake-warning-macros = The file has macros; the bot neither runs nor reads them.
intake-warning-external-links = The file has links to other files; the bot does not open them and takes the saved values.
intake-warning-notes = The file has notes or comments; the bot passes over them.
intake-warning-hidden-sheet = The sheet “{ $sheet }” is hidden and was not read.
intake-warning-formula = Sheet “{ $sheet }”: { $count } cells have a formula without a saved result (such as { $cells }) and count as empty. Open the file in Excel and save it to have the results.
