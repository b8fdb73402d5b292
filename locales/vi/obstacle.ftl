obstacle-title = “{ $text }” ({ $kind })
obstacle-open = 🚧 Chờ { $owner } từ { $days ->
    [0] hôm nay
   *[other] { $days } ngày
}
obstacle-open-nobody = 🚧 Chưa giao đơn vị tháo gỡ, đã { $days } ngày
obstacle-open-until = { $line }, cần trả lời trước { $date }
obstacle-open-late = { $line }, quá hạn trả lời { $date }
obstacle-answered = 💬 Đã có trả lời, chưa báo tháo gỡ xong
obstacle-resolved = ✅ Đã tháo gỡ ngày { $date }
obstacle-withdrawn = ✖ Người báo đã rút ngày { $date }
obstacle-joined = 🔗 Đã gộp vào một điểm nghẽn khác ngày { $date }
obstacle-holds-nothing = Không còn giữ việc nào
obstacle-held = Từng giữ { $count } việc
obstacle-holds = Giữ { $count } việc
obstacle-holds-units = Giữ { $count } việc của { $units } đơn vị
obstacle-holds-others = Trong đó { $count } việc của đơn vị khác
obstacle-task-late = { $code } (quá hạn { $days } ngày)
obstacle-answer = Trả lời: “{ $answer }”
obstacle-reported = { $name } báo ngày { $date }
obstacle-reported-elsewhere = Báo ngày { $date }
obstacle-waits-for = chờ { $owner }
obstacle-answer-by = cần trả lời trước { $date }
obstacle-with-terms = { $words } ({ $terms })
obstacle-step-answer = { $when } · { $name }: trả lời “{ $answer }”
obstacle-step-assign = { $when } · { $name }: giao { $unit } tháo gỡ
obstacle-step-resolve = { $when } · { $name }: báo đã tháo gỡ
obstacle-step-reopen = { $when } · { $name }: mở lại
obstacle-step-clear = { $when } · { $name }: báo hết vướng
obstacle-step-join = { $when } · { $name }: gộp chung
obstacle-step-undo = { $when } · { $name }: hoàn tác

button-obstacle-answer = Trả lời
button-obstacle-assign = Giao đơn vị giải quyết
button-obstacle-resolve = Đã tháo gỡ
button-obstacle-reopen = Mở lại
button-obstacle-clear = Hết vướng { $code }
button-obstacle-still = Vẫn vướng { $code }
button-obstacle-report-again = Báo lại vướng mắc { $code }
button-obstacle-join = Gộp chung
button-obstacle-again = Vẫn ghi
button-obstacle-no-day = Chưa định ngày
button-obstacle-card = Xem vướng mắc
button-obstacles = { $count ->
    [1] Xem vướng mắc
   *[other] Xem { $count } vướng mắc
}

prompt-obstacle-answer = Trả lời “{ $text }” thế nào? Ví dụ: đã bố trí 200 triệu đồng, cấp trong quý II
prompt-obstacle-owner = Giao đơn vị nào tháo gỡ “{ $text }”, trước ngày nào? Ví dụ: Sở Tài chính trước 15/4
prompt-obstacle-owner-again = Chưa rõ đơn vị nào tháo gỡ “{ $text }”. Xin chọn hoặc gõ lại tên, ví dụ: Sở Tài chính trước 15/4
prompt-obstacle-day = { $unit } cần trả lời trước ngày nào? Xin chọn hoặc gõ, ví dụ: 15/4
prompt-obstacle-bad-day = Ngày này không dùng được. { $unit } cần trả lời trước ngày nào? Ví dụ: 15/4
obstacle-changed = Vướng mắc này vừa thay đổi nên chưa ghi gì:
obstacle-typed = Câu anh/chị vừa gõ: “{ $typed }”
obstacle-which-card = { $code } có các vướng mắc sau. Xem cái nào?
obstacle-which-clear = { $code } hết vướng mắc nào?
obstacle-which-still = { $code } vẫn vướng cái nào?
obstacle-none-to-clear = { $code } không có vướng mắc nào đang mở nên chưa ghi gì. Báo tiến độ, ví dụ: { $code } đạt 60%
obstacle-still-open = Vướng mắc { $texts } vẫn đang mở.
obstacle-join-offer = { $count } việc khác cũng đang chờ { $owner } về nội dung này. Nếu là cùng một điểm nghẽn, xin bấm “Gộp chung”.
obstacle-join-offer-seen = { $count } việc khác cũng đang chờ { $owner }: “{ $text }”. Nếu là cùng một điểm nghẽn, xin bấm “Gộp chung”.

obstacle-done-answer = Đã trả lời “{ $text }”: “{ $answer }”. Người báo sẽ được tin.
obstacle-done-assign = Đã giao { $unit } tháo gỡ “{ $text }”.
obstacle-done-assign-until = Đã giao { $unit } tháo gỡ “{ $text }”, trả lời trước { $date }.
obstacle-done-resolve = Đã ghi: “{ $text }” đã được tháo gỡ. Người báo sẽ được tin.
obstacle-done-reopen = Đã mở lại “{ $text }”. Người báo sẽ được tin.
obstacle-done-clear = Đã ghi { $code } hết vướng “{ $text }”.
obstacle-done-still = Đã ghi { $code } vẫn vướng “{ $text }”.
obstacle-done-join = Đã gộp vào một điểm nghẽn: “{ $text }”.
obstacle-undone = Đã hoàn tác: “{ $text }” trở lại như trước.

obstacle-told-answer = { $by } trả lời vướng mắc “{ $text }” ({ $tasks }): “{ $answer }”.
obstacle-told-resolve = Vướng mắc “{ $text }” ({ $tasks }) đã được tháo gỡ.
obstacle-told-with-answer = { $line } Trả lời: “{ $answer }”.
obstacle-told-reopen = Vướng mắc “{ $text }” ({ $tasks }) được mở lại vì chưa gỡ xong.
obstacle-told-assign = { $unit } được giao tháo gỡ “{ $text }”, đang giữ { $count } việc.
obstacle-told-assign-until = { $line } Xin trả lời trước { $date }.

rejected-obstacle_not_allowed = Vướng mắc này không thuộc phần anh/chị quyết định nên chưa ghi gì. Người làm được: { $who }.
rejected-obstacle_not_allowed_nobody = Vướng mắc này không thuộc phần anh/chị quyết định nên chưa ghi gì.
rejected-obstacle-open = “{ $text }” đang mở rồi.
rejected-obstacle-answered = “{ $text }” đã có trả lời.
rejected-obstacle-resolved = “{ $text }” đã được tháo gỡ rồi.
rejected-obstacle-withdrawn = “{ $text }” đã được người báo rút lại.
rejected-obstacle-joined = “{ $text }” đã gộp vào một điểm nghẽn khác.
rejected-obstacle_holds_nothing = “{ $text }” không còn giữ việc nào chưa xong nên không cần mở lại.
rejected-obstacle_too_late = Đã quá 10 phút nên không tự hoàn tác “{ $text }” được. Xin mở lại thẻ vướng mắc để sửa: /diemnghen
rejected-obstacle_changed_since = “{ $text }” đã có thay đổi khác sau đó, không hoàn tác được. Xin mở lại thẻ vướng mắc: /diemnghen
rejected-answer_by_past = Ngày { $date } đã qua. Xin gửi ngày khác, ví dụ: 15/4
