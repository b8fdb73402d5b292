/** What an officer says of a task. One phrase a line; see `notation.ts`. */
export const REPORTS = {
  done: `
    [đã|vừa|mới|em đã|tôi đã] [làm|triển khai|thực hiện|xử lý|giải quyết|báo cáo|báo] {xong}
    [đã] {xong} (rồi|r|hết|hẳn|toàn bộ|cả|tất cả|cả rồi|hết rồi|toàn bộ rồi|xuôi|tất|trọn vẹn|100)
    xong xuôi [rồi]
    [đã] hoàn thành (nhiệm vụ|công việc|việc)
    [đã] kết thúc
    [đã] nghiệm thu [xong] [và] [đưa vào (sử dụng|vận hành|khai thác|hoạt động)]
    [đã] làm xong
    ok xong
    ok rồi
    finish
    finished
    complete
    completed
    hoàn thành toàn bộ
    báo hoàn thành
    báo cáo hoàn thành
    báo xong
    đánh dấu [là] {xong}
    (chuyển|cập nhật|ghi|để) [trạng thái] [sang|thành|là] (hoàn thành|xong|đã xong)
    bàn giao xong
  `,
  /** Done in part, or nearly: never done. */
  partial: `
    (gần|gần như|sắp|cơ bản|tạm|sơ bộ|coi như|coi|hầu như|tương đối|suýt) [đã] [là] {xong}
    [đã] {xong} (cơ bản|sơ bộ|một phần|1 phần|phần lớn|dự thảo|bước đầu|bước|khâu|giai đoạn|đợt|phần|vòng|được một phần|tạm)
    (một|1) (phần|ít)
    (bước|giai đoạn|đợt|phần|khâu) [một|hai|đầu] {xong}
  `,
  /** The same as the task before: "NV12 60%, NV13 cũng vậy". */
  likewise: `
    (cũng|y|hệt|y hệt) (vậy|thế|như vậy|như thế|thế ạ)
    cũng tương tự
    tương tự
    như trên
  `,
  /** Several tasks and as many figures: each in its turn. */
  in_order: `
    lần lượt
    theo thứ tự
    (tương ứng|tương ứng với|tương ứng là)
  `,
  /** A share in words: which percent is meant must be asked. */
  vague_share: `
    [mới|được|đạt|khoảng|tầm] (hơn|quá|gần|trên|dưới|chưa được|chưa đến|chưa tới|được|cỡ|một|1|khoảng|tầm) [một|1] nửa
    nửa rồi
    [được|đạt|xong|làm được] nửa
    [một|1] nửa
    nửa đường
    phân nửa
    năm mươi năm mươi
    gần hết
    (phần lớn|đa số|đa phần|hầu hết|gần như toàn bộ|kha khá|một ít|chút ít|tí)
    (hai phần ba|một phần ba|ba phần tư|một phần tư|2 phần 3|1 phần 3|3 phần 4)
  `,
  stalled: `
    (chưa|{không}) [thể] (làm|triển khai|thực hiện|bắt đầu|tiến hành|khởi động|động) [{được}] [gì|tới|đến] [hết|cả]
    chưa {xong}
    {không} (xong|làm) {được}
    chưa [có] (gì|đâu|tiến triển|kết quả|chuyển biến|tiến độ) [hết|cả|mới]
    (đang|vẫn) (dừng|đứng yên|giậm chân|dậm chân|nằm im|bỏ đó|để đó|treo)
    giậm chân tại chỗ
    (tạm|phải|đành|phải tạm|buộc phải) (dừng|ngừng|hoãn) [lại]
    [vẫn] [đang] (làm dở|dở dang|dang dở)
    chậm (vì|do|tại|bởi)
    (bị|đang|đang bị) chậm
    chưa (kịp|đâu vào đâu)
  `,
  running: `
    [vẫn|hiện] đang (làm|triển khai|thực hiện|tiến hành|xử lý|rà soát|chạy|hoàn thiện|tập huấn|lấy ý kiến|xin ý kiến|trình|thẩm định|khảo sát|lắp đặt)
    đã (triển khai|thực hiện|bắt đầu|khởi động|trình|họp|lập|xây dựng|tập huấn|ban hành|tham mưu|đề xuất|gửi|lắp|lắp đặt|cấp|thu nhận|kích hoạt|ký|ký kết|cài đặt|tổ chức|nhập|số hoá)
    [mới] bắt đầu [làm|triển khai]
    mới (khởi động|nhận việc)
    trình (ký|chủ tịch|phó chủ tịch|lãnh đạo|ubnd|uỷ ban|tỉnh|sở|bộ|phê duyệt|ban hành|thẩm định)
  `,
  extension: `
    [xin|đề nghị|đề xuất|cho|xin được|cho em|cho tôi|em xin|tôi xin|mong được|xin phép|kính xin|kính đề nghị] [được] {giahạn}
    (xin|cho|đề nghị|xin được|cho em|cho tôi|xin phép) [được] (lùi|dời|hoãn|giãn|kéo dài|thêm thời gian|thêm thời hạn|thêm ít ngày|điều chỉnh [thời] hạn|chuyển hạn|đổi hạn|gia hạn)
    (lùi|dời|hoãn|giãn|kéo dài|nới|chuyển|đổi|sửa|điều chỉnh) [lại] [thời] (hạn|thời hạn|tiến độ|thời gian|deadline|thời điểm)
    (lùi|dời|hoãn|giãn) (đến|tới|sang|qua|lại|thêm|xuống)
    (lùi|dời|hoãn|giãn|gia hạn|kéo dài) [cho|giúp] {me} [thêm] (đến|tới|sang|qua|thêm|lại)
    (lùi|dời|hoãn|giãn|gia hạn|kéo dài) {mã} (đến|tới|sang|qua|thêm|lại|xuống)
    xin thêm
    cho thêm
    [xin|cho] [em|tôi|mình] khất [lại|hạn]
    (xin|cho) (đến|tới)
    (extend|extension|postpone|more time) [for] [{mã}] [to|until|till|by]
  `,
  increase: `
    [tăng|được|làm|cấp|có|mới|đã|phát sinh|bổ sung] thêm
    tăng
    bổ sung
    nâng thêm
    phát sinh
  `,
  total: `
    tổng [cộng|số|cả|là]
    luỹ kế
    cộng dồn
    (nâng|tăng) [tổng] (lên thành|lên|lên tới)
    lên thành
  `,
  /** What a figure of something counts: "kích hoạt 12k tài khoản". */
  counting: `
    (kích hoạt|thu nhận|thu thập|thu|lấy|cấp|phát|lắp|lắp đặt|số hoá|làm sạch|tạo lập|tích hợp|đồng bộ|rà soát|kết nối|trang bị|hỗ trợ|hướng dẫn|tư vấn|đào tạo|tổ chức|mở|tập huấn|tiếp nhận|đăng ký|xử lý|giải quyết|tuyên truyền|cài đặt|nhập|thu) [{được}|mới]
  `,
  about: `
    (khoảng|tầm|chừng|cỡ|độ)
    khoảng chừng
    xấp xỉ
    (trung bình|bình quân|tb|bq)
  `,
  bound: `
    hơn
    trên
    gần
    dưới
    chưa (đến|tới|được|đạt)
    {không} (đến|tới|đạt|được)
    ngót
    tối thiểu
    tối đa
    ít nhất
    nhiều nhất
    tới gần
    đến gần
  `,
  remaining: `
    còn
    còn lại
    chỉ còn
    còn thiếu
    thiếu
    còn khoảng
    nữa
  `,
  /** Said of a part of the task. */
  only_part: `
    riêng
    (hạng mục|khu vực|địa bàn|vùng|cụm|tiểu dự án|gói thầu|hợp phần)
    (cao|thấp) nhất
    (tại|ở) (xã|phường|huyện|thành phố|thị xã|thị trấn|thôn|bản|{tên})
  `,
  /** What was to be reached, beside what was. */
  target: `
    (chỉ tiêu|mục tiêu|yêu cầu|kế hoạch|định mức|target) [của] [năm|quý|tháng|cả năm|tỉnh|sở|đề ra|giao|được giao] [đề ra|giao|được giao] [là|đạt|phải đạt]
    cam kết [đạt|là]
  `,
  /** A figure after these is not the task's progress. */
  other_figure: `
    tỷ lệ
    tỉ lệ
    trọng số
    xếp (thứ|hạng|loại)
    (thứ|đứng thứ) hạng
    chấm
    vượt
    âm
    vượt chỉ tiêu
    giảm
    sụt
    chậm
    giải ngân
    so với
    hài lòng
    mức độ hài lòng
    thấp hơn
    cao hơn
    nhiều hơn
    tương đương
    bằng
    cùng kỳ
    giải ngân được
    lãi suất
    phạt
    chiếm
    thuế
    sai số
    pin
  `,
  /** Said with a figure, and then it is surely the progress. */
  progress: `
    tiến độ
    (tđ|tiến độ) (là|đạt|được|hiện tại)
    tđ
    tỷ lệ hoàn thành [là|đạt]
    [xin] cập nhật [tiến độ]
    update
    cn tiến độ
    [nhưng] [vẫn|mới|chỉ] đạt
    [nhưng] [vẫn] đạt {được}
    [nhưng] [vẫn] {được}
    lên
    lên {được}
    tới
    đến
    xong
    hoàn thành
    ht
    hoàn thành {được}
    xong {được}
    làm {được}
    triển khai {được}
    thực hiện {được}
    báo cáo
    báo cáo tiến độ
    tiến độ đạt
    tiến độ hiện tại
    kết quả đạt
    đã {được}
    đã đạt
    mới {được}
    mới đạt
    mới
    đang ở mức
    đang ở
    ở mức
  `,
} as const;
