/** Orders about the bot itself: hour, language, people, messages to all. One phrase a line; see `notation.ts`. */
export const SETTINGS = {
  settings: `
    [cho] [tôi|em|anh|chị|a] {xem} cài đặt
    cài đặt
    thiết lập
    tuỳ chọn
    cấu hình
    settings
    config
  `,
  settings_hour: `
    (đổi|chỉnh|đặt|sửa|chuyển|cài|thay đổi) [lại] (giờ|thời gian|lịch) [nhận|gửi] [nhắc|tin|bản tin|thông báo|nhắc việc]
    (giờ|lịch) (nhắc|gửi|nhận) [việc|tin|bản tin|thông báo]
    (hàng|hằng|mỗi) ngày (nhắc|gửi) 
    nhắc {me} [việc] [lúc|vào] [hằng|hàng|mỗi] (ngày|sáng|chiều|tuần) [lúc]
  `,
  settings_language: `
    (đổi|chuyển|dùng) [sang] (ngôn ngữ|tiếng) [sang] [anh|việt|english]
    tiếng (anh|việt)
    (english|vietnamese) [please]
    ngôn ngữ
    language
  `,
  settings_people: `
    (mở|vào|xem) [phần|mục] quản lý người dùng
    (quản lý|danh sách|thêm|khoá|mời|xoá) (người dùng|cán bộ|tài khoản người dùng|thành viên|user)
    người dùng
  `,
  settings_broadcast: `
    [tôi|anh|chị|em] [muốn|cần] (gửi|phát|ra|đăng) thông báo (chung|cho|tới|đến|toàn)
    thông báo toàn (tỉnh|ngành|đơn vị|sở|huyện|hệ thống)
    thông báo (cho|tới|đến) (tất cả|toàn bộ|mọi|các|toàn thể)
    (nhắn|gửi tin) (cho|tới|đến) (tất cả|toàn bộ|mọi người|các đơn vị)
    broadcast
  `,
} as const;
