/** What people ask to see. One phrase a line; see `notation.ts`. */
export const QUESTIONS = {
  my_tasks: `
    {việc} [của] {me}
    {việc} {me} (đang|phải|cần|được giao|phụ trách)
    {me} [hôm nay|tuần này] (phải|cần|nên) (làm|nộp|xong|xử lý|báo cáo) (gì|những gì|việc gì|cái gì)
    {me} (phải|cần|nên) (làm|nộp|xong|xử lý|hoàn thành) [những|các|mấy|bao nhiêu] {việc} [gì|nào]
    {me} [còn|đang] nợ [những|các|mấy|bao nhiêu] {việc} [gì|nào]
    {me} [hiện|đang|hiện đang] [còn|có|được giao|giữ|phụ trách|phải làm|cần làm] [bao nhiêu|mấy|những|các] {việc} [gì|nào]
    {việc} (nào|gì) của {me}
    {me} (còn|nợ) (gì|những gì|bao nhiêu)
    {me} [đã] {xong} [{được}] [những|các|mấy] {việc} [nào|gì]
    giao cho {me}
    {me} được giao
    lịch của {me}
    việc {me}
    phần {việc} của {me}
    my tasks
  `,
  /** The same without a word for "me". */
  todo: `
    (phải|cần) làm (gì|những gì|=chi|những =chi|những {việc} gì)
    (hôm nay|tuần này|ngày mai|tháng này|tuần sau) [có] {việc} (gì|nào)
    (hôm nay|tuần này|ngày mai|tháng này|tuần sau) [có|còn] gì (phải làm|cần làm|gấp|cần|phải nộp|phải xong)
  `,
  /** The person's own: turns a list into "mine". */
  me: `
    {me}
  `,
  task_word: `
    {việc} [thường xuyên|định kỳ]
    mô hình
  `,
  /** Tasks for which nobody answers. */
  unowned: `
    {việc} [nào|gì] ({chưa}|{không}|còn {chưa}) [có|còn] (ai|người) [nhận|làm|phụ trách|đảm nhiệm]
    {việc} [nào|gì] ({chưa}|{không}) [có] (đầu mối|chủ|người phụ trách|cán bộ|người nhận)
    {việc} [nào|gì] [đang] (bỏ trống|vô chủ|trống người)
    {việc} [nào|gì] [đang] (chờ|cần) (bàn giao|người nhận)
    (những|các|danh sách) {việc} ({chưa}|{không}) [có] (ai|người|đầu mối)
    ai {chưa} [có] người nhận
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
    {việc} [có] hạn [trong|vào|ngày|đến|trước|cuối]
    {việc} [nào] (phải|cần) (xong|nộp|hoàn thành|làm xong|báo cáo) (trước|trong|vào|ngày|tuần)
    (hôm nay|ngày mai|mai|tuần này|tuần sau|tháng này|tháng sau) [có] hạn (gì|nào|việc gì|việc nào)
    hết hạn (hôm nay|ngày mai|tuần này|tuần sau|tháng này|tháng sau)
    (cận|gần) hạn
    sh
    due soon
  `,
  behind: `
    [đang|bị] chậm tiến độ
    tiến độ chậm
    [có|còn] (bao nhiêu|mấy|những|các) {việc} [nào] [đang|bị] chậm
    {việc} [nào|gì] [của|do] [{tên}] [đang|bị] chậm
    [đang] chậm so với (kế hoạch|tiến độ)
    [đang|bị] chậm (những|các|mấy) {việc} [nào|gì]
    không (kịp|đạt|đúng) tiến độ
    (tụt|thụt) lại
    (trễ|muộn) tiến độ
    ì ạch
    behind
  `,
  silent: `
    (lâu|lâu rồi|lâu nay) {không} (ai|có ai|thấy ai) (báo cáo|cập nhật|động đến)
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
    (nhiều|ít) {việc} ({quáhạn}|chậm) nhất
    (trễ|chậm|kém|tốt|nhanh|yếu|giỏi|nhiều|ít|cao|thấp|muộn|dở|tệ|đứng đầu|bét|chót) nhất
    đứng đầu
    đứng cuối
    dẫn đầu
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
    nhân viên
    chuyên viên
    người
  `,
  compare: `
    so sánh
    so với
    đối chiếu
    (hơn|kém) (so với|gì)
    =đọ
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
    hơn [hay] kém
    =đọ
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
    (đến|tới) (đâu|mô) [rồi]
    (ra|làm ăn|làm) răng [rồi]
    răng rồi
    thế nào [rồi]
    (như thế nào|ra sao|sao rồi|ntn|đâu rồi|sao)
    tình hình
    tiến độ
    [làm] được (bao nhiêu|mấy|gì)
    đang làm (gì|những gì|việc gì)
    kết quả
    số liệu
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
  /** Leans on the question before: the same of another. */
  follow_up: `
    thế
    (thế|vậy) (còn|thì)
    còn
    vậy
    thì sao
    thế (nào|sao)
    (thế|còn) bên
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
} as const;
