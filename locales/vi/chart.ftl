### Biểu đồ: chữ trong hình

chart-everything = Toàn bộ kế hoạch
chart-as-of = Đến { $hour }h{ $minute } ngày { $date }
chart-end-of-day = Đến hết ngày { $date }
chart-in-period = { $name }, kỳ { $from } – { $to }
chart-nothing = Chưa có nhiệm vụ nào
chart-empty = Khi có nhiệm vụ, biểu đồ hiện ở đây.
chart-openOverdue = Chưa hoàn thành, quá hạn
chart-openInTime = Chưa hoàn thành, trong hạn
chart-doneLate = Hoàn thành quá hạn
chart-doneInTime = Hoàn thành đúng hạn
chart-overdue-of-total = Quá hạn/tổng số
chart-units-headline = { $overdue }/{ $total } nhiệm vụ quá hạn ({ $percent }%)
chart-other-units = và { $count } đơn vị khác: quá hạn { $overdue }/{ $total }
chart-progress-headline = Hoàn thành { $done }/{ $total }, đến hạn { $called }
chart-planned = Đến hạn (theo kế hoạch)
chart-finished = Đã hoàn thành
chart-now = Nay
chart-month = { $month }/{ $year }
chart-day = { $day }/{ $month }
chart-short-day = { $day }/{ $month }
chart-progress-late = Quá hạn chưa xong: { $overdue }; hoàn thành quá hạn: { $doneLate }
chart-undated = { $count } nhiệm vụ không có thời hạn (thường xuyên)
chart-no-deadlines = Không có nhiệm vụ nào có thời hạn
chart-weeks-headline = Quá hạn { $overdue } (cuối tuần trước { $before })
chart-weeks-heading = Số quá hạn cuối mỗi tuần
chart-all-units = Tất cả
chart-share = Tỷ lệ quá hạn của đơn vị
chart-up-to =
    { $percent ->
        [0] 0%
        [100] trên 50%
       *[other] đến { $percent }%
    }
chart-other-late = và { $count } đơn vị khác có việc quá hạn.
chart-other-quiet = { $count } đơn vị không có việc quá hạn trong các tuần này.

## Trong cuộc trò chuyện
chart-title =
    { $chart ->
        [units] Biểu đồ theo đơn vị
        [progress] Biểu đồ tiến độ so với kế hoạch
       *[weeks] Biểu đồ quá hạn theo tuần
    }: { $name }
chart-file =
    { $chart ->
        [units] bieu-do-don-vi
        [progress] bieu-do-tien-do
       *[weeks] bieu-do-qua-han
    }-{ $date }.png
chart-button = Biểu đồ
chart-button-units = Theo đơn vị
chart-button-progress = Tiến độ
chart-button-weeks = Quá hạn theo tuần
