## plan import

plan-head-stands-in = Dòng { $row }: tệp không ghi cán bộ đầu mối của { $code }, tạm giao thủ trưởng { $head }.
plan-continuous = Thường xuyên
plan-weekly = Hằng tuần
plan-monthly = Hằng tháng
plan-quarterly = Hằng quý
plan-unknown-unit = cột { $column }: chưa có đơn vị “{ $name }”. Xin nạp danh sách cán bộ có đơn vị này trước, ví dụ: Sở Y tế.
plan-unknown-unit-nearest = cột { $column }: chưa có đơn vị “{ $name }”. Gần giống: { $nearest }.
plan-ambiguous-unit = cột { $column }: có nhiều đơn vị tên “{ $name }”: { $candidates }. Xin ghi tên đầy đủ, chỉ một đơn vị.
plan-unknown-person = cột Cán bộ đầu mối: đơn vị chủ trì không có “{ $name }”. Xin ghi đúng họ tên hoặc số điện thoại, ví dụ: 0912 345 678.
plan-unknown-person-nearest = cột Cán bộ đầu mối: đơn vị chủ trì không có “{ $name }”. Gần giống: { $nearest }.
plan-unknown-phone = cột Cán bộ đầu mối: không có ai trong danh sách dùng số { $phone }. Xin ghi đúng số hoặc họ tên, ví dụ: Nguyễn Văn An.
plan-ambiguous-person = cột Cán bộ đầu mối: có nhiều người tên “{ $name }”: { $candidates }. Xin ghi số điện thoại, ví dụ: 0912 345 678.
plan-no-head = cột Cán bộ đầu mối để trống mà { $unit } chưa có thủ trưởng trong danh sách. Xin ghi tên cán bộ, ví dụ: Nguyễn Văn An.
plan-task-confirmed = nhiệm vụ đã được xác nhận hoàn thành, không đổi thời hạn và cơ quan chủ trì được nữa.
plan-task-cancelled = nhiệm vụ đã huỷ, không đổi thời hạn và cơ quan chủ trì được nữa.
plan-code-taken = mã này đang là của nhiệm vụ khác: “{ $title }”, nên không đổi gì. Xin kiểm tra số, ngày của văn bản, hoặc ghi cột Mã, ví dụ: NV12.
plan-same-code = trùng mã với dòng { $row }. Mỗi nhiệm vụ cần một mã riêng, ví dụ: NV12 và NV13.
plan-left-out = bỏ qua theo lựa chọn của anh/chị: “{ $name }”.
plan-gone = { $count } nhiệm vụ của kế hoạch này không còn trong tệp, giữ nguyên: { $codes }.
