/** What people want to know of a task, or have looked up or made for them. One phrase a line; see `notation.ts`. */
export const LOOKUPS = {
  who: `
    (ai|người nào|đơn vị nào|sở nào|cơ quan nào|bên nào) (làm|phụ trách|chủ trì|chịu trách nhiệm|được giao|đang làm|lo|thực hiện|đầu mối|phối hợp|theo dõi|giữ|nhận|chính|duyệt)
    giao [cho] ai
    của ai
    (đầu mối|chủ trì|người phụ trách|phụ trách|người làm|phối hợp) [là] ai
    giao [cho] (đơn vị|sở|bên) nào
    ai
  `,
  due_question: `
    (hạn|thời hạn|deadline|hạn chót|ngày hết hạn|đến hạn|hết hạn) [của] [là|vào] [{việc}] [ngày nào|khi nào|bao giờ|ngày bao nhiêu|hôm nào|ngày mấy|lúc nào|thế nào|đến đâu|bao lâu]
    (bao giờ|bao h|khi nào|chừng nào|lúc nào|hôm nào) [thì|mới] (xong|đến hạn|hết hạn|hoàn thành|phải xong|phải nộp|tới hạn|thì xong|mới xong|hạn)
    (xong|hoàn thành|đến hạn|hết hạn|nộp) (khi nào|bao giờ|bao h|lúc nào|ngày nào|chừng nào)
    còn [bao nhiêu|mấy] (ngày|bao lâu)
  `,
  obstacle_question: `
    (vướng|khó khăn|tắc|kẹt|vướng mắc) =chi [rứa|thế|vậy]
    (vướng|khó khăn|tắc|kẹt|vướng mắc|khó) [mắc] [ở] (gì|đâu|chỗ nào|cái gì|chỗ gì) [không]
    (có|còn|gặp) [khó khăn|khó khăn vướng mắc] {vướng} [gì] {không}
    (có|còn|gặp) ({vướng}|khó khăn|trở ngại) gì [không|ko|k]
    sao lại (chậm|trễ|vướng)
    (vì|tại) sao
    (vì|tại) sao [lại] (chậm|trễ|vướng|chưa xong|muộn)
  `,
  pending: `
    (chờ|đợi|cần|đang chờ) [{me}] [phê] duyệt
    (chờ|đợi|cần|đang chờ) [{me}] (xác nhận|quyết|quyết định|ký|cho ý kiến|xử lý)
    chưa [được] (duyệt|xác nhận|phê duyệt)
    (cái|việc|yêu cầu) (gì|nào) [đang] (chờ|đợi|cần) 
    (các|những|danh sách|ds) [các|những] (yêu cầu|đề nghị|xin) {giahạn}
    còn (cái|việc|gì) [gì|nào|mô] [đang] (chờ|đợi) [{tôi}] (duyệt|ký|quyết|xử lý)
    (chờ|đợi) {tôi} (quyết|duyệt|ký|xử lý|cho ý kiến)
    [những] ai [đang] xin (gia hạn|lùi)
    (có ai|đơn vị nào|ai) [đang] xin gia hạn
    (đề nghị|yêu cầu|đơn|đơn xin|xin) gia hạn [nào] (đang|còn|chưa) (chờ|được duyệt|duyệt|xử lý|quyết|giải quyết)
    [có] (đề nghị|yêu cầu|đơn) gia hạn nào
    choduyet
    =chờ {me}
    tồn duyệt
  `,
  search: `
    tìm [kiếm] [giúp|cho|hộ|lại] [tôi|em|anh|chị|mình|sếp] [mấy|các|những] [{việc}|các việc|các nhiệm vụ|những nhiệm vụ|những việc] [nào] [có chữ|có từ|liên quan đến|liên quan|về|nói về|chứa]
    tra cứu [{việc}] [về]
    search
    tra [giúp] [{việc}] [về]
    (những|các) {việc} [nào] (liên quan đến|liên quan tới|liên quan|về|nói về) 
    {việc} (nào|gì) [có] (liên quan đến|liên quan tới|liên quan|về|nói về)
    {việc} (liên quan đến|liên quan tới|liên quan|về|nói về) 
    có {việc} nào (về|liên quan đến|nói về)
    kiếm
  `,
  history: `
    lịch sử [báo cáo|cập nhật|của]
    nhật ký
    (diễn biến|quá trình)
    [những] ai [đã] (báo cáo|cập nhật|sửa|ghi|đổi|duyệt|xác nhận) [lần cuối|gần nhất|cuối|cuối cùng]
    (lần|ngày) (báo cáo|cập nhật) (cuối|gần nhất|gần đây)
    (báo cáo|cập nhật) (lần cuối|gần nhất|lần gần nhất)
    (đã|bị) (gia hạn|lùi) (mấy|bao nhiêu) lần
    (cập nhật|báo cáo) những gì
    ai nói
    history
  `,
  bottlenecks: `
    (điểm|nút) nghẽn
    nút thắt
    nghẽn
    (những|các|danh sách|tổng hợp|có những) [khó khăn] {vướng} [mắc] [nào]
    {việc} [nào] [đang|bị|đang bị|còn] (vướng mắc|vướng|tắc|kẹt|khó khăn|ách)
    (bao nhiêu|mấy) {việc} [đang|bị|còn|đang bị] (vướng mắc|vướng|tắc|kẹt|khó khăn)
    (đang|còn|có) (vướng|tắc|kẹt) (gì|ở đâu|những gì|chỗ nào)
    [các|những] {đơnvị} nào [đang|bị|đang bị|còn|hay] ({vướng})
    khó khăn (gì|nào|lớn nhất|hiện nay|chung)
    (vướng mắc|vướng|tắc|khó khăn) nhiều nhất
    khó khăn vướng mắc
    vướng (gì|đâu|ở đâu|chỗ nào|những gì|nhiều)
    bottleneck
  `,
  indicators: `
    (chỉ tiêu|chỉ số|kpi|các chỉ tiêu) [nào] [đạt|đến đâu|thế nào]
    (tỷ lệ|tỉ lệ) (hồ sơ|trực tuyến|dịch vụ công|hài lòng|đúng hạn hồ sơ|cấp|thanh toán|số hóa|kích hoạt)
    (tài khoản|hồ sơ|căn cước|định danh|thẻ) [định danh] [điện tử|trực tuyến] [đã] [kích hoạt|cấp|thu nhận] [được] [đạt] (bao nhiêu|mấy|đến đâu|thế nào)
    bao nhiêu (tài khoản|hồ sơ|căn cước|thẻ|người dân)
    (số liệu|số lượng|con số) (căn cước|tài khoản|hồ sơ|định danh|dịch vụ công|thẻ)
    (còn|thiếu) bao nhiêu (tài khoản|hồ sơ)
    (đạt|vượt) (bao nhiêu|mấy) (phần trăm|%) (chỉ tiêu|mục tiêu)
    indicators
  `,
  report_document: `
    (xuất|làm|lập|in|tạo|viết|soạn|kết xuất|gửi|cho|lấy|tải|kéo|dựng|làm giúp|gửi giúp|cho tôi|gửi tôi|gửi cho tôi|cho xin|xin|làm hộ) [tôi|em|anh|mình|giúp|cho tôi] [file|bản|mẫu|cái|một|bảng] báo cáo
    báo cáo [định kỳ|tổng hợp|kết quả|tổng kết] (tuần|tháng|quý|năm|6 tháng|9 tháng|sáu tháng|chín tháng|hôm nay|nửa năm|ngày)
    (file|bản|văn bản|mẫu) (báo cáo|word|excel|pdf|docx|xlsx)
    (xuất|tải|in|kết xuất) [ra] [file] (word|excel|pdf|docx|xlsx|ảnh|biểu đồ|bảng)
    báo cáo [bằng] (word|excel|docx|xlsx|văn bản|file)
    báo cáo (tổng hợp|định kỳ|chính thức|cho lãnh đạo|gửi lãnh đạo|toàn tỉnh)
    (số liệu|báo cáo|bc|bảng số liệu) [cho|để] [cuộc] (họp|họp giao ban|giao ban)
    (vẽ|cho xem|xem) (biểu đồ|đồ thị)
    (xuất|in|làm|lập|kết xuất) (bc|báo cáo)
    biểu đồ
    word
    excel
  `,
} as const;
