digest-title-morning = Chào buổi sáng, anh/chị { $name } có { $count } việc cần chú ý hôm nay.
digest-title-later = Chào anh/chị { $name }, hôm nay có { $count } việc cần chú ý.

digest-section-overdue = 🔴 Quá hạn: { $count } việc
digest-section-due_soon = 🟡 Sắp đến hạn: { $count } việc
digest-section-period_missed = 🔁 Kỳ vừa qua chưa báo cáo: { $count } việc
digest-section-period_closing = 🔁 Kỳ này chưa báo cáo: { $count } việc
digest-section-behind = 🟠 Chậm tiến độ: { $count } việc
digest-section-silent = ⚪ Lâu chưa có báo cáo: { $count } việc
digest-section-awaiting_you = 🔵 Chờ anh/chị quyết định: { $count } việc
digest-section-unit_overdue = 🏢 Quá hạn ở đơn vị: { $count } việc
digest-section-owed = 🚧 Chờ đơn vị anh/chị tháo gỡ: { $count } vướng mắc

digest-item = { $code } · { $title }
digest-item-stands-in = { $code } · { $title } (làm thay { $name })
digest-why-overdue = Quá hạn { $days } ngày (hạn { $date }), đã đạt { $progress }%
digest-why-due_soon = { $days ->
    [0] Hôm nay là hạn cuối, đã đạt { $progress }%
   *[other] Còn { $days } ngày làm việc (hạn { $date }), đã đạt { $progress }%
}
digest-why-period_missed = Kỳ { $period } đã hết mà chưa có báo cáo. Báo cáo muộn vẫn ghi được: bấm mã việc, chọn Báo cáo kỳ.
digest-why-period_closing = { $days ->
    [0] Hôm nay là ngày làm việc cuối để báo cáo kỳ { $period }
   *[other] Kỳ { $period } chưa có báo cáo, còn { $days } ngày làm việc (hạn { $date })
}
digest-why-behind = Đạt { $progress }%, chậm { $points } điểm so với kế hoạch (hạn { $date })
digest-why-silent = { $days } ngày làm việc chưa có báo cáo, gần nhất đạt { $progress }% (hạn { $date })
digest-why-awaiting_confirmation = { $unit } báo hoàn thành ngày { $date }, chờ anh/chị xác nhận{ $days ->
    [0] {""}
   *[other] { " " }đã { $days } ngày làm việc
}
digest-why-awaiting_extension = { $unit } xin gia hạn đến { $date }, chờ anh/chị quyết định
digest-why-awaiting_opinion = { $unit } xin gia hạn đến { $date }, chờ anh/chị cho ý kiến
digest-why-unit_overdue = { $unit }: quá hạn { $days } ngày (hạn { $date }), đã đạt { $progress }%
digest-blocked = Đang vướng “{ $text }” từ { $days } ngày, chưa rõ đơn vị tháo gỡ. Cần ai hỗ trợ, xin anh/chị nhắn một câu.
digest-blocked-owner = Đang vướng “{ $text }”, chờ { $owner } từ { $days ->
    [0] hôm nay
   *[other] { $days } ngày
}.
digest-blocked-figures = Hạn { $date }, đã đạt { $progress }%.
digest-blocked-with = { $line } { $figures }
digest-blocked-answered = Vướng “{ $text }” đã được trả lời: “{ $answer }”. Nếu chưa gỡ được, xin bấm mã việc để báo lại.
digest-blocked-unit = Đang vướng: “{ $text }”. Xin anh/chị cùng tháo gỡ.
digest-asked = Đã xin gia hạn đến { $date }, đang chờ quyết định.
digest-more = Còn { $count } việc nữa, bấm nút bên dưới để xem hết.

digest-reason = Vì sao nhận tin này: anh/chị có { $reasons }; bot nhắc một lần lúc { $hour } mỗi ngày làm việc. Đổi giờ: /caidat 8:00
digest-reason-overdue = việc được giao đã quá hạn
digest-reason-due_soon = việc được giao sắp đến hạn (nhắc khi còn { $days } ngày làm việc)
digest-reason-period_missed = việc thường xuyên không có báo cáo trong kỳ vừa qua
digest-reason-period_closing = việc thường xuyên sắp hết kỳ mà chưa báo cáo
digest-reason-behind = việc được giao chậm từ { $points } điểm
digest-reason-silent = việc được giao từ { $days } ngày làm việc trở lên chưa báo cáo
digest-reason-awaiting_you = việc chờ quyết định
digest-reason-unit_overdue = đơn vị phụ trách có việc quá hạn từ { $days } ngày làm việc
digest-reason-owed = vướng mắc chờ đơn vị phụ trách tháo gỡ

digest-button-mine = Việc của tôi
digest-button-awaiting = Chờ tôi quyết định
digest-button-unit = Việc quá hạn của đơn vị
digest-owed = { $number }. “{ $text }”: { $unit }, giữ { $count } việc, chờ từ { $days ->
    [0] hôm nay
   *[other] { $days } ngày
}
digest-owed-until = { $line }, cần trả lời trước { $date }
digest-owed-late = { $line }, quá hạn trả lời { $date }
digest-button-owed = Vướng mắc { $number }
digest-button-owed-all = Mọi vướng mắc
digest-explain-owed = 📝 Cần giải trình { $codes } trước { $date }, { $names } yêu cầu
digest-explain-owed-late = 📝 Quá hạn giải trình { $codes } từ { $date }, { $names } yêu cầu
digest-explain-missing = 📝 Chưa có giải trình { $codes }, hạn { $date }: { $names }
digest-urging-unanswered = 📣 Đôn đốc { $codes } ngày { $date }: { $count } người chưa trả lời ({ $names })
digest-urgings-more = và { $count } lần khác
digest-button-explain = Gửi giải trình { $codes }
digest-button-urgings = Các lần đôn đốc
digest-reason-urgings = đôn đốc hoặc giải trình đang chờ trả lời
digest-section-escalated = ⛔ Quá hạn kéo dài: { $count } việc
digest-reason-escalated = việc của các đơn vị quá hạn từ { $days } ngày làm việc
digest-button-overdue = Mọi việc quá hạn
digest-quiet = Ngoài ra { $count } việc đã nhắc hôm trước vẫn chờ báo cáo.
digest-told = Đã nhắc: { $names }
digest-told-who = { $name } { $times } lần, gần nhất { $date }
digest-in-vain = Đã nhắc { $count } lần chưa thấy báo cáo. Đang vướng ở đâu, xin anh/chị nhắn một câu, ví dụ: { $code } vướng kinh phí. Cần thêm thời gian: xin gia hạn { $code }
digest-button-later = Nhắc lại sau
digest-section-unit_period = 🏢 Việc thường xuyên của đơn vị chưa báo cáo: { $count } việc
digest-why-unit_period-missed = { $unit }: kỳ { $period } đã hết mà chưa có báo cáo
digest-why-unit_period-closing = { $days ->
    [0] { $unit }: hôm nay là ngày làm việc cuối để báo cáo kỳ { $period }
   *[other] { $unit }: kỳ { $period } chưa có báo cáo, còn { $days } ngày làm việc (hạn { $date })
}
digest-reason-unit_period = việc thường xuyên của đơn vị thiếu báo cáo kỳ
rehearsed-title = Tin nhắc { $date }: { $people } người
rehearsed-unreached = Chưa liên lạc được { $count } người; xem /nguoinhan
rehearsed-person = { $name } ({ $unit }), { $hour }: { $what }
rehearsed-person-unreached = { $line } · chưa liên lạc được
rehearsed-tasks = { $count } việc khác
rehearsed-owed = { $count } vướng mắc chờ tháo gỡ
rehearsed-news = { $count } việc theo dõi có thay đổi
rehearsed-parts = { $count } phần việc phối hợp
rehearsed-told-for = { $count } việc của người chưa liên lạc được
rehearsed-briefs = tóm tắt đầu kỳ
rehearsed-else = việc đôn đốc hoặc người chưa liên lạc được
rehearsed-page = Từ { $from } đến { $to } trong { $count } người
rehearsed-not-yours = Tin nhắc của { $unit } chỉ lãnh đạo đơn vị đó, cơ quan thường trực và lãnh đạo được xem trước.
rehearsed-nobody = Chưa có ai phải nhắc { $date }.
rehearsed-off = Không nhắc ai { $date } vì là ngày nghỉ. Ngày làm việc kế tiếp: { $after }.
rehearsed-past = Xin hỏi về ngày sắp tới, ví dụ: { $date } ai được nhắc
rehearsed-how = Tính theo số liệu lúc này; có báo cáo mới thì tin nhắc thay đổi theo.
digest-section-returned = ↩️ Bị trả lại, chờ báo cáo: { $count } việc
digest-section-off_pace = 📉 Chỉ tiêu khó kịp hạn: { $count } việc
digest-section-untaken = 📩 Chưa nhận việc: { $count } việc
digest-why-returned = Bị trả lại ngày { $date }: “{ $reason }”. Xin anh/chị báo cáo lại.
digest-why-returned-plain = Bị trả lại ngày { $date }. Xin anh/chị báo cáo lại.
digest-why-untaken = Giao ngày { $given }{ $date ->
    [none] {""}
   *[other] { " " }(hạn { $date })
}. Bấm mã việc, chọn Đã nhận.
digest-off_pace-figures = { $current }/{ $target } { $measure }
digest-why-off_pace = { $figures }; theo nhịp này đến { $met } mới đạt, muộn { $days } ngày (hạn { $date })
digest-why-off_pace-never = { $figures }; theo nhịp này không đạt (hạn { $date })
digest-reason-returned = kết quả bị trả lại chưa báo cáo lại
digest-reason-off_pace = chỉ tiêu khó kịp hạn theo nhịp hiện nay
digest-reason-untaken = việc được giao chưa báo đã nhận
digest-button-why = Tại sao tôi nhận tin này?
