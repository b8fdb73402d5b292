report-answer-title = Report, { $period }: { $of }
report-up-to = Figures up to the end of { $day }; the previous period up to the end of { $before }.
report-up-to-now = The period is not over (until the end of { $until }): figures up to { $time }, { $day }; the previous period up to the end of { $before }.
report-holds = It holds: results by { $groups } groups and { $units } units; { $overdue ->
    [none] no overdue tasks
   *[other] { $overdue } overdue tasks with the reasons reported
}; indicators, obstacles, requests and what comes next, where there are any; an appendix of { $tasks } tasks.
report-file-docx = Report, { $period }, { $of } (Word file, in Vietnamese)
report-file-xlsx = Appendix of the report, { $period }, { $of } (Excel file, in Vietnamese). The sheet “Kế hoạch” can be loaded again.
report-file-name-docx = report
report-file-name-xlsx = appendix
report-not-begun = { $period } has not begun (it does on { $from }), so there is nothing to report yet. Another period, for example: báo cáo tuần trước
report-of-nothing = There is no task to report on, { $period }: { $of }.
report-too-many-docx = A Word report lists { $most } tasks at most; ask for the Excel file (for example: báo cáo tuần này bản excel) or for one unit, for example: báo cáo tuần này Sở Y tế
report-too-many-xlsx = An Excel file holds { $most } tasks at most; ask for one unit, for example: báo cáo tuần này Sở Y tế bản excel
report-spans = Which period is the report to be of?
report-which-span = The period is not clear. Choose one of these.
report-no-range = No report can be made from { $from } to { $until }: the first day must not come after the last, and a report covers ten years at most. For example: báo cáo từ 1/3 đến 15/3
report-spans-how = Any other is typed, for example: báo cáo tháng 3, báo cáo quý I/2024, báo cáo từ 1/3 đến 15/3
button-report-docx = Word file
button-report-xlsx = Excel file
button-report-before = Previous: { $period }
button-report-spans = Another period
