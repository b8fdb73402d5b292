doctor-level-good = [tốt] { $finding }
doctor-level-note = [lưu ý] { $finding }
doctor-level-error = [lỗi] { $finding }
doctor-all-good = Không có lỗi nào.
doctor-errors = Có { $count } lỗi cần sửa.

## Máy và cấu hình

doctor-node = Node { $version }.
doctor-node-old = Node { $version } quá cũ. Xin cài Node { $least } trở lên.
doctor-disk = Đĩa còn trống { $free } GB.
doctor-disk-low = Đĩa chỉ còn trống { $free } GB, sắp không đủ chỗ sao lưu. Xin dọn bớt.
doctor-disk-full = Đĩa chỉ còn trống { $free } GB, bot có thể ngừng ghi. Xin dọn đĩa ngay.
doctor-clock = Bây giờ là { $now }, múi giờ { $zone }.
doctor-clock-past = Đồng hồ máy chỉ { $now }, chắc chắn sai. Xin bật đồng bộ giờ (NTP).
doctor-clock-behind = Đồng hồ máy chạy chậm: lần ghi gần nhất là { $last }, sau giờ hiện tại. Xin bật đồng bộ giờ (NTP).
doctor-token = Đã đặt BOT_TOKEN. Muốn gõ @bot ở mọi cuộc trò chuyện: nhắn @BotFather /setinline.
doctor-token-missing = Chưa đặt BOT_TOKEN: npm start chỉ chạy bản demo. Xin lấy token từ @BotFather.
doctor-polling = Nhận tin bằng long polling (chưa đặt PUBLIC_URL và WEBHOOK_SECRET).
doctor-webhook = Nhận tin bằng webhook tại { $url }.
doctor-webhook-insecure = PUBLIC_URL là { $url }, nhưng Telegram chỉ gọi địa chỉ https. Xin đổi sang https, hoặc bỏ trống cả PUBLIC_URL và WEBHOOK_SECRET.
doctor-webhook-port = PUBLIC_URL là { $url }, nhưng Telegram chỉ gọi các cổng 443, 80, 88, 8443. Xin đổi cổng.

## Dữ liệu

doctor-database = Dữ liệu { $file } còn nguyên vẹn: { $people } người, { $units } đơn vị, { $tasks } nhiệm vụ, { $reports } báo cáo.
doctor-database-missing = Chưa có dữ liệu { $file }; tệp sẽ được tạo khi chạy people add hoặc npm start.
doctor-database-unusable = { $why } Khôi phục từ bản sao lưu: restore TỆP.
doctor-migrations = Cấu trúc dữ liệu đúng với bản này.
doctor-migrations-pending = Dữ liệu thuộc bản cũ, còn { $count } bước nâng cấp. Xin chạy backup trước; bot tự nâng cấp khi chạy.
doctor-days = Đã có ngày nghỉ và ngày làm bù: năm { $year } { $days } ngày, năm { $next } { $nextDays } ngày.
doctor-days-missing = Chưa có ngày nghỉ năm { $year }, tính ngày làm việc sẽ sai. Khi chạy (npm start), bot tự nhập ngày lễ theo luật; hoán đổi thì cơ quan thường trực gõ /ngaynghi.
doctor-days-behind = Lịch nghỉ đã đổi mà { $count } nhiệm vụ chưa tính lại. Khi chạy (npm start), bot tự tính tiếp.
doctor-people = Cả { $people } người đều đã liên kết với bot.
doctor-people-none = Danh sách cán bộ còn trống. Xin chạy people add hoặc people import.
doctor-people-unlinked = { $linked }/{ $people } người đã liên kết, còn { $count } người chưa nhận được tin. Cấp mã mời: people invite --all --out TỆP.
doctor-people-blocked = { $count } người đã chặn bot ở mọi nơi, không nhận được tin. Xin liên hệ trực tiếp.
doctor-people-no-coordinator = Chưa có ai thuộc cơ quan thường trực, nên không ai xác nhận kết quả. Xin chạy people add --role coordinator.
doctor-files-none = Chưa có tệp minh chứng nào lưu ở máy này.
doctor-files = { $total } tệp minh chứng, đủ cả, ở { $folder }.
doctor-files-missing = Thiếu { $missing } trong { $total } tệp minh chứng ở { $folder }, ví dụ: { $names }. Xin chạy restore từ bản sao lưu có kèm thư mục evidence-files, hoặc đề nghị người gửi gửi lại.
doctor-owners = Nhiệm vụ nào cũng có người phụ trách.
doctor-owners-missing = { $count } nhiệm vụ chưa có người phụ trách: { $codes }. Xin ghi cán bộ đầu mối rồi chạy plan import.
doctor-owners-missing-more = { $count } nhiệm vụ chưa có người phụ trách: { $codes }… Xin ghi cán bộ đầu mối rồi chạy plan import.

## Tin đến và tin đi

doctor-inbox = Tin đến đều đã được xử lý, 30 ngày qua không có tin lỗi.
doctor-inbox-late = { $count } tin đến chờ quá 5 phút chưa xử lý. Xin kiểm tra bot có đang chạy không.
doctor-inbox-failed = { $count } tin đến bị lỗi trong 30 ngày qua, người gửi đã được báo mã lỗi. Gần nhất: { $last }.
doctor-outbox = Tin đi không có lỗi trong 30 ngày qua.
doctor-outbox-failed = Tin đi trong 30 ngày qua: { $failed } không gửi được, { $unknown } chưa rõ đã tới chưa. Gần nhất: { $last }.
doctor-trouble = { $at } { $channel } “{ $what }”
