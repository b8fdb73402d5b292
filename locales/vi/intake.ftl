## Tên cột

intake-column = { $column ->
    [name] Họ và tên
    [title] Chức vụ
    [unit] Đơn vị
    [parent-unit] Đơn vị cấp trên
    [phone] Số điện thoại
    [role] Vai trò
    [code] Mã
    [programme] Chương trình
    [group] Nhóm
    [task] Nội dung nhiệm vụ
    [lead-unit] Cơ quan chủ trì
    [supporting-units] Cơ quan phối hợp
    [focal] Cán bộ đầu mối
    [start] Ngày bắt đầu
    [due] Thời hạn
    [product] Sản phẩm
    [indicator] Chỉ tiêu
   *[legal-basis] Văn bản giao
}

## Từng dòng bị từ chối

intake-row-empty = Dòng { $row }: ô “{ $column }” đang để trống, anh/chị vui lòng điền.
intake-row-error-cell = Dòng { $row }, cột { $column }: ô đang báo lỗi { $value }, anh/chị vui lòng nhập lại giá trị.
intake-row-name-without-letters = Dòng { $row }, cột { $column }: “{ $value }” không phải là họ tên. Ví dụ đúng: Nguyễn Văn An.
intake-row-bad-phone = Dòng { $row }, cột { $column }: “{ $value }” không phải số điện thoại Việt Nam. Ví dụ đúng: 0912 345 678.
intake-row-unknown-role = Dòng { $row }, cột { $column }: chưa rõ vai trò “{ $value }”. Ví dụ đúng: Cán bộ, Lãnh đạo đơn vị, Thư ký, Lãnh đạo tỉnh, Quản trị.
intake-row-unreadable-date = Dòng { $row }, cột { $column }: không đọc được ngày “{ $value }”. Ví dụ đúng: 15/4/2024.
intake-row-unreadable-deadline = Dòng { $row }, cột { $column }: không đọc được thời hạn “{ $value }”. Ví dụ đúng: 30/6/2024, Quý II/2024, Tháng 6/2024, Thường xuyên hoặc Hằng tháng.
intake-row-open-deadline = Dòng { $row }, cột { $column }: “{ $value }” chưa nói hạn nào. Việc có hạn thì ghi ngày, ví dụ: 30/6/2024; việc không có hạn thì ghi: Thường xuyên.
intake-row-deadline-without-year = Dòng { $row }, cột { $column }: “{ $value }” chưa rõ năm nào. Ví dụ đúng: Quý I/2024, Tháng 6/2024, 6 tháng đầu năm 2024.
intake-row-no-source = Dòng { $row }: chưa có mã, cũng chưa rõ thuộc văn bản nào để đặt mã. Anh/chị ghi mã (NV12), hoặc ghi văn bản giao có số và ngày, ví dụ: Kế hoạch số 78/KH-UBND ngày 28/01/2022.
intake-row-impossible-date = Dòng { $row }, cột { $column }: ngày “{ $value }” không có trong lịch. Ghi ngày trước, tháng sau, ví dụ: 29/02/2024.
intake-row-deadline-before-start = Dòng { $row }, cột { $column }: thời hạn { $value } trước ngày bắt đầu, anh/chị vui lòng kiểm tra lại. Ví dụ đúng: bắt đầu 01/4/2024, thời hạn 30/6/2024.
intake-row-too-long = Dòng { $row }, cột { $column }: nội dung dài quá { $limit } ký tự, anh/chị vui lòng rút gọn.
intake-row-same-phone = Dòng { $row }: số điện thoại { $value } trùng với dòng { $others }. Mỗi người cần một số riêng, ví dụ: 0912 345 678 và 0912 345 679.
intake-row-same-code = Dòng { $row }: mã “{ $value }” trùng với dòng { $others }. Mỗi nhiệm vụ cần một mã riêng, ví dụ: NV12 và NV13.

## Cả tệp bị từ chối

intake-file-not-found = Không tìm thấy tệp “{ $file }”.
intake-file-nothing-inside = Tệp “{ $file }” không có nội dung nào.
intake-file-too-big = Tệp “{ $file }” lớn quá { $limit } MB. Anh/chị vui lòng bỏ bớt hình ảnh hoặc chia thành nhiều tệp.
intake-file-not-a-table = Tệp “{ $file }” không phải bảng tính: { $found ->
    [html] bên trong là một trang web (HTML)
    [xml] bên trong là tệp XML
    [pdf] bên trong là tệp PDF
    [rtf] bên trong là văn bản RTF
    [ods] bên trong là bảng tính OpenDocument (.ods)
    [odt] bên trong là văn bản OpenDocument (.odt)
    [xlsb] bên trong là bảng tính nhị phân (.xlsb)
    [zip] bên trong là tệp nén khác
    [text] bên trong chỉ là văn bản thuần
   *[unknown] không nhận ra định dạng
}. Anh/chị vui lòng mở bằng Excel hoặc Word rồi chọn Lưu thành (Save As) → “Excel Workbook (.xlsx)” hoặc “Word Document (.docx)”.
intake-file-old-word = Tệp “{ $file }” là Word đời cũ (.doc). Anh/chị vui lòng mở bằng Word rồi chọn Lưu thành (Save As) → “Word Document (.docx)”.
intake-file-no-table = Tệp “{ $file }” không có bảng nào. Anh/chị vui lòng gửi tệp có bảng nhiệm vụ hoặc danh sách cán bộ.
intake-file-old-excel = Tệp “{ $file }” là Excel đời cũ (.xls). Anh/chị vui lòng mở bằng Excel rồi chọn Lưu thành (Save As) → “Excel Workbook (.xlsx)”.
intake-file-password = Tệp “{ $file }” đặt mật khẩu nên không đọc được. Anh/chị vui lòng bỏ mật khẩu rồi gửi lại.
intake-file-damaged = Tệp “{ $file }” bị hỏng hoặc chưa tải xong. Anh/chị vui lòng mở ra xem, lưu lại rồi gửi lại.
intake-file-swells = Tệp “{ $file }” khi giải nén quá lớn (quá { $limit } MB hoặc quá nhiều chữ) nên không đọc để bảo đảm an toàn. Anh/chị vui lòng chép riêng bảng cần nhập sang tệp mới.
intake-file-unsafe-entry = Tệp “{ $file }” chứa thành phần không an toàn (“{ $entry }”) nên không đọc. Anh/chị vui lòng chép riêng bảng cần nhập sang tệp mới.
intake-file-too-many-rows = Tệp “{ $file }”, { $sheet }: nhiều hơn { $limit } dòng. Anh/chị vui lòng chia thành nhiều tệp.
intake-file-too-many-columns = Tệp “{ $file }”, { $sheet }: nhiều hơn { $limit } cột. Anh/chị vui lòng xoá các ô thừa bên phải bảng.
intake-file-not-utf8 = Tệp “{ $file }” dùng bảng mã tiếng Việt cũ nên chữ sẽ bị sai. Anh/chị vui lòng mở bằng Excel rồi chọn Lưu thành (Save As) → “CSV UTF-8” hoặc “Excel Workbook (.xlsx)”.
intake-file-too-slow = Tệp “{ $file }” đọc quá { $limit } giây chưa xong nên đã dừng. Anh/chị vui lòng chép riêng bảng cần nhập sang tệp mới.

## Dòng tiêu đề

intake-header-none = Tệp “{ $file }”: không thấy dòng tiêu đề trong 30 dòng đầu. Cần có các cột: { $columns }.
intake-header-missing = Tệp “{ $file }”, { $sheet }: dòng tiêu đề { $row } thiếu cột: { $columns }.
intake-header-double = Tệp “{ $file }”, { $sheet }: dòng tiêu đề { $row } có nhiều cột cùng nghĩa “{ $column }”: { $places }. Anh/chị vui lòng để lại một cột.

intake-header-no-source = Tệp “{ $file }”: bảng không có cột Mã, phía trên bảng cũng không thấy số và ngày của văn bản, nên chưa đặt được mã cho nhiệm vụ. Anh/chị thêm cột Mã (NV1, NV2…), hoặc ghi văn bản vào một dòng phía trên bảng hay vào chú thích khi gửi tệp (trên máy chủ: --basis), ví dụ: Kèm theo Kế hoạch số 78/KH-UBND ngày 28/01/2022.

## Chỗ nào trong tệp

intake-sheet = trang “{ $sheet }”
intake-table = bảng { $table }
intake-row-of = { $row } ({ $sheet })

## Tên văn bản

intake-document-kind = { $kind ->
    [kh] Kế hoạch
    [qd] Quyết định
    [nq] Nghị quyết
    [ct] Chỉ thị
    [ctr] Chương trình
    [tb] Thông báo
    [hd] Hướng dẫn
    [pa] Phương án
    [da] Đề án
    [tt] Thông tư
    [ttr] Tờ trình
    [nd] Nghị định
    [bc] Báo cáo
    [kl] Kết luận
   *[other] Công văn
}
intake-basis = { intake-document-kind } số { $number } ngày { $date }
intake-basis-undated = { intake-document-kind } số { $number }

## Dòng đã đọc, có chỗ cần biết

intake-remark-several-leads = Dòng { $row } ({ $code }): có nhiều cơ quan chủ trì; ghi { $lead } chủ trì, { $others } phối hợp.
intake-remark-collective-units = Dòng { $row } ({ $code }): “{ $names }” không nêu đơn vị cụ thể nên không ghi thành đơn vị phối hợp.
intake-remark-repeated = Dòng { $row } lặp lại nhiệm vụ ở dòng { $other }, chỉ tính một lần.

## Lưu ý khi đọc tệp

intake-warning-macros = Tệp có macro; bot không chạy và bỏ qua macro.
intake-warning-external-links = Tệp có liên kết sang tệp khác; bot không mở, chỉ lấy giá trị đã lưu.
intake-warning-notes = Tệp có ghi chú, bình luận kèm theo; bot bỏ qua các ghi chú này.
intake-warning-hidden-sheet = Trang “{ $sheet }” đang ẩn nên không đọc.
intake-warning-formula = Trang “{ $sheet }”: { $count } ô có công thức nhưng chưa lưu kết quả (như { $cells }), coi như để trống. Mở bằng Excel rồi lưu lại để có kết quả.
