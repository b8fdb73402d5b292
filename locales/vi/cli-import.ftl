## Nạp tệp: phần chung của danh sách cán bộ và kế hoạch

cli-import-rehearsal = CHẠY THỬ: chỉ xem trước, không ghi gì.
cli-import-warning = Lưu ý: { $warning }
cli-import-unknown-columns = Bỏ qua các cột chưa dùng đến: { $columns }.
cli-import-added = Dòng { $row }: thêm { $label }
cli-import-added-with = Dòng { $row }: thêm { $label } ({ $changes })
cli-import-changed = Dòng { $row }: đổi { $label } ({ $changes })
cli-import-refused = Từ chối { $label }. { $reason }
cli-import-refused-nameless = Từ chối. { $reason }
cli-import-at-row = Dòng { $row }: { $reason }
cli-import-difference = { $field }: { $from } → { $to }
cli-import-nothing = (trống)
cli-import-totals = Kết quả: thêm { $added }, đổi { $changed }, giữ nguyên { $unchanged }, từ chối { $refused }.
cli-import-totals-rehearsed = Nếu nạp thật: thêm { $added }, đổi { $changed }, giữ nguyên { $unchanged }, từ chối { $refused }.
