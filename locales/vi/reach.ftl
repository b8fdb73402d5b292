reach-title = Chưa liên lạc được { $count }/{ $total } người: { $never } chưa vào bot, { $blocked } đã chặn bot, { $mute } không phản hồi
reach-none = Cả { $total } người đều nhận được tin.
reach-only-never = Chưa vào bot: { $count } người
reach-only-blocked = Đã chặn bot: { $count } người
reach-only-mute = Nhận tin mà không phản hồi: { $count } người
reach-person = • { $name }: { $why }{ $open ->
    [0] {""}
   *[other] , đang giữ { $open } việc
}{ $overdue ->
    [0] {""}
   *[other] , quá hạn { $overdue }
}
reach-why-never = chưa vào bot
reach-why-blocked = đã chặn bot từ { $date }
reach-why-mute = không phản hồi { $days } ngày ({ $times } lần nhắc)
reach-why-away = nghỉ đến hết { $date }, chưa có người làm thay
reach-page = Người thứ { $from } đến { $to } trong { $count }.
reach-how = Bấm tên để lấy sẵn một tin, rồi chuyển tiếp cho người đó qua điện thoại, Zalo hoặc thư công vụ.
reach-reached-now = Người này đã liên lạc được, hoặc không thuộc phạm vi của anh/chị. Xem lại: /nguoinhan
reach-words-burden = đồng chí đang được giao { $open } nhiệm vụ{ $overdue ->
    [0] {""}
   *[other] , trong đó { $overdue } nhiệm vụ quá hạn
}.{ " " }
reach-words-code = Kính gửi đồng chí { $name }: { $burden }Để nhận và báo cáo nhiệm vụ của { $office }, xin đồng chí mở bot Nhắc Việc và gửi: /start { $code }. Mã chỉ dành cho đồng chí, dùng một lần, đến hết ngày { $date }.
reach-words-never = Kính gửi đồng chí { $name }: { $burden }Để nhận và báo cáo nhiệm vụ của { $office }, xin đồng chí mở bot Nhắc Việc, bấm Bắt đầu rồi bấm nút chia sẻ số điện thoại của mình. Chưa vào được, xin hỏi cơ quan thường trực để lấy mã mời.
reach-words-blocked = Kính gửi đồng chí { $name }: { $burden }Bot Nhắc Việc không gửi được tin cho đồng chí vì đang bị chặn. Xin đồng chí bỏ chặn, mở lại bot và gửi: /viec
reach-words-mute = Kính gửi đồng chí { $name }: { $burden }Bot Nhắc Việc đã nhắc { $times } lần từ ngày { $date } mà chưa thấy phản hồi. Xin đồng chí mở bot và gửi: /viec. Đang vướng ở đâu, xin nhắn một câu.
reach-forward = Xin chuyển tiếp tin trên cho riêng đồng chí { $name }.
reach-forward-code = Xin chuyển tiếp tin trên cho riêng đồng chí { $name }, không gửi vào nhóm: ai giữ mã sẽ vào được tài khoản này. Mã cấp trước đó không còn hiệu lực.
reach-invitation-back = Đã thu hồi mã mời của { $name }.
button-reach-words = Tin gửi { $name }
button-reach-never = Chưa vào bot ({ $count })
button-reach-blocked = Đã chặn ({ $count })
button-reach-mute = Không phản hồi ({ $count })

digest-title-calm-morning = Chào buổi sáng, anh/chị { $name }: hôm nay không có việc phải nhắc.
digest-title-calm-later = Chào anh/chị { $name }: hôm nay không có việc phải nhắc.
digest-section-unreached = 📵 Không nhận được tin: { $count } người, xin anh/chị báo trực tiếp
digest-unreached = { $name } { $why }: { $tasks }
digest-unreached-overdue = { $code } quá hạn { $days } ngày
digest-unreached-due_soon = { $days ->
    [0] { $code } hôm nay là hạn cuối
   *[other] { $code } còn { $days } ngày làm việc
}
digest-unreached-behind = { $code } chậm { $points } điểm
digest-unreached-silent = { $code } { $days } ngày làm việc chưa báo cáo
digest-unreached-period = { $code } chưa báo cáo kỳ { $period }
digest-unreached-tasks = và { $count } việc nữa
digest-unreached-more = Và { $count } người nữa.
digest-reach = 📵 Chưa liên lạc được { $count } người ({ $never } chưa vào bot, { $blocked } đã chặn bot, { $mute } không phản hồi)
digest-button-reach = Ai chưa nhận được tin
digest-reason-unreached = cán bộ không nhận được tin nhắc
digest-reason-reach = người chưa liên lạc được (mỗi tuần một lần)
digest-unreached-returned = { $code } bị trả lại { $days } ngày làm việc chưa báo cáo lại
digest-unreached-untaken = { $code } giao { $days } ngày làm việc chưa nhận
