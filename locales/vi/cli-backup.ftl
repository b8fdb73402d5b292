## backup

backup-done = Đã sao lưu và kiểm tra xong: { $file } ({ $size } MB).
backup-counts = Trong đó có { $people } người, { $units } đơn vị, { $tasks } nhiệm vụ, { $reports } báo cáo.
backup-files = Tệp minh chứng: { $total } tệp, nằm ở { $folder } (chép thêm { $copied }). Xin giữ thư mục này cùng bản sao lưu.
backup-files-restored = Tệp minh chứng: { $total } tệp, nằm ở { $folder } (lấy lại { $copied } từ bản sao lưu).
backup-files-missing = Lưu ý: thiếu { $missing } tệp minh chứng, không thấy ở { $folder }. Xin tìm trong bản sao lưu khác rồi chạy doctor.
backup-files-failed = Chưa chép hết tệp minh chứng vào { $folder } ({ $code }). Xin kiểm tra quyền ghi và dung lượng đĩa, rồi chép cả thư mục { $from } bằng tay.
backup-exists = Tệp { $file } đã có, không ghi đè. Xin chọn tên khác.
backup-cannot-write = Không ghi được tệp { $file } ({ $code }). Xin kiểm tra thư mục, quyền ghi và dung lượng đĩa.
backup-bad-copy = Bản sao { $file } kiểm tra không đạt nên đã xoá. Xin thử lại; nếu vẫn vậy, chạy lệnh doctor.

## restore

backup-restored = Đã khôi phục từ { $file }.
backup-migrated = Đã nâng cấp dữ liệu lên bản hiện tại ({ $count } bước).
backup-kept = Dữ liệu trước đó được giữ ở { $file }.
backup-waiting = Lưu ý: { $count } tin trong bản sao lưu chưa gửi; bot sẽ gửi khi chạy lại.
backup-same-file = { $file } chính là dữ liệu đang dùng, không cần khôi phục.
backup-in-use = Dữ liệu { $file } đang được dùng. Xin dừng bot trước (Ctrl+C hoặc dừng dịch vụ), rồi chạy lại lệnh này.

## Tệp không dùng được

backup-file-missing = Không tìm thấy tệp { $file }.
backup-file-not-a-database = Tệp { $file } không phải cơ sở dữ liệu SQLite.
backup-file-damaged = Cơ sở dữ liệu { $file } bị hỏng ({ $problem }). Xin dùng một bản sao lưu khác.
backup-file-foreign = Tệp { $file } là cơ sở dữ liệu của chương trình khác, không phải của Nhắc Việc.
backup-file-newer = Cơ sở dữ liệu { $file } thuộc bản Nhắc Việc mới hơn ({ $migrations }). Xin cập nhật chương trình trước.
backup-file-half-migrated = Cơ sở dữ liệu { $file } nâng cấp dở dang ở bước { $migration }. Xin dùng bản sao lưu trước khi nâng cấp.
