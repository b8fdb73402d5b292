guest = Đây là bot nhắc việc của { $office }, chỉ dành cho cán bộ trong danh sách. Anh/chị có mã mời thì gõ mã vào đây, hoặc bấm chia sẻ số điện thoại của mình.
guest-contact = Chia sẻ số điện thoại của tôi
link-typed_phone = Gõ số điện thoại thì chưa xác nhận được là anh/chị. Xin bấm nút chia sẻ số điện thoại, hoặc gõ mã mời.
link-unknown_code = Mã mời này không đúng. Xin kiểm tra lại từng ký tự, hoặc nhờ cơ quan thường trực cấp mã mới.
link-used_code = Mã mời này đã được dùng rồi. Xin nhờ cơ quan thường trực cấp mã mới.
link-expired_code = Mã mời này đã hết hạn. Xin nhờ cơ quan thường trực cấp mã mới.
link-not_own = Xin chia sẻ số điện thoại của chính anh/chị bằng nút chia sẻ liên hệ, không gửi danh thiếp người khác.
link-unknown_phone = Số điện thoại này chưa có trong danh sách. Xin liên hệ cơ quan thường trực.
linked = Xin chào { $name } ({ $title }, { $unit }).
linked-next-officer = Anh/chị đã vào đúng tài khoản. Việc được giao ở ngay nút dưới đây.
linked-next-unit_head = Anh/chị đã vào đúng tài khoản. Việc của đơn vị ở ngay nút dưới đây.
linked-next-coordinator = Anh/chị đã vào đúng tài khoản. Tình hình chung ở ngay nút dưới đây.
linked-next-leader = Anh/chị đã vào đúng tài khoản. Tình hình chung ở ngay nút dưới đây.
linked-next-admin = Anh/chị đã vào đúng tài khoản. Tình hình chung ở ngay nút dưới đây.
already-linked = Anh/chị đã vào tài khoản { $name } rồi. Gõ /viec để xem việc.
contact-of-another = Đây là danh thiếp của người khác nên tôi chưa dùng vào việc gì. Người đó muốn vào thì tự gửi số của mình cho tôi, hoặc xin mã mời từ văn phòng.
role-officer = cán bộ
role-unit_head = thủ trưởng đơn vị
role-coordinator = cơ quan thường trực
role-leader = lãnh đạo
role-admin = quản trị

menu-viec = Việc của tôi
menu-tonghop = Tổng hợp
menu-quahan = Việc quá hạn
menu-saphan = Việc sắp đến hạn
menu-cham = Việc chậm tiến độ
menu-xephang = Chấm điểm, xếp hạng đơn vị, cán bộ
menu-choduyet = Chờ tôi quyết định
menu-nv = Xem một việc, ví dụ /nv NV12
menu-capnhat = Báo tiến độ, ví dụ /capnhat NV12 60%
menu-xong = Báo hoàn thành, ví dụ /xong NV12
menu-vuongmac = Báo vướng mắc, ví dụ /vuongmac NV12 thiếu kinh phí
menu-giahan = Xin gia hạn, ví dụ /giahan NV12 30/6
menu-giaoviec = Giao việc, ví dụ /giaoviec Sở Y tế rà soát dữ liệu, hạn 30/6
menu-dondoc = Đôn đốc, ví dụ /dondoc NV12; để trống: ai đã trả lời
menu-diemnghen = Điểm nghẽn
menu-bieudo = Biểu đồ, ví dụ /bieudo Sở Y tế
menu-donvi = Xem một đơn vị, ví dụ /donvi Sở Y tế
menu-caidat = Giờ nhắc và ngôn ngữ
menu-start = Đăng nhập bằng mã mời
menu-tim = Tìm việc
menu-theodoi = Đang theo dõi gì; thêm: /theodoi NV12
menu-ngaynghi = Ngày nghỉ, ngày làm bù của cơ quan
menu-quyen = Quyền của tôi; ai được làm gì: /quyen NV12
menu-nguoidung = Người dùng; nghỉ việc, chuyển công tác
menu-nguoinhan = Ai chưa vào bot, đã chặn bot, không phản hồi
menu-trogiup = Trợ giúp

help-hello = Xin chào { $name }.
help-title = Anh/chị có thể gõ như nói chuyện
help-officer =
    • Xem việc, xem điểm: việc của tôi · điểm của tôi
    • Báo tiến độ: NV12 đạt 60%, vướng kinh phí
    • Vướng, hết vướng: NV12 chờ Sở Tài chính, cần trả lời trước 15/4 · NV12 hết vướng
    • Báo xong: NV12 xong
    • Phần phối hợp: NV12 phần phối hợp 60%, đã gửi số liệu
    • Xin lùi hạn: gia hạn NV12 đến 30/6 vì chờ hướng dẫn
    • Minh chứng: gửi ảnh, PDF, Word, Excel (tối đa 20 MB) kèm mã việc, ví dụ: NV12
    • Sửa: gửi “à nhầm, 50% thôi” hoặc sửa ngay tin đã gửi
    • Hẹn nhắc, vắng: nhắc lại chiều mai · tôi nghỉ đến thứ Hai, chị Hà làm thay
    • Xem một việc: NV12
    • Theo dõi: theo dõi NV12
help-unit_head =
    • Việc của tôi và đơn vị: việc của tôi · tổng hợp · vẽ biểu đồ
    • Việc quá hạn: có bao nhiêu việc quá hạn
    • Vướng mắc, trả lời vướng mắc: đang có điểm nghẽn nào
    • Chấm điểm: chấm điểm cán bộ · cách tính điểm
    • Giao việc: giao anh Nam rà soát dữ liệu, hạn 30/6
    • Cùng làm, phối hợp: thêm anh Nam cùng làm NV12 · giao chị Hà làm đầu mối phối hợp NV12
    • Đôn đốc trong đơn vị: đôn đốc các việc quá hạn
    • Nhóm chat của đơn vị: thêm bot vào nhóm, gõ /nhom
    • Báo tiến độ: NV12 đạt 60%, vướng kinh phí
    • Xem một việc: NV12
    • Theo dõi: theo dõi NV12 · theo dõi Sở Y tế
help-coordinator =
    • Tình hình chung: tổng hợp · đơn vị nào chậm nhất · vẽ biểu đồ
    • Chấm điểm: xếp hạng các đơn vị · chấm điểm cán bộ · cách tính điểm
    • Chờ quyết định: danh sách việc chờ duyệt
    • Một đơn vị: Sở Y tế đến đâu rồi
    • Giao việc: giao Sở Y tế triển khai 5 kiosk, hạn 30/6, đầu mối anh Nam
    • Đổi đầu mối: chuyển NV12 cho chị Hà · chuyển hết việc của anh Nam cho chị Hà
    • Sửa số đã báo: sửa NV12 50% vì cộng nhầm
    • Đôn đốc, giải trình: đôn đốc các việc quá hạn của Sở Tư pháp · yêu cầu giải trình NV12 trước 15/4
    • Ai đã trả lời: ai chưa trả lời đôn đốc?
    • Xem một việc để xác nhận, trả lại: NV12
    • Nhập kế hoạch, danh sách cán bộ: gửi tệp Excel vào đây
    • Theo dõi: theo dõi NV12 · theo dõi Sở Y tế
help-leader =
    • Tình hình chung: tổng hợp · vẽ biểu đồ
    • Đơn vị yếu nhất, chấm điểm: đơn vị nào chậm nhất · xếp hạng các đơn vị
    • Việc quá hạn: có bao nhiêu việc quá hạn
    • Một đơn vị, so sánh: Sở Y tế đến đâu rồi · so sánh Sở Y tế với Sở Tư pháp
    • Thay đổi, điểm nghẽn: tuần này so với tuần trước · quý này so với cùng kỳ năm ngoái · đang có điểm nghẽn nào
    • Đôn đốc, giải trình: đôn đốc Sở Y tế · yêu cầu giải trình NV12 trước 15/4
    • Theo dõi: theo dõi NV12 · theo dõi Sở Y tế
help-admin =
    • Tình hình chung: tổng hợp
    • Một đơn vị: Sở Y tế đến đâu rồi
    • Nhập danh sách cán bộ: gửi tệp Excel vào đây
    • Cấp mã mời: chạy lệnh trên máy chủ, xem README

not-understood = Tôi chưa hiểu câu này nên chưa ghi gì. Ví dụ: “NV12 đạt 60%”, “việc của tôi”, “NV12 vướng kinh phí”.
not-understood-leader = Tôi chưa hiểu câu này. Ví dụ: “tổng hợp”, “đơn vị nào chậm nhất”, “Sở Y tế đến đâu rồi”.
not-yet = Bản này chưa làm được việc đó qua tin nhắn. Những việc làm được: /trogiup
unsupported = Tôi chỉ đọc được chữ. Xin gõ kết quả, ví dụ: NV12 đạt 60%
unexpected = Có lỗi ngoài dự kiến, mã số { $number }. Nội dung anh/chị gửi vẫn được giữ; xin báo mã số này cho quản trị.
settings-done = Đã đặt: tin nhắc hằng ngày lúc { $hour }, ngôn ngữ { $language }.
settings-show = Tin nhắc hằng ngày: { $hour }. Ngôn ngữ: { $language }. Đổi giờ: /caidat 8:00 · Đổi ngôn ngữ: /caidat english
language-vi = tiếng Việt
language-en = English
group-hello = Xin chào cả nhóm. Đây là bot nhắc việc của { $office }. Thủ trưởng đơn vị gõ /nhom kèm tên đơn vị để nhóm này hỏi đáp việc của đơn vị mình.
group-of-nobody = Nhóm này chưa gắn với đơn vị nào nên chưa trả lời được. Thủ trưởng đơn vị gõ, ví dụ: /nhom { $unit }
group-of = Nhóm này của { $unit }. Hỏi ở đây, ví dụ: /tonghop · /quahan · /nv NV12. Đổi đơn vị: /nhom kèm tên đơn vị · Bỏ: /nhom bỏ
group-linked = Nhóm này nay là của { $unit }: chỉ hiện việc của đơn vị, không hiện việc riêng của từng người.
group-unlinked = Đã bỏ liên kết nhóm này với { $unit }.
group-which-unit = Chưa rõ là đơn vị nào nên chưa liên kết nhóm. Xin chọn, hoặc gõ đủ tên, ví dụ: /nhom { $unit }
group-elsewhere = Trong nhóm này chỉ ghi việc của { $unit }; việc khác xin nhắn riêng cho bot.
group-private = Mục này là việc riêng của từng người, không hiện trong nhóm. Xin nhắn riêng cho bot.
group-stranger = Anh/chị chưa có trong danh sách. Xin nhắn riêng cho bot để vào tài khoản, rồi hỏi lại ở đây.
menu-quytac = Bot nhắc việc theo quy tắc nào; đặt lại
