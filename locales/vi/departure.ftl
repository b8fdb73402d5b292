departure-left = { $name } ({ $unit }) nghỉ việc từ { $date }
departure-moved = { $name } ({ $unit }) chuyển công tác sang { $to } từ { $date }
departure-sure = { $line }. Ghi nhận?
departure-now = Quyền và tin nhắc của { $name } dừng ngay khi ghi.
departure-then = Từ ngày đó { $name } không còn quyền và không nhận tin nữa.
departure-moves = Ở đơn vị mới, { $name } là cán bộ. Việc của đơn vị cũ phải bàn giao.
departure-no-tasks = Không có việc nào đang mở phải bàn giao.
departure-tasks = { $count } việc chưa xong cần người nhận: { $codes }.
departure-obstacles = { $count } vướng mắc đã nêu giữ nguyên, chờ tháo gỡ.
departure-extensions = { $count } đề nghị gia hạn đang chờ giữ nguyên.
departure-stand-ins = Đang nhận làm thay { $names }: sẽ báo để nhờ người khác.
departure-recorded = Đã ghi: { $line }.
departure-changed = Có thay đổi trong lúc anh/chị xem. Xin xem lại trước khi ghi:
departure-ended = Đã bỏ ghi nhận; { $name } giữ nguyên quyền như trước.
departure-ended-tasks = Đã bỏ ghi nhận; { $name } giữ nguyên quyền và các việc chưa bàn giao: { $codes }.
departure-taken-back = Đã bỏ ghi nhận; người đó giữ nguyên quyền và các việc chưa bàn giao.
departure-of-yourself = Việc này do thủ trưởng đơn vị hoặc cơ quan thường trực ghi. Xin anh/chị báo thủ trưởng. Nếu chỉ vắng ít ngày, gõ ví dụ: tôi nghỉ phép đến thứ Sáu, chị Hà làm thay
departure-where = { $name } chuyển sang đơn vị nào? Xin gõ lại cả câu, ví dụ: chị Hà chuyển công tác sang Sở Y tế từ 1/4. Nếu đơn vị đó ngoài danh sách, gõ: chị Hà nghỉ việc từ 1/4
departure-relying = { $name }, người anh/chị nhờ làm thay, không còn ở cơ quan nên chưa có ai làm thay. Muốn nhờ người khác, gõ lại, ví dụ: tôi nghỉ đến thứ Sáu, chị Hà làm thay

hand-over-title = Cần bàn giao { $count } việc
hand-over-more = … và { $count } việc nữa
hand-over-how = Bấm tên để giao hết cho một người, hoặc giao từng việc, ví dụ: chuyển { $code } cho Nguyễn Văn An
hand-over-done = Đã giao { $count } việc của { $from } cho { $to }: { $codes }.
undone-together = Đã hoàn tác { $count } việc: { $codes }.

button-depart = Ghi nhận
button-hand-over-all = Giao hết cho { $name }
button-hand-over-list = Việc của { $name } chờ bàn giao
button-departure-cancel = Bỏ lịch nghỉ của { $name }
button-departure-back = { $name } đi làm lại
button-reassign-still = Vẫn giao { $name }
button-name-officer = Giao người phụ trách
button-unowned = Việc chưa có người

notice-handed_over = Anh/chị được giao { $count } việc của { $from }. Người giao: { $by }.

people-title = { $total } người, { $linked } người đã dùng bot
people-departures = Nghỉ việc, chuyển công tác gần đây và sắp tới:
people-how = Ghi người nghỉ việc hoặc chuyển đơn vị: gõ một câu, ví dụ: anh Nam nghỉ việc từ 1/4. Thêm người: quản trị nạp danh sách trên máy chủ.
people-not-yours = Mục này dành cho cơ quan thường trực, quản trị và thủ trưởng đơn vị.

rejected-departure_not_allowed = Anh/chị không ghi được việc { $name } nghỉ hay chuyển công tác. Người ghi được: { $who }.
rejected-departure_not_allowed_nobody = Anh/chị không ghi được việc { $name } nghỉ hay chuyển công tác. Xin báo quản trị.
rejected-left_already = { $name } đã được ghi là nghỉ việc trước đó. Xem danh sách: /nguoidung
rejected-last_manager = { $name } là người cuối cùng quản lý danh sách cán bộ. Xin thêm cơ quan thường trực hoặc quản trị khác trước.
rejected-same_unit = { $name } đang ở { $unit }. Xin gõ đơn vị mới, ví dụ: chị Hà chuyển công tác sang Sở Tư pháp
rejected-moved_since = { $name } đã chuyển công tác quá 10 phút, không hoàn tác được. Muốn chuyển về, gõ: { $name } chuyển công tác về đơn vị cũ, kèm tên đơn vị.
rejected-nothing_to_hand_over = Không còn việc nào của { $name } chờ bàn giao.
rejected-officer_changed = { $code } vừa có đầu mối khác: { $name }. Chưa đổi gì.
rejected-officer_changed-by = { $by } vừa giao { $code } cho { $name }. Chưa đổi gì.

card-focal-none = Đầu mối: chưa có người phụ trách
card-focal-left = Đầu mối: chưa có ({ $name } đã nghỉ việc)
card-focal-moved = Đầu mối: chờ bàn giao ({ $name } đã chuyển công tác)

list-unowned = { $count } việc chưa có người phụ trách
list-unowned-none = Việc nào cũng có người phụ trách.

pending-unowned = { $count } việc chưa có người phụ trách
pending-declined = { $count } việc đầu mối báo không đúng việc
pending-untaken = { $count } việc giao quá 2 ngày làm việc chưa ai nhận
pending-nobody = { $code } · { $title } · { $unit }
pending-somebody = { $code } · { $title } · { $unit }, { $name }
pending-more = … và { $count } việc nữa

digest-section-unowned = 👤 Chưa có người phụ trách: { $count } việc
digest-why-unowned = { $unit }: chưa giao cho ai
digest-why-unowned-left = { $unit }: { $name } đã nghỉ hoặc chuyển công tác, chưa bàn giao
digest-why-dated = { $line } (hạn { $date })
digest-reason-unowned = việc chưa có người phụ trách
