card-support-more = Phối hợp: còn { $count } đơn vị nữa, bấm xem thêm
button-supports = Phối hợp: { $count } đơn vị
button-support = Báo phần phối hợp
button-support-of = Báo phần { $unit }
button-support-officer = Giao đầu mối phối hợp
button-support-done = Xong
button-own-parts = Xem { $count } phần phối hợp
support-line = { $unit } { $how }
support-line-officer = { $line }, đầu mối { $name }
support-never = chưa báo
support-words = đã báo ({ $date })
support-percent = { $percent }% ({ $date })
support-done = xong ({ $date })
support-content = Nội dung phối hợp: { $content }
support-title = Phối hợp { $code } · { $title }
support-none = Việc này không có đơn vị phối hợp.
support-recorded = Đã ghi { $code }, phần phối hợp của { $unit }: { $what }.
support-corrected = Đã sửa { $code }, phần phối hợp của { $unit }: { $what }.
support-recorded-first = { $to }%
support-recorded-done = xong (100%)
support-of-the-task = Tiến độ chung do { $unit } báo cáo, hiện { $progress }%.
support-which = { $code }: phần phối hợp của đơn vị nào?
support-undone = Đã hoàn tác { $code }, phần phối hợp của { $unit }.
support-undone-never = Đã hoàn tác { $code }: phần phối hợp của { $unit } trở lại chưa báo phần trăm.
support-undone-percent = Đã hoàn tác { $code }: phần phối hợp của { $unit } trở lại { $percent }%.
support-named = Đã giao { $name } làm đầu mối phối hợp { $code } của { $unit }.
support-named-instead = Đã đổi đầu mối phối hợp { $code } của { $unit } từ { $from } sang { $name }.
support-described = Đã ghi { $code }, nội dung phối hợp của { $unit }: { $content }.
support-who = Ai làm đầu mối phối hợp { $code } của { $unit }? Bấm tên, hoặc gõ: giao anh Nguyễn Văn An làm đầu mối phối hợp { $code }
support-prompt = Phần phối hợp { $code } của { $unit } đang { $percent }%. Nay đến đâu? Bấm một mức, hoặc gõ, ví dụ: 60% đã gửi số liệu
support-prompt-first = Phần phối hợp { $code } của { $unit } đến đâu rồi? Bấm một mức, hoặc gõ, ví dụ: 60% đã gửi số liệu
support-own = Phần phối hợp anh/chị phụ trách: { $count }
support-own-unnamed = Đơn vị anh/chị phối hợp { $count } việc chưa giao đầu mối.
support-own-none = Anh/chị không phụ trách phần phối hợp nào.
support-own-line = { $code } · { $title }
    Phần { $unit }: { $how } · việc chung { $progress }% ({ $lead }) · hạn { $date }
support-own-line-continuous = { $code } · { $title }
    Phần { $unit }: { $how } · việc thường xuyên của { $lead }
sure-part_fall = Phần phối hợp { $code } của { $unit } đang { $from }%, nay báo { $to }%: giảm. Đúng vậy không?
sure-part_meant = Ghi phần phối hợp { $code } của { $unit }: { $to }%, đúng không?
sure-part_meant_words = Ghi phần phối hợp { $code } của { $unit }: “{ $text }”, đúng không?
rejected-not_your_part = Phần phối hợp { $code } của { $unit } không thuộc phần việc của anh/chị nên chưa ghi gì. Người làm được: { $who }.
rejected-not_your_part-nobody = Phần phối hợp { $code } của { $unit } không thuộc phần việc của anh/chị nên chưa ghi gì.
rejected-no_such_part = { $unit } không phải đơn vị phối hợp của { $code } nên chưa ghi gì. Xin xem các đơn vị phối hợp trên thẻ { $code }.
rejected-part_of_continuous = { $code } là việc thường xuyên, phần phối hợp không tính phần trăm. Xin ghi việc đã làm, ví dụ: { $code } phần phối hợp đã gửi số liệu tháng 4
rejected-same_support_officer = { $name } đang làm đầu mối phối hợp { $code } của { $unit } rồi.
notice-support_named = { $by } giao anh/chị làm đầu mối phối hợp { $code } ({ $title }) của { $unit }. Báo phần của mình, ví dụ: { $code } phần phối hợp 30%, đã gửi số liệu
notice-support_relieved = Đầu mối phối hợp { $code } ({ $title }) của { $unit } đã giao người khác; anh/chị không còn phụ trách phần này. Người giao: { $by }.
history-support-first = phần phối hợp của { $unit }: { $after }%
history-support-progress = phần phối hợp của { $unit }: { $before }% → { $after }%
history-support-done = phần phối hợp của { $unit }: xong
history-support-corrected = sửa phần phối hợp của { $unit }: { $after }%
history-support-words = báo phần phối hợp của { $unit }
history-support-undo = hoàn tác báo cáo phần phối hợp của { $unit }
history-support-undo-other = hoàn tác việc ghi về phần phối hợp của { $unit }
history-support-officer = giao { $name } làm đầu mối phối hợp của { $unit }
history-support-content = ghi nội dung phối hợp của { $unit }: { $content }
digest-title-supports-morning = Chào buổi sáng, anh/chị { $name }: đơn vị phối hợp có báo cáo mới.
digest-title-supports-later = Chào anh/chị { $name }: đơn vị phối hợp có báo cáo mới.
digest-section-support_owed = 🤝 Phần phối hợp của anh/chị sắp đến hạn ({ $count }):
digest-section-support_news = 🤝 Đơn vị phối hợp đã báo ({ $count }):
digest-support-more = … và { $count } phần nữa
digest-support-unreported = { $code }: phần { $unit } chưa báo, hạn chung { $date } ({ $days ->
    [0] hôm nay
   *[other] còn { $days } ngày làm việc
  }) · { $title }
digest-support-owed = { $code }: phần { $unit } mới { $percent }%, hạn chung { $date } ({ $days ->
    [0] hôm nay
   *[other] còn { $days } ngày làm việc
  }) · { $title }
digest-support-instead = { $line } (thay { $name })
digest-support-percent = { $percent }%
digest-support-done = xong
digest-support-note = “{ $note }”
digest-support-news = { $code }: { $unit } { $what } · { $title }
digest-reason-support_owed = phần phối hợp sắp đến hạn chung mà chưa xong
digest-reason-support_news = việc làm đầu mối có đơn vị phối hợp báo cáo
