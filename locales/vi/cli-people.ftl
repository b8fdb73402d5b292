## people add

people-added = Đã thêm { $name }, { $role }, { $unit }, { $phone }.
people-bad-name = “{ $value }” không phải là họ tên. Ví dụ đúng: --name "Nguyễn Văn An"
people-bad-unit = “{ $value }” không phải là tên đơn vị. Ví dụ đúng: --unit "Sở Y tế"
people-bad-phone = “{ $value }” không phải số điện thoại Việt Nam. Ví dụ đúng: --phone 0912345678
people-bad-role = Chưa rõ vai trò “{ $value }”. Dùng một trong: officer, unit_head, coordinator, leader, admin.
people-phone-taken = Số { $phone } đang là của { $name } ({ $unit }). Mỗi người cần một số riêng.

## people import

people-repeated = Dòng { $row } lặp lại dòng { $sameAs }, chỉ tính một lần.
people-units-added = Thêm { $count } đơn vị: { $names }.
people-units-moved = Xếp { $count } đơn vị vào đơn vị cấp trên: { $names }.
people-not-in-file = { $count } người của cơ quan không có trong tệp, giữ nguyên:
people-not-in-file-line = - { $name } ({ $unit })
people-not-in-file-more = - và { $count } người nữa
people-ambiguous-unit = có nhiều đơn vị tên “{ $name }”: { $candidates }. Xin ghi thêm đơn vị cấp trên.
people-circular-unit = đơn vị “{ $name }” không thể trực thuộc chính nó. Xin sửa đơn vị cấp trên.
people-left-office = số này là của { $name }, đã thôi việc từ { $date }. Xin dùng số khác, hoặc lệnh people add nếu chính người này trở lại.
people-same-person = trùng người với dòng { $row }. Xin xoá bớt một dòng.
people-ambiguous-person = có nhiều người tên { $name } trong đơn vị. Xin ghi số điện thoại.
people-own-role = không ai tự đổi vai trò của mình. Xin nhờ người quản lý khác đổi.

## people invite

people-invitation = { $name } ({ $unit }) { $phone }: mã { $code }, dùng đến { $until }
people-invitation-telegram = { "  " }Telegram: { $link }
people-invitation-web = { "  " }Trang chat: { $page } rồi gõ /start { $code }
people-invite-how = Mỗi mã dùng một lần, cho đúng một người: mở bot rồi gửi /start kèm mã. Mã cũ chưa dùng không còn hiệu lực.
people-invite-whom = Chọn một trong hai: --phone 0912345678 (một người) hoặc --all (mọi người chưa liên kết).
people-all-linked = Mọi người trong danh sách đều đã liên kết.
people-phone-unknown = Không có ai trong danh sách dùng số { $phone }. Thêm người: people add, hoặc people import.
people-invited-to-file = Đã cấp { $count } mã mời, ghi vào { $file } (chỉ anh/chị đọc được). Xin xoá tệp sau khi gửi xong.
people-out-exists = Tệp { $file } đã có, không ghi đè. Xin chọn tên khác.
people-out-unwritable = Không ghi được tệp { $file }. Xin kiểm tra thư mục và quyền ghi.
people-invitation-column = { $column ->
    [name] Họ và tên
    [unit] Đơn vị
    [phone] Số điện thoại
    [code] Mã mời
    [telegram] Liên kết Telegram
    [web] Trang chat
   *[until] Dùng đến
}

people-leave-bad-date = “{ $value }” không phải là ngày. Ví dụ đúng: --on 2024-04-01
people-leave-would = Sẽ ghi: { $name } ({ $unit }) nghỉ việc từ { $date }.
people-leave-done = Đã ghi: { $name } ({ $unit }) nghỉ việc từ { $date }.
