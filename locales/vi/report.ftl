report-answer-title = Báo cáo { $period }: { $of }
report-up-to = Số liệu tính đến hết ngày { $day }; kỳ trước tính đến hết ngày { $before }.
report-up-to-now = Kỳ báo cáo chưa kết thúc (đến hết { $until }): số liệu tính đến { $time } ngày { $day }; kỳ trước tính đến hết ngày { $before }.
report-holds = Văn bản gồm: kết quả theo { $groups } nhóm, { $units } đơn vị; { $overdue ->
    [none] không có việc quá hạn
   *[other] { $overdue } việc quá hạn kèm nguyên nhân đã báo
}; chỉ tiêu, vướng mắc, kiến nghị, việc kỳ tới nếu có; phụ lục { $tasks } nhiệm vụ.
report-file-docx = Báo cáo { $period }, { $of } (tệp Word)
report-file-xlsx = Phụ lục báo cáo { $period }, { $of } (tệp Excel). Trang “Kế hoạch” nạp lại được.
report-file-name-docx = báo cáo
report-file-name-xlsx = phụ lục báo cáo
report-not-begun = Kỳ { $period } chưa bắt đầu (từ { $from }) nên chưa có gì để báo cáo. Ví dụ kỳ khác: báo cáo tuần trước
report-of-nothing = Chưa có nhiệm vụ nào để làm báo cáo { $period }: { $of }.
report-too-many-docx = Báo cáo Word chỉ liệt kê được { $most } nhiệm vụ; xin lấy bản Excel (ví dụ: báo cáo tuần này bản Excel) hoặc làm riêng từng đơn vị, ví dụ: báo cáo tuần này Sở Y tế
report-too-many-xlsx = Bảng Excel chỉ chứa được { $most } nhiệm vụ; xin làm riêng từng đơn vị, ví dụ: báo cáo tuần này Sở Y tế bản Excel
report-spans = Anh/chị cần báo cáo kỳ nào?
report-which-span = Chưa rõ kỳ báo cáo. Anh/chị chọn một kỳ dưới đây.
report-no-range = Chưa làm được báo cáo từ { $from } đến { $until }: ngày đầu không được sau ngày cuối, cả kỳ không quá 10 năm. Ví dụ: báo cáo từ 1/3 đến 15/3
report-spans-how = Kỳ khác thì gõ, ví dụ: báo cáo tháng 3, báo cáo quý I/2024, báo cáo từ 1/3 đến 15/3
button-report-docx = Bản Word
button-report-xlsx = Bản Excel
button-report-before = Kỳ trước: { $period }
button-report-spans = Kỳ khác
