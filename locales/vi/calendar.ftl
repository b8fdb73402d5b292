# Ngày nghỉ, ngày làm bù của cơ quan
calendar-day = { $weekday } { $day }/{ $month }/{ $year }
calendar-day-short = { $weekday } { $day }/{ $month }
calendar-range = { $from } đến { $until }
holiday-new_year = Tết Dương lịch
holiday-tet = Tết Nguyên đán
holiday-hung_kings = Giỗ Tổ Hùng Vương
holiday-reunification = Ngày Chiến thắng 30/4
holiday-labour_day = Quốc tế Lao động 1/5
holiday-national_day = Quốc khánh
holiday-culture_day = Ngày Văn hoá Việt Nam
holiday-made_up = nghỉ bù
holiday-swapped = nghỉ hoán đổi
holiday-worked = làm việc
holiday-office = ngày nghỉ của cơ quan
calendar-title = Ngày nghỉ năm { $year }
calendar-span = Ngày nghỉ từ { $days }
calendar-span-empty = Không có ngày nghỉ lễ, không có ngày làm bù.
calendar-year-empty = Năm { $year } chưa có ngày nghỉ nào trong lịch.
calendar-next = Đợt gần nhất sau đó: { $what }.
calendar-past = Đã qua:
calendar-stretch = { $names }: { $days }, nghỉ { $count } ngày làm việc
calendar-stretch-weekend = { $names }: { $days }, vào ngày cuối tuần
calendar-whole = liền cuối tuần là { $count } ngày, { $days }
calendar-whole-short = cả cuối tuần là { $count } ngày
calendar-swapped = { $off } nghỉ hoán đổi, làm bù { $worked }
calendar-worked-for = Làm bù: { $day }, cho ngày nghỉ { $off }
calendar-worked = Làm việc ngày cuối tuần: { $day }
calendar-by-law = Lịch năm { $year } tính theo Bộ luật Lao động, chưa có thông báo hoán đổi của Chính phủ.
calendar-beyond = Lịch ngày lễ mới có đến hết năm { $year }.
calendar-holiday-missing = { $name } năm { $year }: trong lịch cơ quan chưa có ngày nghỉ này.
calendar-offer = { $day }, Ngày Văn hoá Việt Nam: có chủ trương nghỉ nhưng luật chưa xác nhận, nên đang là ngày làm việc. { $count ->
    [0] Không có nhiệm vụ nào có hạn vào ngày này.
   *[other] { $count } nhiệm vụ có hạn vào ngày này, hạn giữ nguyên nếu nghỉ.
}
calendar-how = Đổi lịch, ví dụ: cho nghỉ 24/11/2026 Ngày Văn hoá · hoán đổi: nghỉ thứ Sáu 2/5, làm bù thứ Bảy 26/4 · bỏ ngày nghỉ 24/11
button-calendar-year = Năm { $year }
button-calendar-offer = Cho nghỉ Ngày Văn hoá { $year }
button-calendar-off = Thêm ngày nghỉ
button-calendar-swap = Hoán đổi ngày
button-calendar-changes = Ai đã đổi lịch
button-calendar-wish-day_off = Cho nghỉ ngày này
button-calendar-wish-ordinary = Bỏ khỏi lịch
button-calendar-wish-worked = Làm việc ngày này
button-calendar-do = Đồng ý, ghi vào lịch
calendar-is-worked = { $day }: làm việc bình thường.
calendar-is-weekend = { $day }: nghỉ cuối tuần.
calendar-is-off = { $day }: nghỉ, { $name }.
calendar-is-swapped = { $day }: nghỉ hoán đổi, làm bù vào { $worked }.
calendar-is-made-up = { $day }: làm việc, làm bù cho ngày nghỉ { $off }.
calendar-is-extra = { $day }: làm việc, dù là ngày nghỉ.
calendar-day-by = { $name } đổi lúc { $when }.
calendar-program = Bot
calendar-on-behalf = { $name } (thay mặt { $absent })
calendar-change-off = nghỉ { $days } ({ $name })
calendar-change-off-range = nghỉ { $days } ({ $name }), thêm { $count } ngày làm việc được nghỉ
calendar-change-swap = nghỉ { $off }, làm bù { $worked }
calendar-change-worked = làm việc { $day }
calendar-change-back-worked = { $day } không nghỉ nữa ({ $name }), trở lại ngày làm việc
calendar-change-back-off = { $day } trở lại ngày nghỉ cuối tuần
calendar-change-back-same = { $day } không ghi là { $name } nữa, vẫn nghỉ cuối tuần
calendar-sure = { $what }. Ghi vào lịch cơ quan?
calendar-effect-due = { $count } nhiệm vụ có hạn rơi vào { $days ->
    [1] ngày này
   *[other] các ngày này
}; hạn giữ nguyên.
calendar-effect-due-none = Không nhiệm vụ nào có hạn rơi vào { $days ->
    [0] ngày này
    [1] ngày này
   *[other] các ngày này
}.
calendar-effect-moved = { $count } nhiệm vụ dời ngày chuyển trạng thái hoặc ngày nhắc trước hạn.
calendar-effect-moved-none = Không nhiệm vụ nào dời ngày chuyển trạng thái hay ngày nhắc.
calendar-effect-quiet = Ngày nghỉ bot không gửi tin nhắc, dồn sang ngày làm việc kế tiếp.
calendar-effect-digest = { $days }: bot gửi tin nhắc như ngày làm việc.
calendar-by-labour-code = Lưu ý: { $day } là ngày lễ theo Bộ luật Lao động ({ $name }).
calendar-done = Đã ghi vào lịch cơ quan: { $what }.
calendar-undone = Đã hoàn tác: { $what }.
calendar-taken-back = Đã hoàn tác thay đổi lịch nghỉ vừa rồi.
calendar-followed = { $count } nhiệm vụ đã tính lại theo lịch mới.
calendar-followed-none = Không nhiệm vụ nào phải tính lại.
calendar-follows = Còn { $count } nhiệm vụ đang tính lại theo lịch mới, xong trong ít phút.
calendar-changed = Lịch vừa có người đổi nên chưa ghi gì. Xin xem lại:
calendar-changes-title = Ai đã đổi lịch nghỉ
calendar-changes-title-on = Ai đã đổi lịch { $days }
calendar-changes-none = Chưa ai đổi lịch nghỉ; lịch đang dùng là ngày lễ theo luật được nhập sẵn.
calendar-changes-none-on = Chưa ai đổi lịch { $days }.
calendar-changes-line = • { $when }, { $name }: { $what }
calendar-changes-undone = • { $when }, { $name }: { $what } (sau đó đã hoàn tác)
calendar-changes-undo = • { $when }, { $name } hoàn tác: { $what }
calendar-in-private = Đổi lịch nghỉ xin nhắn riêng cho bot. Trong nhóm chỉ xem được: lịch nghỉ năm nay
calendar-alone = Đổi lịch nghỉ xin gửi riêng một tin để bot đọc lại trước khi ghi, ví dụ: cho nghỉ 24/11/2026 Ngày Văn hoá
calendar-not-allowed = Đổi lịch nghỉ là việc của cơ quan thường trực và quản trị nên chưa ghi gì. Xin báo: { $who }.
calendar-not-allowed-nobody = Đổi lịch nghỉ là việc của cơ quan thường trực và quản trị nên chưa ghi gì.
calendar-own-leave = Nếu chính anh/chị vắng mặt, gõ ví dụ: tôi nghỉ từ 8/4 đến 12/4, chị Hà làm thay
calendar-changed-since = Sau đó lịch những ngày này đã đổi hoặc tuần đó đã chốt số liệu nên không hoàn tác được. Xin xem: lịch nghỉ năm nay
calendar-ask-day_off = Nghỉ ngày nào, dịp gì? Ví dụ: 24/11/2026 Ngày Văn hoá, hoặc từ 14/2 đến 22/2/2026 Tết
calendar-ask-worked = Làm bù ngày nào? Ví dụ: thứ Bảy 26/4/2025
calendar-ask-swap = Nghỉ ngày nào, làm bù ngày nào? Ví dụ: nghỉ thứ Sáu 2/5/2025, làm bù thứ Bảy 26/4/2025
calendar-ask-swap-other = Còn thiếu một ngày. Ví dụ: nghỉ thứ Sáu 2/5/2025, làm bù thứ Bảy 26/4/2025
calendar-ask-ordinary = Bỏ ngày nào khỏi lịch? Ví dụ: 24/11/2026
calendar-ask-bad_date = Ngày này không có trong lịch. Xin gửi lại, ví dụ: 24/11/2026
calendar-ask-contradiction = Thứ và ngày trong câu không khớp nhau. Xin gửi lại kèm năm, ví dụ: thứ Sáu 2/5/2025
calendar-refused-past = Tuần có { $day } đã chốt số liệu nên không đổi được. Chỉ đổi được từ { $earliest } trở đi, ví dụ: cho nghỉ 24/11/2026 Ngày Văn hoá
calendar-refused-too_far = { $day } quá xa, lịch mới có đến hết năm { $year }. Xin xem lại năm, ví dụ: cho nghỉ 24/11/2026 Ngày Văn hoá
calendar-refused-too_long = Khoảng này dài { $days } ngày, mỗi lần chỉ ghi được nhiều nhất { $most } ngày. Ví dụ: cho nghỉ từ 14/2 đến 22/2/2026 Tết
calendar-refused-reversed = Ngày đầu { $from } sau ngày cuối { $until }. Xin gửi lại, ví dụ: cho nghỉ từ 14/2 đến 22/2/2026 Tết
calendar-refused-off_already = { $days } đã là ngày nghỉ trong lịch ({ $name }) nên không ghi thêm. Muốn làm việc thì gõ, ví dụ: bỏ ngày nghỉ 24/11/2026
calendar-refused-weekend = { $days } vốn là ngày nghỉ cuối tuần nên không ghi thêm. Xin chọn ngày làm việc, ví dụ: cho nghỉ thứ Ba 24/11/2026
calendar-refused-worked_anyway = { $day } vốn là ngày làm việc, không làm bù được. Xin chọn ngày nghỉ, ví dụ: làm bù thứ Bảy 26/4/2025
calendar-refused-worked_already = { $day } đã là ngày làm việc trong lịch nên không ghi thêm. Xin chọn ngày khác, ví dụ: làm bù thứ Bảy 26/4/2025
calendar-refused-same_day = Ngày nghỉ và ngày làm bù cùng là { $day }. Xin gửi hai ngày, ví dụ: nghỉ thứ Sáu 2/5/2025, làm bù thứ Bảy 26/4/2025
calendar-refused-ordinary-worked = { $day } đang là ngày làm việc, không có ngày nghỉ để bỏ. Xem các ngày nghỉ: /ngaynghi
calendar-refused-ordinary-off = { $day } chỉ là ngày cuối tuần, không có gì để bỏ. Muốn làm việc ngày đó, gõ ví dụ: làm bù thứ Bảy 26/4/2025
