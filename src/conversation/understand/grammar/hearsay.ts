/** What is told on somebody else's word. One phrase a line; see `notation.ts`. */
export const HEARSAY = {
  /** Another's words, or an example: whatever is told after them may not be the sender's own report. */
  secondhand: `
    theo (báo chí|báo cáo của|tin|thông tin|lời|đài|mạng|bài|số liệu của)
    trích
    (chuyển tiếp|forward|forwarded|fwd|fw)
    nguyên văn
    (mẫu|câu mẫu|mẫu câu) [báo cáo|tin nhắn|tin]
    (ghi|gõ|nhắn|viết|nhập) (thế này|như này|như sau|kiểu này|theo mẫu)
  `,
  hearsay: `
    nghe nói
    (người ta|thiên hạ|nghe|có tin|tin) đồn
    [cứ] tưởng
    ngỡ
    ai (bảo|nói|báo)
    nghe đâu
    nghe bảo
    nghe tin
    hình như
    có vẻ
    dường như
    thấy (bảo|nói|ghi|báo|bot ghi|hệ thống ghi)
    (báo chí|người ta|họ|bên kia|bên đó|ông ấy|bà ấy) (nói|bảo|báo|đưa tin)
    {không} biết
    {không} rõ
    chưa rõ
    {không} chắc
    hôm trước nói
    bảo là
    nói là
    nói rằng
    sao bot
    sao lại ghi
    đáng nghi
    xác minh
    kiểm tra lại
  `,
} as const;
