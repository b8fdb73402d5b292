evaluation-period = { $period } (từ { $from }, số liệu đến { $day })
evaluation-title-units = { $count ->
    [0] Chưa xếp hạng được đơn vị nào, { $of }
   *[other] Xếp hạng { $count } đơn vị, { $of }
}
evaluation-title-people = { $count ->
    [0] Chưa xếp hạng được cán bộ nào, { $of }
   *[other] Xếp hạng { $count } cán bộ đầu mối, { $of }
}
evaluation-none = Kỳ này chưa có việc nào đến hạn, báo xong hay đến kỳ báo cáo, nên chưa có gì để chấm.
evaluation-extremes = Cao nhất: { $best } ({ $most } điểm). Thấp nhất: { $worst } ({ $least } điểm).
evaluation-place = { $place }. { $name }
evaluation-column-units = Đơn vị
evaluation-column-people = Cán bộ
evaluation-column-steadied = Điểm xếp hạng
evaluation-column-points = Điểm
evaluation-column-before = So { $period }
evaluation-column-tasks = Số việc
evaluation-tied = Đồng hạng { $place }: { $names }.
evaluation-unranked = Chưa đủ căn cứ xếp hạng (dưới { $least } việc): { $names }.
evaluation-unranked-one = { $name } ({ $points } điểm, { $tasks } việc)
evaluation-unranked-more = và { $count } nữa
evaluation-weights-past = Chấm theo trọng số của ngày { $day }; trọng số hiện nay đã khác.
evaluation-weights-present = Chấm theo trọng số hiện nay, khác trọng số của ngày { $day }.
evaluation-ranked-how = Điểm xếp hạng = (số việc × điểm + { $steadying } × mức chung { $level }) ÷ (số việc + { $steadying }), để một hai việc may mắn không đứng trên trăm việc làm tốt. Bấm tên để xem căn cứ.
evaluation-own-only = Bảng xếp hạng dành cho lãnh đạo và thủ trưởng đơn vị. Dưới đây là điểm của anh/chị. Anh/chị xem việc của mình: /viec
evaluation-not-yours = Điểm của mỗi người chỉ người đó, thủ trưởng đơn vị, cơ quan thường trực và lãnh đạo xem được. Để xem điểm của anh/chị, gõ: điểm của tôi
evaluation-which-span = Chưa rõ kỳ cần chấm. Ví dụ: xếp hạng các đơn vị quý I/2024
evaluation-too-many = Bảng xếp hạng chấm được nhiều nhất { $most } việc một lần. Xin nói rõ đơn vị hoặc đề án, ví dụ: xếp hạng đơn vị Đề án 06
evaluation-spans = Chọn kỳ cần xếp hạng:
evaluation-spans-how = Kỳ khác thì gõ, ví dụ: xếp hạng đơn vị quý I/2023, chấm điểm cán bộ năm 2023, xếp hạng ngày 31/3/2024.
button-evaluation-best = Từ cao xuống
button-evaluation-weakest = Từ thấp lên
button-evaluation-how = Cách tính điểm
button-evaluation-file = Phiếu đánh giá (Excel)
button-evaluation-spans = Kỳ khác
button-evaluation-units = Xếp hạng đơn vị
button-evaluation-people = Xếp hạng cán bộ
button-evaluation-ranking = Bảng xếp hạng
button-evaluation-weights-present = Theo trọng số hiện nay
button-evaluation-weights-past = Theo trọng số khi đó
button-evaluation = Chấm điểm, xếp hạng

evaluated-title = { $name }: { $points } điểm, { $of }
evaluated-nothing = { $name }: chưa có căn cứ chấm điểm, { $of }
evaluated-criterion = Tiêu chí
evaluated-most = Tối đa
evaluated-sum = Cộng
evaluated-first = Theo hạn gốc: { $points } điểm ({ $moved } việc khác điểm vì gia hạn).
evaluated-not-due = Chưa chấm: { $count } việc chưa đến hạn.
evaluated-paused = Không chấm: { $count } việc đang tạm dừng.
evaluated-few = Dưới { $least } việc nên chưa đủ căn cứ xếp hạng.
evaluated-how = Bấm từng tiêu chí để xem các việc làm nên điểm.
criterion-deadlines = Tiến độ
criterion-periods = Báo cáo đúng kỳ
criterion-silence = Không im lặng
criterion-quality = Chất lượng
basis-deadlines = Tiến độ: bình quân { $mean } điểm/việc của { $tasks } việc: trước hạn { $early }, đúng hạn { $onTime }, xong chậm { $late } ({ $lateDays } ngày), đang quá hạn { $overdue } ({ $overdueDays } ngày).
basis-periods = Báo cáo đúng kỳ: { $mean }%: { $count } kỳ, đúng kỳ { $onTime }, muộn { $late }, thiếu { $missed }.
basis-silence = Không im lặng: { $mean }%: im lặng { $silent }/{ $open } ngày làm việc của các việc đang mở.
basis-quality = Chất lượng: { $mean }%: được xác nhận { $confirmed }, bị trả lại { $returned }.

grounds-title = { $name } · { $criterion }: { $points }/{ $most } điểm, { $count } việc, { $of }
grounds-deadlines = { $code } { $title }: { $points } điểm, { $how } ({ $days }).
grounds-excused = Không tính { $days } ngày (tạm dừng, chờ xác nhận, chờ đơn vị khác hoặc chưa được giao).
grounds-awaits = Chờ xác nhận.
grounds-due = hạn { $due }
grounds-due-moved = hạn { $due }, hạn gốc { $first }
grounds-due-done = { $due }, báo xong { $done }
grounds-periods = { $code } { $title }: đúng kỳ { $onTime }, muộn { $late }, thiếu { $missed }.
grounds-silence = { $code } { $title }: im lặng { $silent }/{ $open } ngày làm việc.
grounds-quality = { $code } { $title }: được xác nhận { $confirmed }, bị trả lại { $returned }.
grounds-none-deadlines = Không có việc nào được chấm theo hạn trong kỳ này.
grounds-none-periods = Không có kỳ báo cáo nào kết thúc trong kỳ này.
grounds-none-silence = Không có việc nào im lặng trong kỳ này.
grounds-none-quality = Không có kết quả nào được xác nhận hay trả lại trong kỳ này.
outcome-early = trước hạn { $days } ngày làm việc
outcome-on_time = đúng hạn
outcome-late = chậm { $days } ngày làm việc
outcome-overdue = quá hạn { $days } ngày làm việc, chưa xong
button-evaluated-back = Quay lại điểm

formula-title = Cách tính điểm (trọng số ngày { $day })
formula-deadlines = 1. Tiến độ, tối đa { $deadlines }: bình quân điểm các việc có thời hạn. Đúng hạn { $on_time } điểm; mỗi ngày làm việc trước hạn cộng { $early_day }, nhiều nhất 100; mỗi ngày làm việc chậm trừ { $late_day }, nhưng đã xong thì được ít nhất { $late_least }; quá hạn chưa xong trừ thêm { $unfinished }.
formula-periods = 2. Báo cáo đúng kỳ, tối đa { $periods }: kỳ đúng hạn 100%, báo cáo muộn { $late_period }%, thiếu 0%.
formula-silence = 3. Không im lặng, tối đa { $silence }: tỷ lệ ngày làm việc mà việc đang mở không im lặng (quá { $silentDays } ngày làm việc không báo cáo là im lặng).
formula-quality = 4. Chất lượng, tối đa { $quality }: số lần kết quả được xác nhận trên số lần được xác nhận và bị trả lại.
formula-without = Tiêu chí không có căn cứ thì không tính, điểm tối đa chia theo tỷ lệ cho các tiêu chí còn lại, cộng đủ 100. Điểm là tổng các tiêu chí.
formula-excused = Không tính là chậm: ngày chờ xác nhận (tính theo ngày cán bộ báo xong), ngày tạm dừng, ngày sau hạn mà còn chờ đơn vị khác tháo gỡ vướng mắc, ngày trước khi được giao. Việc đang tạm dừng hoặc đã huỷ thì không chấm.
formula-counts = Mỗi việc tính một lần trong kỳ: việc đã báo xong tính vào kỳ báo xong, việc quá hạn chưa xong tính vào mọi kỳ còn quá hạn. Đã gia hạn thì theo hạn mới, riêng điểm trước hạn so với hạn sớm hơn; điểm theo hạn gốc ghi bên cạnh.
formula-rank = Điểm xếp hạng = (số việc × điểm + { $steadying } × mức chung) ÷ (số việc + { $steadying }). Dưới { $minimum } việc thì chưa đủ căn cứ xếp hạng. Bằng điểm thì đồng hạng.

weights-title = Trọng số chấm điểm
weights-line = { $weight }: { $value }
weights-line-set = { $weight }: { $value } (mặc định { $first })
weights-changes = Thay đổi gần đây:
weights-change = { $day }: { $who } đổi { $weight } từ { $from } thành { $to }
weights-how = Bấm mục cần đổi. Áp dụng cho số liệu từ lúc đổi trở đi; kỳ đã qua vẫn giữ trọng số khi đó, xem theo trọng số mới bằng nút "Theo trọng số hiện nay".
weight-deadlines = Tiến độ, điểm tối đa
weight-periods = Báo cáo đúng kỳ, điểm tối đa
weight-silence = Không im lặng, điểm tối đa
weight-quality = Chất lượng, điểm tối đa
weight-on_time = Điểm việc đúng hạn
weight-early_day = Cộng mỗi ngày trước hạn
weight-late_day = Trừ mỗi ngày chậm
weight-late_least = Điểm ít nhất khi xong chậm
weight-unfinished = Trừ thêm khi quá hạn chưa xong
weight-late_period = Tỷ lệ kỳ báo cáo muộn (%)
weight-minimum = Số việc tối thiểu để xếp hạng
weight-steadying = Hệ số mức chung
weight-now = { $weight } hiện là { $value }.
weight-ask = Gõ số nguyên từ { $least } đến { $most }, ví dụ: { $example }
weight-set = Đã đổi { $weight }: { $from } → { $to }. Áp dụng cho số liệu từ nay.
weight-undone = Đã hoàn tác. { $weight }: { $from } → { $to }.
button-weights = Trọng số
button-weight-default = Về mặc định
rejected-weights_not_yours = { $who ->
    [none] Trọng số chấm điểm do cơ quan thường trực đặt, hiện chưa có ai giữ vai trò này.
   *[other] Trọng số chấm điểm do cơ quan thường trực đặt. Anh/chị có thể nhờ { $who }.
}
rejected-bad_weight_of_evaluation = { $weight } là số nguyên từ { $least } đến { $most } nên chưa đổi. Gõ lại, ví dụ: { $least }
rejected-weight_changed_since = { $weight } đã được đổi tiếp sau lần đó nên không hoàn tác được. Xem lại: gõ "cách tính điểm".

evaluation-file = Phiếu đánh giá: { $of }, { $period }. Tệp Excel có bảng xếp hạng đơn vị và cán bộ, điểm và ngày của từng nhiệm vụ, cách tính.
evaluation-file-name = phieu danh gia
evaluation-sheet-units = Xếp hạng đơn vị
evaluation-sheet-people = Xếp hạng cán bộ
evaluation-sheet-tasks-of-units = Nhiệm vụ theo đơn vị
evaluation-sheet-tasks-of-people = Nhiệm vụ theo cán bộ
evaluation-sheet-formula = Cách tính điểm
evaluation-sheet-title-units = PHIẾU ĐÁNH GIÁ: XẾP HẠNG ĐƠN VỊ, { $period }, { $of } (số liệu đến { $day })
evaluation-sheet-title-people = PHIẾU ĐÁNH GIÁ: XẾP HẠNG CÁN BỘ ĐẦU MỐI, { $period }, { $of } (số liệu đến { $day })
evaluation-sheet-level = Mức chung { $level } điểm; hệ số { $steadying }; dưới { $least } việc thì chưa đủ căn cứ xếp hạng. Điểm xếp hạng = (số việc × điểm + { $steadying } × { $level }) ÷ (số việc + { $steadying }).
evaluation-sheet-rank = Hạng
evaluation-sheet-steadied = Điểm xếp hạng
evaluation-sheet-first = Điểm theo hạn gốc
evaluation-sheet-judged = Số việc chấm
evaluation-sheet-early = Trước hạn
evaluation-sheet-on_time = Đúng hạn
evaluation-sheet-late = Xong chậm
evaluation-sheet-late-days = Ngày xong chậm
evaluation-sheet-overdue = Đang quá hạn
evaluation-sheet-overdue-days = Ngày đang quá hạn
evaluation-sheet-periods-on-time = Kỳ đúng hạn
evaluation-sheet-periods-late = Kỳ muộn
evaluation-sheet-periods-missed = Kỳ thiếu
evaluation-sheet-silent = Ngày im lặng
evaluation-sheet-open = Ngày đang mở
evaluation-sheet-confirmed = Được xác nhận
evaluation-sheet-returned = Bị trả lại
evaluation-sheet-note = Ghi chú
evaluation-sheet-nothing = Chưa có căn cứ chấm điểm
evaluation-sheet-few = Chưa đủ căn cứ xếp hạng
evaluation-sheet-tied = Đồng hạng
evaluation-sheet-done-on = Ngày báo xong
evaluation-sheet-outcome = Kết quả
evaluation-sheet-days = Ngày làm việc sớm hoặc chậm
evaluation-sheet-excused = Ngày không tính
evaluation-sheet-mark = Điểm
evaluation-sheet-first-mark = Điểm theo hạn gốc
evaluation-sheet-is-early = Trước hạn
evaluation-sheet-is-on_time = Đúng hạn
evaluation-sheet-is-late = Xong chậm
evaluation-sheet-is-overdue = Quá hạn, chưa xong
evaluation-sheet-awaits = { $outcome } (chờ xác nhận)
evaluation-sheet-continuous = Thường xuyên
evaluation-sheet-paused = Tạm dừng, không chấm
evaluation-sheet-not-judged = Chưa đến hạn, chưa chấm
evaluation-sheet-weight = Trọng số
evaluation-sheet-value = Giá trị
