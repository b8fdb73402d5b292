/** What an officer says of a task. One phrase a line; see `notation.ts`. */
export const REPORTS = {
  done: `
    [đã|vừa|mới|em đã|tôi đã] [làm|triển khai|thực hiện|xử lý|giải quyết|báo cáo|báo] {xong}
    [đã] {xong} (rồi|r|hết|hẳn|toàn bộ|cả|tất cả|cả rồi|hết rồi|toàn bộ rồi|xuôi|tất|trọn vẹn|100)
    xong xuôi [rồi]
    [đã] hoàn thành (nhiệm vụ|công việc|việc)
    [đã] kết thúc
    [đã] nghiệm thu [xong]
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
  `,
  obstacle: `
    [đang|bị|còn|hiện|vẫn|có|gặp|đang bị|đang gặp|vẫn còn|do|vì|báo] {vướng}
    (đang|bị|còn|gặp|vẫn) khó
    gặp (khó|trở ngại|trục trặc|sự cố|vấn đề)
    (đang|bị) (nghẽn|mắc|đình trệ|gián đoạn|dừng do|treo do)
    mắc (ở|chỗ|cái|phần)
    thiếu
    chưa [được] (bố trí|cấp|phân bổ|duyệt|có|phê duyệt|giao|hỗ trợ|trang bị|đầu tư|bàn giao|xin|tìm|thuê|mua) [đủ|được|ra] (mặt bằng|địa điểm|trụ sở|chỗ|phòng|kho|kinh phí|vốn|tiền|ngân sách|máy|người|nhân lực|thiết bị|hướng dẫn|văn bản|quy định|phần mềm|dự toán|nguồn|biên chế|cán bộ|đường truyền|mạng|chủ trương|ý kiến)
    chưa được (bố trí|cấp|phân bổ|phê duyệt|duyệt|trang bị|đầu tư|hỗ trợ|bàn giao|giao)
    ({không}|{không} có|chưa có|hết) (kinh phí|tiền|vốn|ngân sách|người|nhân lực|máy|thiết bị|hướng dẫn|quy định|mạng|internet|sóng|điện|cán bộ|đường truyền|dự toán|nguồn)
    (thiếu|hết|hỏng|{không}|{không} có|chưa có|chưa được cấp) máy [móc|tính|in|quét|chủ|scan]
    (chờ|đợi) (hướng dẫn|văn bản|ý kiến|phê duyệt|duyệt|kinh phí|vốn|bộ|trung ương|tỉnh|sở|cấp trên|thẩm định|số liệu|dữ liệu|đơn vị|bên|phần mềm|thiết bị|máy|ubnd|đấu thầu|mua sắm|trả lời|phản hồi|chủ trương)
    chưa (đấu thầu|mua sắm|tuyển dụng|tuyển|thuê|giải phóng mặt bằng|mua) {được}
    (chưa|{không}) (chuyển|gửi|trả|chia sẻ|cung cấp|cấp|bàn giao) (dữ liệu|số liệu|hồ sơ|kết quả|tài khoản|quyền|mã nguồn|kinh phí)
    (chưa|{không}) (phối hợp|hợp tác|chịu phối hợp|trả lời|phản hồi|cho ý kiến|cung cấp|gửi số liệu|gửi dữ liệu|ký|chịu ký|kết nối được|đăng nhập được|truy cập được|liên thông được|thống nhất|đồng ý)
    (máy|máy tính|máy in|máy quét|hệ thống|phần mềm|mạng|đường truyền|máy chủ|server|thiết bị|cổng|website) [bị|hay|đang] (hỏng|lỗi|treo|sập|chập chờn|chậm|yếu|trục trặc|hư)
    bị lỗi
    bị hỏng
    =lỗi
    quá tải
    (kiến nghị|đề xuất)
    đề nghị ({tên}|tỉnh|bộ|sở|cấp trên|ubnd|tổ công tác|lãnh đạo|anh|chị) (bố trí|hỗ trợ|cấp|chỉ đạo|hướng dẫn|tháo gỡ|có ý kiến|cho ý kiến)
    cần (hỗ trợ|tháo gỡ|bố trí|bổ sung|cấp|thêm)
  `,
  /** Words of which a syllable alone, or written without marks, would tell of an obstacle: "ky ket", "dan toc thieu so". */
  whole_words: `
    (hợp|đối|công|cộng|tương|thao|sáng|canh|sang) tác
    (nguyên|quy) tắc
    [đang|còn|có|vẫn|do|vì|bị] tác (động|nghiệp|dụng|phong|giả|phẩm)
    (ký|liên|đoàn|gắn|niêm) kết
    [đang|còn|có|vẫn|do|vì|bị] kết (nối|hợp|luận|nạp|cấu|chuyển)
    thông tắc
    chuyển đổi [số]
    {không} dùng (tiền|tiền mặt|giấy|giấy tờ|bản giấy|hồ sơ giấy|phần mềm|máy)
    (sửa đổi|sửa chữa|chỉnh lý) [bổ sung]
    [đang|còn|có|vẫn|do|vì] thiểu số
    [còn] thiếu (nhi|niên|nữ|tá|uý|tướng)
    (giảm|tối) thiểu
    [đang|còn|gặp|có|vẫn] kho (bạc|dữ liệu|lưu trữ|hàng|tàng|số liệu|quỹ|vật tư)
  `,
  no_obstacle: `
    ({không}|chưa) [có|gặp|còn|thấy|bị] [một] [{vướng}|khó khăn vướng mắc|khó khăn|vướng mắc|trở ngại] gì
    ({không}|chưa) [có|gặp|bị] ({vướng}|trở ngại|khó khăn vướng mắc)
    {không} thiếu
  `,
  resolved: `
    (hết|đã hết) ({vướng}|thiếu)
    {không} còn ({vướng}|trở ngại|khó khăn) [gì] [nữa]
    đã (gỡ|tháo gỡ|giải quyết|xử lý|khắc phục) [xong] [được] ({vướng}|khó khăn|điểm nghẽn)
    ({vướng}|khó khăn|điểm nghẽn) [đã] [được] (tháo gỡ|gỡ|giải quyết|xử lý|khắc phục) [xong] [rồi]
    đã thông [rồi]
    đã được tháo gỡ
    (hết|đã gỡ|gỡ) (vướng|tắc|kẹt) rồi
  `,
  extension: `
    [xin|đề nghị|đề xuất|cho|xin được|cho em|cho tôi|em xin|tôi xin|mong được|xin phép|kính xin|kính đề nghị] [được] {giahạn}
    (xin|cho|đề nghị|xin được|cho em|cho tôi|xin phép) [được] (lùi|dời|hoãn|giãn|kéo dài|thêm thời gian|thêm thời hạn|thêm ít ngày|điều chỉnh [thời] hạn|chuyển hạn|đổi hạn|gia hạn)
    (lùi|dời|hoãn|giãn|kéo dài|nới|chuyển|đổi|sửa|điều chỉnh) [lại] [thời] (hạn|thời hạn|tiến độ|thời gian|deadline|thời điểm)
    (lùi|dời|hoãn|giãn) (đến|tới|sang|qua|lại|thêm|xuống)
    (lùi|dời|hoãn|giãn|gia hạn|kéo dài) {mã} (đến|tới|sang|qua|thêm|lại|xuống)
    xin thêm
    cho thêm
    [xin|cho] [em|tôi|mình] khất [lại|hạn]
    (xin|cho) (đến|tới)
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
    (kích hoạt|thu nhận|cấp|lắp|lắp đặt|số hoá|tập huấn|tiếp nhận|đăng ký|xử lý|giải quyết|tuyên truyền|cài đặt|nhập|thu) [{được}|mới]
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
