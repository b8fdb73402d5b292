ask-which_task = Anh/chị báo cho việc nào? Ghi kèm mã việc, ví dụ: NV12 đạt 60%
ask-which_unit = Anh/chị hỏi đơn vị nào? Ví dụ: /donvi Sở Y tế
ask-which_person = Anh/chị hỏi ai? Xin ghi đủ họ tên.
ask-which_percent = { $code } đạt bao nhiêu phần trăm? Xin gửi một số từ 0 đến 100, ví dụ: 60
ask-percent_out_of_range = Tiến độ phải từ 0 đến 100%. Xin gửi lại, ví dụ: { $code } đạt 60%
ask-ambiguous_number = Chưa rõ con số. Xin ghi rõ, ví dụ: { $code } đạt 60% hoặc { $code } đạt 12/20 xã
ask-contradiction = Số liệu chưa khớp nhau. Xin gửi lại một con số, ví dụ: { $code } đạt 12/20 xã
ask-which_date = Đến ngày nào? Xin ghi ngày, ví dụ: 30/6
ask-bad_date = Ngày này không có trong lịch. Xin gửi lại, ví dụ: 30/6/2024
ask-fall = { $code } đang cao hơn mức này. Xin gửi lại con số đúng, ví dụ: { $code } đạt 60%
ask-jump = { $code } đã xong hẳn chưa? Nếu xong, gửi: { $code } xong. Nếu chưa, gửi số thực tế, ví dụ: { $code } đạt 90%
ask-which_intent = Anh/chị muốn báo gì về { $code }? Ví dụ: { $code } đạt 60% · { $code } xong · { $code } vướng kinh phí
ask-not_now = Đây là dự kiến nên chưa ghi. Khi có kết quả, xin báo số thực tế, ví dụ: { $code } đạt 60%
ask-which_text = Xin ghi rõ nội dung, ví dụ: { $code } vướng kinh phí chưa bố trí

prompt-progress = { $code } đang ở { $percent }%. Nay đạt bao nhiêu?
prompt-number = Xin gửi con số cho { $code }, ví dụ: 60 hoặc 12/20 xã
prompt-obstacle = { $code } vướng gì? Xin ghi ngắn gọn, ví dụ: chưa bố trí kinh phí
prompt-extension = Xin lùi { $code } đến ngày nào, vì sao? Ví dụ: 30/6 chờ hướng dẫn của Bộ
prompt-return = Trả lại { $code } vì lý do gì? Ví dụ: thiếu biên bản nghiệm thu
prompt-dropped = Thôi, không ghi gì.

sure-fall = { $code } đang { $from }%, nay báo { $to }%: giảm. Đúng vậy không?
sure-jump = { $code } báo 100% nhưng chưa báo hoàn thành. Chỉ ghi 100% thôi phải không? Nếu đã xong hẳn, gửi: { $code } xong
sure-total = { $code } lần trước tính trên { $before }, nay trên { $now }. Đúng vậy không?
sure-quantity = { $code } lần trước đã { $before }, nay báo { $now }: giảm. Đúng vậy không?
left-out = Tin đã sửa không còn báo { $codes } nữa; báo cáo đã ghi vẫn giữ. Có bỏ không?
kept = Giữ nguyên như đã ghi.
