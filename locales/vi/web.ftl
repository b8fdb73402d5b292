### Trang trò chuyện trên web

## Khung trò chuyện
web-app = Nhắc Việc
web-online = Trực tuyến
web-offline = Mất kết nối, đang nối lại…
web-chat-label = Trò chuyện với Nhắc Việc
web-box-label = Tin nhắn của anh/chị
web-box-hint = Nhắn tin ở đây…
web-send = Gửi
web-send-again = Gửi lại
web-jump = Tin mới nhất
web-bot-says = Nhắc Việc:
web-you-said = Anh/chị:
web-writing = Nhắc Việc đang trả lời…
web-pressed-button = (đã bấm một nút)
web-table = Bảng số liệu
web-reply = Trả lời
web-replying = Trả lời: { $what }
web-reply-cancel = Bỏ trả lời
web-tries-label = Thử nhắn
web-empty = Nhắn một câu, hoặc bấm Bắt đầu để biết Nhắc Việc giúp được gì.
web-start = Bắt đầu
web-no-script = Trang này cần JavaScript. Anh/chị bật JavaScript rồi mở lại giúp.

## Ảnh và tệp minh chứng
web-attach = Kèm ảnh, tệp minh chứng
web-attach-limits = Ảnh, PDF, Word, Excel, PowerPoint, ZIP, phim MP4. Mỗi tệp tối đa { $megabytes } MB, mỗi lần tối đa { $most } tệp.
web-attach-camera = Chụp ảnh
web-attach-choose = Chọn tệp
web-attach-drop = Thả tệp vào đây để kèm minh chứng
web-attach-list = Tệp sẽ gửi
web-attach-hint = Ví dụ: NV12 đạt 60%
web-attach-remove = Bỏ tệp { $name }
web-attach-going = đang tải lên { $percent }%
web-attach-ready = đã tải lên
web-attach-failed = chưa tải được, bấm Gửi để thử lại
web-attach-too-many = Mỗi lần gửi tối đa { $most } tệp. Anh/chị gửi số còn lại ở tin sau giúp.
web-attach-guest = Chưa nhận tệp vì anh/chị chưa đăng nhập. Gõ mã mời trước, ví dụ: /start ABCD-EFGH-JK
web-attach-no-room = Máy chủ chưa lưu được tệp (hết chỗ hoặc lỗi ổ đĩa). Tệp và tin còn nguyên ở đây; xin báo quản trị rồi bấm Gửi lại.
web-attached = Tệp: { $name }
web-open-file = Mở tệp { $name }

## Khi có lỗi
web-cannot-send = Chưa gửi được. Tin của anh/chị còn nguyên trong ô nhập, bấm Gửi lại.
web-cannot-load = Chưa tải được cuộc trò chuyện. Anh/chị tải lại trang sau ít phút.
web-cannot-move-clock = Chưa chuyển được đồng hồ. Anh/chị bấm lại giúp.
web-too-long = Tin dài { $length } ký tự, tối đa { $max }. Anh/chị rút gọn hoặc chia làm hai tin giúp.
web-unexpected = Có lỗi ngoài dự kiến, tin còn nguyên trong ô nhập. Anh/chị bấm Gửi lại; nếu vẫn lỗi, báo quản trị mã { $reference }.

## Bản dùng thử
web-demo-title = Bản dùng thử
web-demo-how = Chọn một người, nhắn như trên điện thoại của người đó, rồi chuyển đồng hồ để xem ai được nhắc.
web-demo-data = Nhiệm vụ theo số liệu đã công bố; tên người là giả định.
web-owner = Điện thoại của
web-change-person = Đổi người, chuyển đồng hồ
web-close = Đóng
web-people = Đóng vai
web-unread = có tin mới
web-role-officer = Cán bộ
web-role-unit-head = Thủ trưởng đơn vị
web-role-coordinator = Cơ quan thường trực
web-role-leader = Lãnh đạo tỉnh
web-role-admin = Quản trị
web-clock = Đồng hồ
web-clock-hour = +1 giờ
web-clock-morning = Sáng làm việc kế tiếp
web-clock-day = +1 ngày
web-clock-week = +1 tuần
web-clock-moving = Đang chuyển đồng hồ…
