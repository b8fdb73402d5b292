import { SETTINGS } from './settings.ts';

/** What people tell the bot, or the office through the bot, to do. One phrase a line; see `notation.ts`. */
export const REQUESTS = {
  undo: `
    hoàn tác [lại]
    undo
    (bỏ|huỷ|xoá|rút|rút lại|thu hồi|lấy lại|hủy bỏ|gỡ) [cái|lần|bản|lệnh|dòng|thao tác|nội dung] [báo cáo|cập nhật|ghi|số liệu|lệnh] (vừa rồi|vừa ghi|vừa nãy|lúc nãy|vừa xong|mới rồi|vừa gửi|ban nãy|vừa báo|mới ghi|mới gửi|vừa nhập|đó đi|này đi)
    (bỏ|huỷ|xoá|rút|rút lại|thu hồi) (báo cáo|cập nhật|lệnh|thao tác) [này|đó|kia]
    (rút lại|thu hồi|huỷ bỏ|xoá bỏ) [báo cáo] [{mã}] [giúp|hộ] [em|tôi|mình]
    (bỏ|huỷ|xoá|rút) cái [em|tôi|mình|anh|chị] vừa (báo|ghi|gửi|nhập|nhắn)
    quay lại (như cũ|trạng thái cũ|lúc trước|bước trước)
    (bỏ|huỷ) đi
    đừng ghi [nữa]
    trả về như cũ
    khôi phục lại
  `,
  slip: `
    à quên
    (à|ấy|ơ|ờ|ủa) {không}
    [à|ấy|ôi|ối|ui|úi|ủa|ớ|chết|thôi chết|xin lỗi|ơ] [em|tôi|mình] [bị] (nhầm|lộn|nhầm rồi|lộn rồi|nhầm số|nhầm lẫn)
    (báo|ghi|gõ|nhập|nói|bấm|gửi|viết|đánh|cập nhật) (nhầm|lộn|sai)
    sai rồi
    (là|bị) (sai|nhầm)
    {không} (đúng|chính xác) [đâu|nhé|lắm]
    chưa (đúng|chính xác)
    sai số
    [xin] đính chính [lại]
    (sửa|chỉnh) [lại] [thành|là|cho|cho đúng|giúp] [thành]
    (đổi|điều chỉnh) (lại|thành|cho đúng|giúp) [thành|là]
    (đổi|điều chỉnh) {mã} [lại] (thành|là|sang|lên|xuống)
    (đổi|điều chỉnh) [số liệu|số|tiến độ|báo cáo] [{mã}] [lại] (thành|là|sang|lên|xuống)
    ý (tôi|em|mình) là
    (đúng ra|chính xác|thực ra|thật ra|nói đúng ra|chuẩn) (là|phải là)
    phải là
    mới đúng
    xin lỗi
    nói lại
    correction
  `,
  confirm: `
    [đồng ý] [xin] xác nhận [đã] [cho] [hoàn thành|xong|kết quả]
    (duyệt|phê duyệt|đồng ý|chấp thuận|chấp nhận|nhất trí|thông qua|ok duyệt|duyệt nhé) [hoàn thành|xong|kết quả]
    công nhận [hoàn thành|kết quả]
    đồng ý [cho] [đóng|xong]
    approve
    nghiệm thu đạt
  `,
  confirm_extension: `
    (duyệt|đồng ý|phê duyệt|chấp thuận|cho phép|chấp nhận|nhất trí) [cho] ({mã}|{tên}) [được] (gia hạn|lùi hạn|lùi|giãn hạn|gh)
    (duyệt|đồng ý|phê duyệt|chấp thuận|cho phép|chấp nhận|nhất trí) [cho] [được] [yêu cầu|đề nghị|xin] (gia hạn|lùi hạn|lùi|giãn hạn|gh)
  `,
  refuse_extension: `
    {không} (gia hạn|lùi hạn|giãn hạn) [nữa] [cho] {mã}
    (từ chối|{không} (đồng ý|duyệt|cho|chấp thuận|cho phép|chấp nhận)) [cho] ({mã}|{tên}) [được] (gia hạn|lùi hạn|lùi|giãn hạn|gh)
    (từ chối|{không} (đồng ý|duyệt|cho|chấp thuận|cho phép|chấp nhận)) [cho] [yêu cầu|đề nghị] (gia hạn|lùi hạn|lùi|giãn hạn|gh)
  `,
  return: `
    trả (lại|về) [cho] [làm lại]
    (từ chối|bác|bác bỏ|reject)
    {không} (đồng ý|duyệt|xác nhận|chấp nhận|chấp thuận|đạt yêu cầu|công nhận)
    (yêu cầu|đề nghị) (làm lại|bổ sung|báo cáo lại|sửa lại)
    trả {mã} (lại|về) [cho] [{tên}] [làm lại]
    trả {mã} [cho] [{tên}] làm lại
    làm lại
    chưa đạt yêu cầu
  `,
  not_mine: `
    {không} (phải|đúng|thuộc) [là] [phần] {việc} [này] [của] [bên|phòng|sở|đơn vị|đv|cơ quan] {me}
    {không} (phải|thuộc) [của|phần] [bên|phòng|sở|đơn vị|đv|cơ quan] {me}
    {không} (thuộc|đúng) (thẩm quyền|trách nhiệm|chức năng|nhiệm vụ|phạm vi)
    (giao|gán|phân) (nhầm|sai) [người|đơn vị|rồi|cho {me}]
    {me} {không} (phụ trách|làm) [{việc}|cái|mảng] [này]
    (sở|phòng|đơn vị|bên|cơ quan) {me} {không} (phụ trách|làm|được giao) [{việc}|cái|mảng] [này]
    nhầm người
  `,
  acknowledge: `
    [em|tôi|mình|đơn vị] [xin] [đã] nhận [được] [{việc}|thông tin|văn bản|nhé|rồi|nhiệm vụ này|bàn giao]
    [em|tôi] [đã] rõ [rồi|việc|nhiệm vụ]
    [em|tôi|mình|đơn vị] [xin] [đã] nhận [được] (đủ|đầy đủ) [rồi]
    đã tiếp nhận
    (tiếp nhận|xin nhận) [{việc}]
    (ok|oke|okie|ok em|ok anh|dạ|vâng|dạ vâng) [em|tôi] (nhận|rõ|đã rõ|đã nhận|làm|sẽ làm|nhận việc)
    roger
    đã xem
    nhận lệnh
    nghe rõ
  `,
  assign: `
    giao [thêm|ngay|cho|lại|việc] [nhiệm vụ|việc] [cho]
    phân công [cho]
    giao (việc|nhiệm vụ) [mới]
    (tạo|thêm|thêm mới|lập|mở) (nhiệm vụ|việc|đầu việc) [mới]
    chuyển [giao] [{việc}] (cho|sang|qua)
    (giao|chuyển|bàn giao|phân|phân công|điều chuyển|chuyển giao) [lại] {mã} [lại] (cho|sang|qua|về)
    bàn giao [cho|lại|lại cho]
    phân (cho|việc cho|việc)
    uỷ quyền cho
    giao lại
  `,
  urge: `
    (đôn đốc|đốc thúc|thúc giục|thúc|giục|=hối|hối thúc|nhắc nhở|ddoc|dondoc)
    (nhắc|nhắc giúp|nhắc hộ|nhắn|nhắc lại) [cho] (sở|đơn vị|anh|chị|đồng chí|các|ubnd|huyện|phòng|bên|ông|bà|đ c|công an|ban|xã|phường)
    (nhắc|nhắc nhở) (tất cả|toàn bộ|các|những) [các|những] {đơnvị}
    gửi (nhắc việc|nhắc nhở|đôn đốc)
    (phê bình|chấn chỉnh)
    urge
  `,
  explain: `
    (yêu cầu|đề nghị|bắt|buộc) {tên} [phải|báo cáo] (giải trình|giải thích) [rõ|lý do|về việc] [vì sao|tại sao]
    (yêu cầu|đề nghị|bắt|buộc) [đơn vị|anh|chị|báo cáo] [phải] (giải trình|giải thích)
    giải trình
  `,
  follow: `
    [cho] [tôi|em|mình|anh|chị] theo dõi [giúp|sát]
    đăng ký (theo dõi|nhận tin|nhận thông báo)
    có (gì|tin|cập nhật|thay đổi|báo cáo) [mới] (ở|của|về|với) {mã} [thì] [nhớ] (báo|nhắn|bảo|cho) [cho] {me} [biết|với]
    (khi|khi nào|bao giờ|lúc nào|nếu|hễ) {mã} [có|được|mà|đã] (xong|hoàn thành|cập nhật|báo cáo|thay đổi|tin|gì mới) [thì] [nhớ] (báo|nhắn|cho|bảo) [cho] {me} [biết]
    báo [cho] {me} (khi|nếu|mỗi khi) 
    (khi|bao giờ|lúc) [nào] có (cập nhật|thay đổi|báo cáo|tin) (thì|) (báo|nhắn|cho) {me}
    follow
    quan tâm
  `,
  /** The list of what is followed. */
  followed: `
    (danh sách|danh mục) [đang] theo dõi [của {me}]
    [những|các|mấy] {việc} [mà] {me} [đang|đã] theo dõi
    [{me}] đang theo dõi [những|các|mấy|bao nhiêu] (gì|ai|nào|cái gì|{việc} gì|{việc} nào|đơn vị nào)
    {me} [đang|đã] theo dõi [những|các|mấy|bao nhiêu] (gì|ai|nào|cái gì|{việc} gì|{việc} nào|đơn vị nào)
  `,
  unfollow: `
    (bỏ|thôi|ngừng|huỷ|dừng|{không}|đừng|tắt) theo dõi [nữa]
    unfollow
  `,
  snooze: `
    nhắc (lại|sau) [cho|giúp] [tôi|em|mình|anh|chị|sau] [vụ|việc|cái]
    nhắc {me} (lại|sau|vào|lúc|chiều|sáng|tối|mai|ngày|thứ|tuần)
    (để|cho) [tôi|em] (sau|lát|mai|lát nữa|tí nữa|chiều)
    [hẹn] (lát nữa|tí nữa|lúc khác|lát) nhắc
    (lát nữa|lát|tí nữa|chiều|chiều nay|mai|sáng mai|hôm khác|tuần sau|ngày mai|chiều mai|tối nay|thứ hai|hôm sau) (hãy|hẵng|rồi|mới|thì) nhắc
    (mai|chiều|sáng mai|chiều mai|tuần sau|tối|lát nữa|ngày mai|chiều nay|tối nay|trưa nay|trưa|sáng|tối mai) nhắc [lại] [giúp|hộ|cho] [tôi|em|mình]
    (hãy|hẵng) nhắc [lại] [giúp|cho] [tôi|em|mình]
    [nửa] (tiếng|giờ|phút|h) (nữa|sau) [hãy|hẵng|rồi|thì] nhắc [lại] [cho|giúp] [tôi|em|mình]
    (tạm hoãn|hoãn|lùi|dời) (nhắc|nhắc việc|nhắc nhở)
    nhắc {me}
    nhắc (giúp|hộ) {me}
    snooze
    remind me
  `,
  mute: `
    (đừng|{không}|khỏi|thôi|ngừng|dừng|tắt|tạm dừng|tạm tắt|tạm ngừng|{không} cần|bớt|chớ|miễn|stop) (nhắc|nhắc nhở|nhắc việc|nhắc lại|gửi nhắc|làm phiền|nhắn|gửi tin) [nữa] [tôi|em|mình] [nữa]
    (tắt|dừng|ngừng) (thông báo|nhắc nhở|tin nhắn|báo)
    (yên|im) [giúp|hộ] (lặng|đi|nào|cái)
    đừng (gửi|nhắn|báo) [tin] [cho] [tôi|em|mình]
    mute
  `,
  leave: `
    [xin] nghỉ (phép|ốm|thai sản|bệnh|mát|lễ|việc riêng|sinh|chế độ|hè|tết)
    {me} [xin] [được] (nghỉ|vắng|vắng mặt|đi vắng)
    {me} [xin] [được] nghỉ (việc riêng|việc gia đình|việc nhà)
    đi (công tác|học|tập huấn|nước ngoài|họp xa|viện|vắng|chữa bệnh)
    (vắng mặt|đi vắng|nằm viện|ốm)
    (làm thay|thay {me}|thay mặt|làm hộ|thay thế) [{me}]
    nghỉ (từ|đến|hết|hôm nay|mai|ngày)
    bận (đến|hết|họp)
    on leave
  `,
  /** Somebody leaves the office for good. */
  resign: `
    [đã|xin|được|cho|sẽ] nghỉ (việc|hưu|hẳn|chế độ hưu) [luôn|rồi]
    [đã|xin|được|cho|sẽ] (thôi|bỏ) việc
    {me} [xin|sẽ] [được] nghỉ (việc|hưu|hẳn)
    [đã|được|sẽ] về hưu
    [đã] {không} còn (làm|làm việc|công tác) [ở|tại] [đây|cơ quan|đơn vị|sở|phòng|đó|nữa] [nữa]
    [đã|được|sẽ] (chuyển|đi) (khỏi|ra khỏi) (cơ quan|đơn vị|tỉnh)
    (resigned|retired|left the office)
  `,
  /** Somebody goes to another unit of it. */
  transfer: `
    [đã|được|sẽ|vừa] chuyển công tác [sang|về|đến|qua|tới|lên|xuống]
    [đã|được|sẽ|vừa] (điều động|luân chuyển|thuyên chuyển|biệt phái) [công tác] [sang|về|đến|qua|tới|lên|xuống]
    [đã|được|sẽ|vừa] chuyển (sang|về|đến|qua|tới) (làm việc|công tác) [ở|tại]
    [đã|được|sẽ|vừa] chuyển (sang|qua) (đơn vị|cơ quan|chỗ) khác
  `,
  /** What somebody may do here. */
  rights: `
    (quyền|quyền hạn|thẩm quyền|phân quyền) của {me}
    {me} [có] [những] (quyền|thẩm quyền) [gì|nào|hạn gì]
    {me} (được|được phép|có thể) làm (gì|những gì|=chi|những việc gì) [ở đây|trên bot|với bot]
    {me} [có] được [phép] (xác nhận|gia hạn|giao việc|đôn đốc|chuyển việc|xem) [những] gì
    (bảng|danh mục) (quyền|phân quyền|thẩm quyền)
    my rights
  `,
  substitute: `
    (làm|xử lý|trực|phụ trách|nhận|giải quyết|đảm nhận|lo) (thay|hộ|giúp|thế) [cho] [{me}]
    thay [mặt] {me}
    thay
    uỷ quyền [cho]
    (nhờ|giao|bàn giao) [việc] [cho|lại cho]
    người thay
  `,
  ...SETTINGS,
  help: `
    trợ giúp
    hướng dẫn [tôi|em|e|anh|chị] (sử dụng|dùng|cách|tôi|em|cho tôi|với)
    bot [{này}] làm {được} (gì|=chi|những gì)
    (dùng|sử dụng|làm|báo cáo|nhập|gõ|cập nhật) (thế nào|như thế nào|ra sao|sao) [vậy|ạ]
    (giúp|giúp tôi|giúp em|cứu|help) 
    (cách|làm sao|làm thế nào|thế nào) [để] (dùng|sử dụng|báo cáo|cập nhật|nhập|gõ|xin gia hạn|báo|xem|gửi|đổi)
    bot [này] [có thể] làm (được|được những|gì|được gì)
    (mày|em|bạn|bot|nó) (là ai|làm được gì|biết làm gì|giúp được gì|có thể làm gì)
    (chỉ|bày|dạy) [giúp|cho] {me} (cách|với)
    (lệnh|câu lệnh|cú pháp|hdsd)
    {không} biết (dùng|sử dụng|cách|bắt đầu)
    help
    menu
  `,
  link: `
    [tôi|em|muốn|cần|cho] [muốn|cần] (đăng nhập|đăng ký|liên kết|kích hoạt|kết nối) [tài khoản|vào hệ thống|bot]
    (đăng nhập|đăng ký tài khoản|liên kết tài khoản|kích hoạt tài khoản)
    mã (mời|kích hoạt|đăng nhập|liên kết|của tôi|là)
    login
    sign in
  `,
} as const;
