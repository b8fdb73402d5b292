/** What stands in the way of a task, and that it no longer does. One phrase a line; see `notation.ts`. */
export const OBSTACLES = {
  obstacle: `
    [đang|bị|còn|hiện|vẫn|có|gặp|đang bị|đang gặp|vẫn còn|do|vì|báo] {vướng}
    (đang|bị|còn|gặp|vẫn) khó
    gặp (khó|trở ngại|trục trặc|sự cố|vấn đề)
    (đang|bị) (nghẽn|mắc|đình trệ|gián đoạn|dừng do|treo do)
    mắc (ở|chỗ|cái|phần)
    [còn] thiếu
    (yếu|chậm|kém|chập chờn|khó|lag) (quá|lắm|suốt|liên tục)
    (chạy|xử lý|tải) chậm
    (mất|rớt) (điện|mạng|sóng|kết nối|internet|đường truyền)
    {không} (có|ai) nhà thầu [nào|tham gia]
    phải (đấu thầu|thẩm định|trình|làm|lập) lại
    {không} chịu (cài|làm|kích hoạt|khai|phối hợp|hợp tác|đi|nhận|ký)
    {không} dám (làm|ban hành|ký|duyệt)
    [bị] (lỗi|treo|sập|kẹt) (suốt|liên tục|luôn|hoài)
    chưa [{được}] (bố trí|cấp|phân bổ|duyệt|có|phê duyệt|giao|hỗ trợ|trang bị|đầu tư|bàn giao|xin|tìm|thuê|mua) [đủ|{được}|ra] (thông tư|nghị định|quyết định|công văn|chỉ đạo|quy chế|nhà thầu|đơn vị thi công|hồ sơ|dữ liệu|số liệu|mặt bằng|địa điểm|trụ sở|chỗ|phòng|kho|kinh phí|vốn|tiền|ngân sách|máy|người|nhân lực|thiết bị|hướng dẫn|văn bản|quy định|phần mềm|dự toán|nguồn|biên chế|cán bộ|đường truyền|mạng|chủ trương|ý kiến)
    chưa {được} (bố trí|cấp|phân bổ|phê duyệt|duyệt|trang bị|đầu tư|hỗ trợ|bàn giao|giao)
    ({không}|{không} có|chưa có|hết) (kinh phí|tiền|vốn|ngân sách|người|nhân lực|máy|thiết bị|hướng dẫn|quy định|mạng|internet|sóng|điện|cán bộ|đường truyền|dự toán|nguồn)
    (thiếu|hết|hỏng|{không}|{không} có|chưa có|chưa được cấp) máy [móc|tính|in|quét|chủ|scan]
    (chờ|đợi) (hướng dẫn|văn bản|ý kiến|phê duyệt|duyệt|kinh phí|vốn|bộ|trung ương|tỉnh|sở|cấp trên|thẩm định|số liệu|dữ liệu|đơn vị|bên|phần mềm|thiết bị|máy|ubnd|đấu thầu|mua sắm|trả lời|phản hồi|chủ trương|{tên})
    chưa (đấu thầu|mua sắm|tuyển dụng|tuyển|thuê|giải phóng mặt bằng|mua) {được}
    (chưa|{không}) (chuyển|gửi|trả|chia sẻ|cung cấp|cấp|bàn giao) (dữ liệu|cơ sở dữ liệu|csdl|thông tin|số liệu|hồ sơ|kết quả|tài khoản|quyền|mã nguồn|kinh phí)
    (chưa|{không}) (phối hợp|hợp tác|chịu phối hợp|trả lời|phản hồi|cho ý kiến|cung cấp|gửi số liệu|gửi dữ liệu|ký|chịu ký|kết nối {được}|đăng nhập {được}|truy cập {được}|liên thông {được}|thống nhất|đồng ý)
    (máy|máy tính|máy in|máy quét|hệ thống|phần mềm|mạng|đường truyền|máy chủ|server|thiết bị|cổng|website) [liên thông|một cửa|dịch vụ công|dvc|quốc gia|của bộ|của tỉnh] [bị|hay|đang] (hỏng|lỗi|treo|sập|chập chờn|chậm|yếu|trục trặc|hư)
    bị lỗi
    bị hỏng
    =lỗi
    quá tải
    (kiến nghị|đề xuất)
    đề nghị ({tên}|tỉnh|bộ|sở|cấp trên|ubnd|tổ công tác|lãnh đạo|anh|chị) (bố trí|hỗ trợ|cấp|chỉ đạo|hướng dẫn|tháo gỡ|có ý kiến|cho ý kiến)
    cần (hỗ trợ|tháo gỡ|bố trí|bổ sung|cấp|thêm)
    [is|still] (blocked|stuck|held up|hindered) [by|because of|due to]
    lack of
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
    đã (gỡ|tháo gỡ|giải quyết|xử lý|khắc phục) [xong] [{được}] ({vướng}|khó khăn|điểm nghẽn)
    ({vướng}|khó khăn|điểm nghẽn) [đã] [{được}] (tháo gỡ|gỡ|giải quyết|xử lý|khắc phục) [xong] [rồi]
    đã thông [rồi]
    [đã] khắc phục (xong|{được}) [rồi]
    đã được tháo gỡ
    (hết|đã gỡ|gỡ) (vướng|tắc|kẹt) rồi
    (hết|[đã] gỡ|[đã] tháo gỡ) {vướng} [cho] {mã} rồi
    [is] no longer (blocked|stuck|held up)
    [is] not (blocked|stuck) [any more]
    unblocked
  `,
} as const;
