/** How a thing is said: asked, denied, only hoped for. One phrase a line; see `notation.ts`. */
export const MOOD = {
  /** Asks wherever it stands, unless a negation came before it ("chưa làm được gì"). */
  asks: `
    bao giờ
    bao h
    khi nào
    lúc nào
    chừng nào
    hôm nào
    ngày nào
    ngày mấy
    bao nhiêu
    bao lâu
    bn
    =mấy
    mấy (cái|việc|nhiệm vụ|xã|huyện|người|ngày|phần trăm|đơn vị|mô hình|hồ sơ|lần|tài khoản)
    (còn|được|xong|có|đạt) mấy
    thế nào
    như (thế|nào)
    ntn
    ra sao
    làm sao
    sao rồi
    sao lại
    (vì|tại) sao
    đến đâu
    tới đâu
    ở đâu
    đâu rồi
    ai
    ai (bảo|nói|báo)
    những ai
    gì
    nào
    sao
    cái (gì|nào)
    là sao
    [lấy|ở|từ] đâu ra
    (đến|tới|chỗ|cái|lúc|khi|việc|ở|vụ|đơn vị|sở|huyện|xã) mô [rồi]
    (làm|vướng|được|có|cần|còn|nộp|những|báo|nhắn) =chi
    (ra|làm ăn|làm) răng [rồi]
    răng rồi
    răng lại
    hay chưa
    hay {không}
    xong chưa
    cho hỏi
    =hỏi
    kiểm tra giúp
    có phải
    phải chăng
    liệu có
    liệu rằng
  `,
  /** Asks only as the last word. */
  asks_last: `
    {chưa}
    {không}
    =à
    =ah
    hả
    hở
    nhỉ
    =ư
    chăng
    sao
    (phải|đúng) {không}
    {được} {không}
    {được} chưa
    =đâu
  `,
  /** May follow the last word. */
  tail: `
    ạ
    a
    à
    nhé
    nha
    nhá
    nhe
    vậy
    thế
    rồi
    r
    đó
    đấy
    đây
    nữa
    em
    anh
    chị
    sếp
    bác
    chú
    cô
    ơi
    bạn
    bot
    các (anh|chị|bác)
    anh chị
    đồng chí
    bác ơi
    với
    giúp
    luôn
    hết
  `,
  negation: `
    {không}
    {không} có
    {chưa}
    {chưa} có
    {chưa} hề
    chẳng
    chả
    đừng
    =chớ
    khỏi
    ngừng
    dừng
    thôi không
    chưa thể
    {không} thể
    {không} phải
    khó mà
    làm gì có
    đâu có
  `,
  future: `
    sẽ
    dự kiến
    dự định
    dự tính
    dự báo
    ước tính
    ước đạt
    =ước
    =định
    đang định
    =tính
    phấn đấu
    cố gắng
    =cố
    quyết tâm
    hứa
    cam kết
    đảm bảo
    bảo đảm
    hy vọng
    hi vọng
    mong
    mong muốn
    kỳ vọng
    chắc
    chắc chắn
    chắc là
    có lẽ
    có khi
    có thể
    khả năng
    đang cố
    chuẩn bị
    sắp
    sắp sửa
    (mục tiêu|chỉ tiêu|kế hoạch|yêu cầu|target) (là|đạt|đề ra|được giao|giao|phải đạt)
    chỉ tiêu giao
    (phải|cần|muốn|để|cho|nên|đòi hỏi) (đạt|xong|hoàn thành|{được})
    (phải|cần|nên|muốn) (làm|triển khai|thực hiện) xong
    muốn
    phải
    cần
    lẽ ra
    đáng lẽ
    đáng ra
    nhẽ ra
    suýt
    gần như
    xin hứa
  `,
  condition: `
    nếu
    nếu như
    giả sử
    giả dụ
    ví dụ
    chẳng hạn
    thí dụ
    giá mà
    miễn là
    trừ khi
    phòng khi
    trường hợp
    (khi|đến khi|tới khi|chờ khi|bao giờ|chờ đến khi)
    (như|giống|giống như|bằng|thay cho|gộp vào|gộp với) {mã}
    mà xong
    (rồi|mới) (làm|tính|đến|tới|chuyển|triển khai) [tiếp|sang] {mã}
    xong mới (làm|tính|triển khai|chuyển)
    thì mới (xong|làm|đạt|được|hoàn thành|triển khai|có|tính)
    mới xong được
    lỡ
  `,
  /** Words that ask, deny or hope and are only a manner of speaking. */
  idiom: `
    có gì (anh|chị|em|sếp|a|c|cứ|thì|mai)
    có gì mới [thì|cứ] (báo|nhắn|cho)
    hỏi (hoài|mãi|suốt|nhiều|miết)
    {không} (có gì|sao|sao đâu|vấn đề gì)
    mới nhớ
    (nhầm|lộn|sai) (nhóm|chỗ|máy|phòng)
    mấy (hôm|bữa|ngày|tuần|tháng) (nay|này|ni|qua|rồi|liền)
  `,
  /** Several tasks are talked about: a list is wanted. */
  listing: `
    danh sách
    liệt kê
    thống kê
    tổng hợp
    [cho|cho tôi|cho em] {xem}
    (các|những|toàn bộ|tất cả|mọi) [các|những] {việc}
    (các|những) (cái|đơn vị|sở|huyện|xã)
    số {việc}
    số lượng {việc}
    cho tôi biết
    cho biết
    [cho] tôi hỏi
    in ra
    lọc
    tra cứu
  `,
} as const;
