notice-returned = { $by } trả lại kết quả { $code } ({ $title }). Xin bổ sung rồi báo hoàn thành lại.
notice-returned-because = { $by } trả lại kết quả { $code } ({ $title }): “{ $reason }”. Xin bổ sung rồi báo hoàn thành lại.
notice-confirmed = { $code } ({ $title }) đã được { $by } xác nhận hoàn thành.
notice-granted = { $code } ({ $title }) được gia hạn đến { $date }.
notice-refused = { $code } ({ $title }) không được gia hạn đến { $date }; hạn cũ giữ nguyên.
notice-urged = { $by } đôn đốc { $code } ({ $title }). Xin báo tiến độ hoặc vướng mắc trong hôm nay.
notice-urged-blocked = { $by } hỏi { $code } ({ $title }), đang vướng “{ $text }”. Xin cho biết vướng mắc đã gỡ đến đâu trong hôm nay.
