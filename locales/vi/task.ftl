status-not_started = ⚪ Chưa thực hiện
status-in_progress = 🟢 Đang thực hiện (trong hạn)
status-due_soon = { $days ->
    [0] 🟡 Sắp đến hạn: hôm nay là hạn cuối
   *[other] 🟡 Sắp đến hạn: còn { $days } ngày làm việc
}
status-behind = 🟠 Chậm tiến độ { $points } điểm
status-overdue = 🔴 Quá hạn { $days } ngày
status-awaiting-in-time = 🔵 Chờ xác nhận (trong hạn)
status-awaiting-late = 🔵 Chờ xác nhận (quá hạn)
status-done_early = ✅ Hoàn thành trước hạn { $days } ngày
status-done_on_time = ✅ Hoàn thành đúng hạn
status-done_late = ☑️ Hoàn thành quá hạn { $days } ngày
status-continuous = 🔁 Thường xuyên
status-paused = ⏸ Tạm dừng
status-cancelled = ✖ Đã huỷ

task-continuous = thường xuyên
task-due = hạn { $date }

card-title = { $code } · { $title }
card-progress-never = Tiến độ: { $percent }% (chưa có báo cáo)
card-progress = Tiến độ: { $percent }% ({ $name } báo cáo { $date })
card-quantity = Số lượng: { $done }/{ $total }
card-due = Thời hạn: { $date } ({ $left ->
    [0] hôm nay
   *[other] còn { $left } ngày làm việc
})
card-due-past = Thời hạn: { $date }
card-due-extended = Thời hạn: { $date } (hạn gốc { $original })
card-lead = Chủ trì: { $unit }
card-support = Phối hợp: { $what }
card-focal = Đầu mối: { $name }
card-officers = Cùng làm: { $names }
card-leader = Lãnh đạo phụ trách: { $name }
card-product = Sản phẩm: { $product }
card-indicator = Chỉ tiêu: { $name }
card-basis = Căn cứ: { $basis }
card-group = Nhóm: { $group }
card-note = Ghi chú gần nhất: “{ $note }”
card-obstacle = Vướng mắc: { $text }
card-obstacle-answered = { $line }. Trả lời: “{ $answer }”
card-extension-bare = Đang xin gia hạn đến { $date } ({ $standing })
card-extension = Đang xin gia hạn đến { $date } ({ $standing }): { $reason }

button-progress = Cập nhật tiến độ
button-period = Báo cáo kỳ
button-period-of = Kỳ { $period }
button-period-late = Kỳ { $period }, báo muộn
button-done = Báo hoàn thành
button-obstacle = Báo vướng mắc
button-extend = Xin gia hạn
button-history = Lịch sử
button-confirm = Xác nhận
button-return = Trả lại
button-urge = Đôn đốc
button-endorse = Đồng ý, trình gia hạn
button-object = Không đồng ý
extension-ordinal = lần { $ordinal }
extension-late = xin sau hạn
extension-endorsed = { $name } đã đồng ý
extension-unheard = chưa có ý kiến thủ trưởng đơn vị
button-grant = Đồng ý gia hạn
button-refuse = Từ chối
button-undo = Hoàn tác
button-number = Nhập số
button-card = Xem { $code }
button-yes = Đúng, ghi lại
button-no = Thôi, không ghi
button-drop-report = Bỏ báo cáo { $code }
button-drop-extension = Rút đề nghị gia hạn { $code }
button-keep = Giữ lại
button-next = Xem thêm
button-previous = Trang trước

answer-who = { $code }: { $name } làm đầu mối, { $unit } chủ trì.
answer-who-unit = { $code }: { $unit } chủ trì, chưa có cán bộ đầu mối.
answer-due = { $code }: hạn { $date }, { $left ->
    [0] hôm nay là hạn cuối
   *[other] còn { $left } ngày làm việc
}.
answer-due-past = { $code }: hạn { $date }, đã quá { $days } ngày.
answer-due-closed = { $code }: hạn { $date }. { $status }.
answer-due-continuous = { $code } là việc thường xuyên, không có hạn.
answer-periods = { $code }: { $share }.
answer-progress = { $code } đạt { $percent }%. { $status }.
answer-obstacle = { $code } đang vướng: { $texts }.
answer-no-obstacle = { $code } không có vướng mắc nào chưa giải quyết.
bottlenecks-title = { $count } vướng mắc chưa giải quyết, giữ chân { $tasks } việc ({ $where })
bottlenecks-none = Không có vướng mắc nào chưa giải quyết ({ $where }).
bottlenecks-more = Và { $count } vướng mắc nữa.
bottleneck = { $rank }. “{ $text }” ({ $kind }): giữ { $count } việc ({ $codes }), đã { $days } ngày
bottleneck-owner = Cần tháo gỡ: { $owner }
bottleneck-others = { $count } việc của đơn vị khác
bottleneck-units = của { $count } đơn vị
bottleneck-late = quá hạn tổng cộng { $days } ngày
bottleneck-answered = đã có trả lời
bottlenecks-hint = Bấm số để xem từng vướng mắc.
obstacle-funding = kinh phí
obstacle-legal = pháp lý
obstacle-technical = kỹ thuật
obstacle-staff = nhân lực
obstacle-coordination = phối hợp
obstacle-other = khác
indicators-title = { $reached }/{ $total } chỉ tiêu đã đạt
indicators-none = Không có chỉ tiêu nào trong những việc anh/chị được xem.
indicators-more = Và { $count } chỉ tiêu nữa.
indicator-unknown = Chỉ tiêu { $name }: chưa có số liệu
indicator-no-target = Hiện đạt { $value }
indicator-above = { $value }, vượt { $percent }% chỉ tiêu ({ $target })
indicator-reached = { $value }, đạt chỉ tiêu
indicator-below = { $value }/{ $target } ({ $percent }%), thiếu { $missing }
indicator-above-points = { $value }, vượt { $points } điểm so với chỉ tiêu { $target }
indicator-points = { $points } điểm
indicator-below-percent = { $value }/{ $target }, thiếu { $missing }
indicator-needs = { $line }, cần { $rate } đến hết { $date } (tính cả ngày nghỉ)
indicator-overdue = { $line }, đã quá hạn { $date }
indicator-last-day = { $line }, hôm nay là hạn cuối
indicator-forecast-unknown = Chưa đủ số liệu để dự báo: cần số liệu mới của ít nhất { $days } ngày khác nhau
indicator-forecast-falling = Đang giảm { $rate }: theo nhịp này không đạt chỉ tiêu
indicator-forecast-still = Gần đây không tăng: theo nhịp này không đạt chỉ tiêu
indicator-forecast = Nhịp hiện nay { $rate } ({ $count } lần đo, { $from }–{ $until }), dự báo đạt chỉ tiêu ngày { $date }
indicator-forecast-in-time = { $line }, kịp hạn { $due }
indicator-forecast-late = { $line }, không kịp hạn { $due } (chậm { $days } ngày)
indicator-per-day = { $figure }/ngày
indicator-per-week = { $figure }/tuần
answer-indicator = { $code }: { $line }.
answer-no-indicator = { $code } không có chỉ tiêu định lượng.
