/** What is asked about urgings that were sent. One phrase a line; see `notation.ts`. */
export const URGINGS = {
  /** Who owes a word. */
  unanswered: `
    [còn] (ai|những ai|người nào|{đơnvị} nào|có ai|những {đơnvị} nào) [còn|vẫn|mà] ({chưa}|{không}) [có|thấy|chịu] (trả lời|phản hồi|hồi âm|nhận|xem|đọc) [tin|lời|lần|các lần] (đôn đốc|giải trình)
    [còn] (ai|những ai|người nào|{đơnvị} nào|có ai|những {đơnvị} nào) [còn|vẫn|mà] ({chưa}|{không}) [có|thấy|chịu|gửi|nộp] [bản|văn bản] giải trình
    (danh sách|những người|các {đơnvị}|người) ({chưa}|{không}) (trả lời|phản hồi|hồi âm) [tin|lời] đôn đốc
    đôn đốc [mà] [vẫn|còn] ({chưa}|{không}) [ai|thấy|thấy ai|có ai] (trả lời|phản hồi|hồi âm)
  `,
  /** The own urgings, and how far they came. */
  urgings: `
    (danh sách|kết quả|tình hình|lịch sử|các lần|những lần|phản hồi|xem|xem lại|trả lời) [các|những|về] [lần] (đôn đốc|yêu cầu giải trình) [của {me}|đến đâu|ra sao|thế nào] [rồi]
    đôn đốc (đến đâu|tới đâu|ra sao|thế nào) rồi
    {me} [đã] đôn đốc (ai|những ai|những {việc} nào|{việc} gì|{việc} nào|gì) [rồi]
  `,
} as const;
