period-month = tháng { $number }
period-quarter = quý { $number }
period-week = tuần { $number }
period-of-year = { $name }/{ $year }
period-with-days = { $name } ({ $from }–{ $until })
short-date = { $day }/{ $month }
period-rhythm-weekly = Báo cáo hằng tuần
period-rhythm-monthly = Báo cáo hằng tháng
period-rhythm-quarterly = Báo cáo hằng quý
period-now = Kỳ này, { $period }: chưa báo cáo, hạn { $date } ({ $left ->
    [0] hôm nay là ngày làm việc cuối
   *[other] còn { $left } ngày làm việc
})
period-now-reported = Kỳ này, { $period }: đã báo cáo { $date }
period-reported = kỳ này đã báo cáo (đến { $date })
period-unreported = kỳ này chưa báo cáo, hạn { $date }
period-past = Các kỳ trước: { $periods }
period-mark-on_time = ✅ { $period }
period-mark-late = 🟠 { $period } (muộn)
period-mark-missed = ❌ { $period }
period-mark-open = ⚪ { $period }
period-mark-not_judged = ➖ { $period } (không tính)
period-share = { $onTime }/{ $judged } kỳ đúng hạn ({ $percent }%)
period-share-late = { $count } kỳ báo cáo muộn
period-share-missed = { $count } kỳ thiếu báo cáo
period-share-none = Chưa có kỳ nào kết thúc để đánh giá
period-sure-percent = { $code } là việc thường xuyên, không tính phần trăm: mỗi kỳ cần báo cáo đã làm gì, ví dụ “{ $code } kỳ này: đã họp giao ban, 12 đơn vị dự”. Anh/chị có muốn ghi “{ $note }” làm báo cáo kỳ { $period } không?
period-sure-done = { $code } là việc thường xuyên, không có báo hoàn thành. Anh/chị có muốn ghi “{ $note }” làm báo cáo kỳ { $period } không?
period-sure-meant = { $code } là việc thường xuyên. Anh/chị có muốn ghi “{ $note }” làm báo cáo kỳ { $period } không?
period-which = Báo cáo { $code } “{ $note }” cho kỳ nào?
period-which-percent = { $code } là việc thường xuyên, không tính phần trăm: mỗi kỳ cần báo cáo đã làm gì, ví dụ “{ $code } kỳ này: đã họp giao ban, 12 đơn vị dự”. Nếu vẫn ghi “{ $note }” thì cho kỳ nào?
period-which-done = { $code } là việc thường xuyên, không có báo hoàn thành. Ghi “{ $note }” làm báo cáo cho kỳ nào?
period-prompt = Trong kỳ { $period }, { $code } đã làm được gì? Gõ một câu, ví dụ: đã họp giao ban, 12 đơn vị dự
period-prompt-late = Kỳ { $period } đã hết, báo cáo lúc này tính là báo cáo muộn. Trong kỳ đó { $code } đã làm được gì? Gõ một câu, ví dụ: đã họp giao ban, 12 đơn vị dự
period-no-percent = Việc thường xuyên không tính phần trăm; con số anh/chị gửi được giữ trong nội dung báo cáo.
period-still-missing = Kỳ { $period } chưa có báo cáo.
