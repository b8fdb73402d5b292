rules-title = Quy tắc nhắc việc chung của cơ quan
rules-title-programme = Quy tắc nhắc việc của { $programme }
rule-line = • { $rule }: { $value }
rule-line-own = { $line } (đặt riêng)
rules-programmes-own = { $count } chương trình, đề án có quy tắc đặt riêng.
rules-whose = Cơ quan thường trực đặt các quy tắc này. Mọi số ngày là ngày làm việc.
rules-how = Mọi số ngày là ngày làm việc. Bấm một quy tắc để đổi, hoặc nhắn, ví dụ: quy tắc nhắc trước hạn 10, 5, 2 ngày
rules-no-programme = Chưa có chương trình, đề án nào.
rules-which-programme = Xem quy tắc nhắc của chương trình nào?
rules-default-one = Xin chọn quy tắc cần khôi phục, ví dụ: khôi phục quy tắc nhắc quá hạn mặc định
rules-unclear = Chưa rõ đổi quy tắc nào. Xin bấm quy tắc bên dưới, hoặc nhắn, ví dụ: quy tắc nhắc quá hạn 3 ngày một lần
rule-unclear = Chưa rõ số ngày. { $how }
rule-title = Quy tắc “{ $rule }”, chung của cơ quan
rule-title-programme = Quy tắc “{ $rule }” của { $programme }
rule-now = Hiện nay: { $value }
rule-changed = { $date }: { $name } đặt { $value }
rule-default = theo mặc định
rule-off = không nhắc
rule-on-day = đúng ngày hạn
rule-before = trước { $days } ngày
rule-before-and-day = trước { $days } ngày và đúng ngày hạn
rule-level = từ ngày thứ { $days }, rồi mỗi tuần
rule-level-short = { $days } ngày
rule-weekly = { $first ->
    [1] ngay sáng kế tiếp
   *[other] từ ngày thứ { $first }
}, rồi mỗi tuần
rule-beats = { $first ->
    [1] ngay sáng kế tiếp
   *[other] từ ngày thứ { $first }
}, rồi { $every ->
    [1] mỗi ngày
   *[other] { $every } ngày một lần
}; từ ngày thứ { $weekly } mỗi tuần
rule-name-beforeDue = Trước hạn
rule-name-beforePeriodEnd = Trước khi hết kỳ
rule-name-overdue = Quá hạn
rule-name-returned = Bị trả lại
rule-name-untaken = Chưa nhận việc
rule-name-behind = Chậm tiến độ
rule-name-silent = Lâu chưa báo cáo
rule-name-offPace = Chỉ tiêu chậm nhịp
rule-name-awaited = Chờ quyết định
rule-name-toHead = Báo thủ trưởng đơn vị
rule-name-toCoordinator = Báo cơ quan thường trực
rule-name-toLeader = Báo lãnh đạo phụ trách
rule-what-beforeDue = Nhắc cán bộ khi còn bấy nhiêu ngày làm việc tới hạn.
rule-what-beforePeriodEnd = Nhắc báo cáo việc thường xuyên khi kỳ sắp hết mà chưa có báo cáo.
rule-what-overdue = Nhắc cán bộ từ ngày sau hạn. Quy tắc này luôn bật.
rule-what-returned = Nhắc cán bộ có kết quả bị trả lại mà chưa báo cáo lại.
rule-what-untaken = Nhắc cán bộ được giao mà chưa bấm Đã nhận, chưa báo cáo.
rule-what-behind = Nhắc từ ngày việc chuyển sang chậm tiến độ.
rule-what-silent = Nhắc từ ngày việc thành lâu chưa có báo cáo.
rule-what-offPace = Nhắc khi theo nhịp hiện nay chỉ tiêu không kịp hạn, tính từ lần báo số gần nhất.
rule-what-awaited = Nhắc người có việc chờ xác nhận, chờ gia hạn, chờ tháo gỡ, chờ phân công. Quy tắc này luôn bật.
rule-what-toHead = Quá hạn bấy nhiêu ngày làm việc thì báo thủ trưởng đơn vị.
rule-what-toCoordinator = Quá hạn bấy nhiêu ngày làm việc thì báo cơ quan thường trực.
rule-what-toLeader = Quá hạn bấy nhiêu ngày làm việc thì báo lãnh đạo phụ trách.
rule-example-before = Số khác xin nhắn, ví dụ: quy tắc nhắc { $rule } 10, 5, 2 ngày và đúng ngày
rule-example-beats = Số khác xin nhắn, ví dụ: quy tắc nhắc { $rule } lần đầu sau 2 ngày, 3 ngày một lần, từ ngày thứ 15 mỗi tuần
rule-example-level = Số khác xin nhắn, ví dụ: quy tắc { $rule } sau 4 ngày quá hạn
rule-where-office = chung của cơ quan
rule-where-programme = của { $programme }
rule-set = Đã đặt “{ $rule }” { $where }: { $value }. Trước đó: { $before }.
rule-undone = Đã trả “{ $rule }” { $where } về: { $value }.
rule-from-when = Áp dụng từ lượt nhắc sáng hôm sau; tin đã gửi giữ nguyên.
button-rules = Các quy tắc nhắc
button-rules-office = Quy tắc chung
button-rule-programmes = Theo chương trình
button-rule-default = Về mặc định
button-rule-like-office = Như quy tắc chung
button-rehearsed = Ngày mai ai được nhắc
rejected-rules_not_yours = Quy tắc nhắc việc do cơ quan thường trực đặt{ $who ->
    [none] {""}
   *[other] {" "}({ $who })
}. Xem quy tắc: /quytac
rejected-bad_rule-before = { $rule } nhận nhiều nhất { $times } mốc, từ 0 đến { $ahead } ngày làm việc, ví dụ: quy tắc nhắc trước hạn 7, 3, 1 ngày
rejected-bad_rule-beats = { $rule } nhận số từ 1 đến { $after } ngày làm việc và luôn bật nếu là quá hạn hay chờ quyết định, ví dụ: quy tắc nhắc quá hạn 3 ngày một lần
rejected-bad_rule-level = { $rule } nhận một số từ 1 đến { $after } ngày làm việc, ví dụ: quy tắc báo thủ trưởng đơn vị sau 3 ngày quá hạn
rejected-rule_changed_since = Quy tắc “{ $rule }” đã được đặt lại sau đó. Xem: /quytac
why-title = Tin nhắc ngày { $date }: { $count } việc
why-line = { $code }: { $what } ({ $dates }). Quy tắc “{ $rule }”: { $value }. Anh/chị nhận { $level }.
why-due = hạn { $due }
why-due-extended = hạn { $due }, hạn gốc { $original }
why-no-due = thường xuyên
why-level-officer = vì được giao việc này
why-level-head = vì phụ trách đơn vị chủ trì
why-level-decides = vì việc chờ anh/chị quyết định
why-level-coordinator = vì là cơ quan thường trực
why-level-leader = vì là lãnh đạo phụ trách
why-change = Bot nhắc một lần lúc { $hour } mỗi ngày làm việc. Đổi giờ: /caidat 8:00. Hoãn một việc: bấm Nhắc lại sau.
why-nothing = Chưa có tin nhắc nào về việc này gửi anh/chị. Bot nhắc một lần lúc { $hour } mỗi ngày làm việc khi có việc cần chú ý.
