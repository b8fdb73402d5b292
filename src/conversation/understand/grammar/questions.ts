/** What people ask to see. One phrase a line; see `notation.ts`. */
export const QUESTIONS = {
  my_tasks: `
    {việc} [của] {me}
    {việc} {me} (đang|phải|cần|được giao|phụ trách)
    {me} [hôm nay|tuần này] (phải|cần|nên) (làm|nộp|xong|xử lý|báo cáo) (gì|những gì|việc gì|cái gì)
    {me} (phải|cần|nên) (làm|nộp|xong|xử lý|hoàn thành) [những|các|mấy|bao nhiêu] {việc} [gì|nào]
    {me} còn nợ [những|các|mấy|bao nhiêu] {việc} [gì|nào]
    {me} [hiện|đang|hiện đang] [còn|có|được giao|giữ|phụ trách|phải làm|cần làm] [bao nhiêu|mấy|những|các] {việc} [gì|nào]
    {việc} (nào|gì) của {me}
    {me} (còn|nợ) (gì|những gì|bao nhiêu)
    giao cho {me}
    {me} được giao
    lịch của {me}
    việc {me}
    phần {việc} của {me}
    my tasks
  `,
  /** The same without a word for "me". */
  todo: `
    (phải|cần) làm (gì|những gì)
    (hôm nay|tuần này|ngày mai|tháng này|tuần sau) [có] {việc} (gì|nào)
    (hôm nay|tuần này|ngày mai|tháng này|tuần sau) [có|còn] gì (phải làm|cần làm)
  `,
  /** The person's own: turns a list into "mine". */
  me: `
    {me}
  `,
  task_word: `
    {việc}
    mô hình
  `,
  overdue: `
    [bị|đã] {quáhạn}
    trễ
    quá thời hạn
    quá deadline
    nợ đọng
    tồn đọng
    quá hạn chót
    overdue
  `,
  due_soon: `
    (sắp|gần|chuẩn bị) [đến|tới|hết] (hạn|trễ|trễ hạn|quá hạn|muộn|deadline|hết hạn)
    sắp (trễ|quá hạn|muộn|đến hạn|tới hạn)
    (nguy cơ|có nguy cơ|khả năng) (trễ|trễ hạn|quá hạn|chậm|muộn|chậm hạn)
    đến hạn
    tới hạn
    hết hạn (hôm nay|ngày mai|tuần này|tuần sau|tháng này|tháng sau)
    (cận|gần) hạn
    sh
    due soon
  `,
  behind: `
    chậm tiến độ
    tiến độ chậm
    {việc} [nào] [đang] chậm
    [đang] chậm so với (kế hoạch|tiến độ)
    không (kịp|đạt|đúng) tiến độ
    (tụt|thụt) lại
    (trễ|muộn) tiến độ
    ì ạch
    behind
  `,
  silent: `
    (lâu|lâu rồi|lâu nay|bao lâu) (không|chưa|ko) (báo cáo|cập nhật|có báo cáo|thấy báo cáo|nói gì)
    ({chưa}|{không}|{không} thấy) [có|gửi|chịu|nộp] (báo cáo|cập nhật) [gì]
    im (hơi lặng tiếng|ắng|lặng|re|lìm)
    bặt tin
    mất hút
    {chưa} có (báo cáo|cập nhật)
  `,
  most: `
    nhất
    kém nhất
    chậm nhất
    (nhiều|ít) {việc} (quá hạn|trễ hạn|chậm) nhất
    (trễ|chậm|kém|tốt|nhanh|yếu|giỏi|nhiều|ít|cao|thấp|muộn|dở|tệ|đứng đầu|bét|chót) nhất
    đứng đầu
    đứng cuối
    (đội sổ|bét|bét bảng|cuối bảng|đầu bảng|top|chót bảng)
    nhiều nhất
  `,
  ranking: `
    (xếp hạng|bảng xếp hạng|thứ hạng|xếp loại|thi đua|bxh|bảng điểm|chấm điểm|xếp thứ)
    (đơn vị|sở|huyện|xã|phòng|ngành|cơ quan|địa phương) [nào] (đứng|xếp) [thứ] (mấy|đầu|cuối|nhất|chót)
    ai (trễ|chậm|kém|giỏi|nhanh|nhiều việc)
    ranking
  `,
  which_unit: `
    {đơnvị} (nào|gì)
    những {đơnvị} nào
    các {đơnvị}
    {đơnvị} (chậm|kém|trễ|yếu|tốt|nhanh)
    sở ngành nào
  `,
  which_person: `
    ai
    (người|cán bộ|đồng chí|chuyên viên|anh em) nào
    những ai
    cá nhân
    cán bộ
    người
  `,
  compare: `
    so sánh
    so với
    đối chiếu
    (hơn|kém) (so với|gì)
    đọ
    bên nào
    với
    và
    hay
    vs
    so
    hơn
  `,
  compare_strong: `
    so sánh
    so với
    đối chiếu
    đọ
    vs
    bên nào
    ai hơn ai
    so
  `,
  summary: `
    tổng hợp
    (tình hình|kết quả|tiến độ|số liệu|bức tranh) (chung|tổng thể|toàn tỉnh|cả tỉnh|thực hiện|triển khai|tổng hợp|thế nào)
    tình hình [chung]
    tổng quan
    tổng kết
    tỷ lệ hoàn thành [chung]
    tỉ lệ hoàn thành [chung]
    (tỷ lệ|tỉ lệ) (đúng hạn|trễ hạn|quá hạn)
    toàn tỉnh
    cả tỉnh
    sơ kết
    bao nhiêu {việc} [đã] ({xong})
    [đã] (hoàn thành|xong) [được] (bao nhiêu|mấy) [{việc}|cái|phần trăm|việc rồi]
    (số liệu|con số) (chung|hôm nay|tuần này|tháng này)
    {việc} [nào] chưa ({xong})
    [còn] (bao nhiêu|mấy) {việc} [chưa|đang|nữa|tất cả]
    (có gì|có gì mới|thay đổi gì|gì mới) 
    [có] (thay đổi|biến động) (gì|so với)
    summary
  `,
  /** Asks how something stands; of what, the entities tell. */
  state: `
    (đến|tới) đâu [rồi]
    thế nào [rồi]
    (như thế nào|ra sao|sao rồi|ntn|đâu rồi|sao)
    tình hình
    tiến độ
    [làm] được (bao nhiêu|mấy|gì)
    đang làm (gì|những gì|việc gì)
    kết quả
    báo cáo
    còn (bao nhiêu|mấy|việc|gì|những gì)
    có (bao nhiêu|mấy|những) {việc}
    xong (chưa|mấy|bao nhiêu)
    thực hiện
    (còn|có) gì
    {việc} của
    chi tiết
    thì sao
  `,
  task_card: `
    (chi tiết|thông tin|nội dung|thẻ) [về] [{việc}]
    [cho] {xem} {việc}
    là (việc|nhiệm vụ) gì
    nội dung gì
  `,
  due_word: `
    bao (giờ|h)
    khi nào
    chừng nào
  `,
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
    (các|những|danh sách) (yêu cầu|đề nghị|xin) gia hạn
    [những] ai [đang] xin (gia hạn|lùi)
    (có ai|đơn vị nào|ai) [đang] xin gia hạn
    choduyet
    =chờ {me}
    tồn duyệt
  `,
  search: `
    tìm [kiếm] [giúp|cho|cho tôi|hộ|lại] [{việc}|các việc|các nhiệm vụ|những nhiệm vụ|những việc] [nào] [có chữ|có từ|liên quan đến|liên quan|về|nói về|chứa]
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
    ai [đã] (báo cáo|cập nhật|sửa|ghi|đổi|duyệt|xác nhận) [lần cuối|gần nhất|cuối|cuối cùng]
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
    {việc} [nào] [đang|bị|đang bị] (vướng|tắc|kẹt|khó khăn|ách)
    (đang|còn|có) (vướng|tắc|kẹt) (gì|ở đâu|những gì|chỗ nào)
    khó khăn (gì|nào|lớn nhất|hiện nay|chung)
    khó khăn vướng mắc
    vướng (gì|đâu|ở đâu|chỗ nào|những gì|nhiều)
    bottleneck
  `,
  indicators: `
    (chỉ tiêu|chỉ số|kpi|các chỉ tiêu) [nào] [đạt|đến đâu|thế nào]
    (tỷ lệ|tỉ lệ) (hồ sơ|trực tuyến|dịch vụ công|hài lòng|đúng hạn hồ sơ|cấp|thanh toán|số hóa|kích hoạt)
    (tài khoản|hồ sơ|căn cước|định danh|thẻ) [định danh] [điện tử|trực tuyến] [đã] [kích hoạt|cấp|thu nhận] [được] [đạt] (bao nhiêu|mấy|đến đâu|thế nào)
    bao nhiêu (tài khoản|hồ sơ|căn cước|thẻ|người dân)
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
    (vẽ|cho xem|xem) (biểu đồ|đồ thị)
    biểu đồ
    word
    excel
  `,
} as const;
