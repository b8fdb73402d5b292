/** Words that carry no meaning of their own here, or that look like a cue and are none. One phrase a line. */
export const COMMON = {
  /** Longer phrases around a word that would otherwise be taken for a cue. */
  noise: `
    (khám|cứu|phòng cháy|sửa|chạy) [bệnh] chữa [bệnh|cháy]
    khám chữa
    chữa bệnh
    tổ công tác
    thực (tế|chất|thi|sự|trạng)
    tương (đương|ứng|tự|đối|lai)
    (đối|hiện|ấn|khí) tượng
    tài (khoản|chính|liệu|sản|nguyên|trợ|xế)
    tính (đến|từ|tới|năng|chất|toán)
    công tác (dân vận|tuyên truyền|cán bộ|chỉ đạo|phối hợp|triển khai)
    giáo (dục|viên|án)
    giao (thông|dịch|tiếp|lưu|diện|ban)
    tối thiểu
    thiểu số
    trả lời
    thời gian
    kết (quả|nối|hợp|luận|cấu)
    (đến|tới) đầu (tháng|tuần|quý|năm)
    cán bộ
    đấu (thầu|giá)
    bắt đầu
    đầu (tư|tiên|vào|ra|mối)
    ban đầu
    bản sao
    sao (y|lưu|chép|kê)
    (một|1) cửa
    (gửi|nhắn) nhầm (nhóm|chỗ|máy|số)
    (tắc|kẹt) (đường|xe)
    dữ liệu
    (thiếu|chưa có|hết|không có|hỏng|cấp|mua) máy [móc|tính|in|quét|chủ]
    máy (móc|tính|in|quét|chủ)
    (xã|hiệp|đại|quốc|cơ|lễ) hội
    hội (nông dân|phụ nữ|nghị|đồng|thảo|trường)
    nhân (dân|lực|sự|viên)
    đề nghị
    nghị (định|quyết)
    (quy|quyết|xác|thẩm|giám|ổn|chỉ|nhất|nhận|khẳng|ấn) định
    định (danh|mức|kỳ|hướng|vị)
    an toàn
    mét vuông
    kho (bạc|dữ liệu|lưu trữ)
    thuận lợi
    vừa qua
    tiến độ
    kế hoạch
    mục đích
    đặt lịch
    đất đai
    tải lên
    thẻ căn cước
    giáo viên
    (chờ|đợi|chuẩn bị|mời|trước khi|còn|chỉ còn|còn mỗi|chưa|chỉ chờ) nghiệm thu
  `,
  filler: `
    dạ
    vâng
    thưa
    kính (thưa|gửi|báo cáo)
    (báo cáo|bc|báo|thông báo) [cáo] [anh|chị|a|c|sếp|lãnh đạo|thủ trưởng|đồng chí|đ c|các anh|các chị|tổ công tác|bác|chú]
    [xin] (báo cáo|báo|up|upd|cn)
    chỉ
    =e
    (à|ừ|ờ|uh|uhm|ừm|ơ)
    [ấy|thôi|ôi] chết
    (đúng|phải|chuẩn|ừ) rồi
    (tình hình|kết quả) [thực hiện|triển khai]
    xin
    xin phép
    [xin|kính] gửi (báo cáo|bc|anh|chị|sếp|lãnh đạo|tổ công tác|các anh chị|bác|chú)
    (trân trọng|kính mong|mong) [anh|chị|lãnh đạo|tổ công tác] (xem xét|biết|theo dõi|báo cáo)
    em
    anh
    chị
    tôi
    mình
    tui
    sếp
    ơi
    ạ
    a
    nhé
    nha
    ok
    oke
    chào [anh|chị|sếp|các anh chị|buổi sáng]
    (của|bên|phía) [em|tôi|mình|đơn vị|chúng tôi|chúng em]
    (sở|phòng|ban|cơ quan|xã|phường|huyện) (em|tôi|mình|chúng tôi|chúng em)
    đơn vị [em|tôi|mình|chúng tôi]
    chúng (tôi|em)
    hiện [nay|tại|giờ|đang]
    đến (nay|giờ|hiện tại|thời điểm này|ngày hôm nay)
    (hồi|lúc|ban|khi) (nãy|này)
    {này}
    tính đến
    tính đến [nay|hôm nay|hiện tại|thời điểm này]
    bây giờ
    nay
    giờ
    đã
    vừa
    mới
    đang
    vẫn
    cũng
    thì
    là
    rồi
    r
    nhiệm vụ
    việc
    công việc
    này
    đó
    số
    và
    còn
    riêng
    thế
    vậy
    lên
    về
    ở
    cho
    làm
    triển khai
    thực hiện
    tiến độ
    kết quả
    toàn bộ
    tất cả
    hết
    cả
    đều
    đúng hạn
    trước hạn
    đúng tiến độ
    vượt tiến độ
    sớm
    luôn
    cụ thể
    như sau
    với
    xong
    hôm nay
    bổ sung
    ghi nhận
    được
    có
    nữa
    thôi
    cơ
    mà
    phải
    trạng thái
    cập nhật
    mục
    phần
    (đ|đồng) (c|chí)
    nay (đã|mới)
    theo kế hoạch
    (cái|việc|nhiệm vụ) (này|đó|ấy|kia)
    bot
    tương đương [với]
    tức [là]
    nghĩa là
    khối lượng [công việc]
    so với kế hoạch
    chính thức
    nhưng
    tuy nhiên
    do
    vì
    bởi
    tại
    ngoài ra
    đồng thời
    giúp
    hộ
    ghi
    trong
    ngoài
    sau
    đợt này
    kỳ này
    tuần này
    tháng này
    quý này
  `,
  /** Found by other means; here so that typing errors in them are mended. */
  calendar: `
    (đầu|giữa|cuối|hết|trong) (tháng|tuần|quý|năm)
    (tháng|tuần|quý|năm) (này|sau|trước|tới|nay|ngoái)
    tháng đầu năm
    tháng (một|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)
    ngày (mai|kia|mùng)
    (lăm|mươi) phần trăm
    chủ nhật
    làm việc
    nghìn rưỡi
    triệu
    chiều (mai|nay)
    sáng (mai|nay)
  `,
  /** Gives the reason that follows it. */
  because: `
    vì [là]
    do
    bởi [vì]
    tại [vì]
    lý do [là|vì|do]
    lí do [là|vì]
    để (chờ|đợi)
    nguyên nhân [là|do]
    (mặc dù|dù|tuy|cho dù)
    với lý do
  `,
  greeting: `
    [xin] chào
    hello
    hi
    alo
  `,
  thanks: `
    cảm ơn
    cám ơn
    thanks
    thank you
    tks
    cảm ơn (anh|chị|bot|em|nhiều)
  `,
  /** Another figure of the same thing, in the past or the future. */
  formerly: `
    (hôm|tuần|tháng|quý|kỳ|lần|đợt) (trước|rồi)
    hôm qua
    trước (đây|đó|kia)
    hồi (đầu|trước|tháng|tuần)
    (ban|lúc) đầu
    cùng kỳ
    năm (ngoái|trước)
    từ
  `,
} as const;
