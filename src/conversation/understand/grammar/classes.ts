/** Words that may stand for each other in a phrase: `{việc}` in the tables. */
export const CLASSES: Readonly<Record<string, string>> = {
  việc: 'việc|nhiệm vụ|công việc|đầu việc|n vụ|nv|vc|task',
  tôi: 'tôi|em|mình|tui|tớ|cháu|anh|chị',
  me: 'tôi|em|mình|tui|tớ|cháu|e',
  không: 'không|ko|k|kg|khong|hông|hok|kô',
  được: 'được|đc|dc|đuoc',
  chưa: 'chưa|=chư|ch|chx|cha',
  đơnvị: 'đơn vị|đv|đvị|sở|ngành|sở ngành|huyện|xã|phòng|cơ quan|địa phương|nơi|chỗ|sở nào',
  xong: 'xong|hoàn thành|ht|hthành|h thành|hoàn tất|hoàn thiện xong|done|xog|xg',
  quáhạn: 'quá hạn|trễ hạn|trễ|muộn|hết hạn|qh|lố hạn',
  vướng: 'vướng mắc|vướng|khó khăn|tắc|kẹt|vm|ách tắc',
  giahạn: 'gia hạn|gh|lùi hạn|giãn hạn|dời hạn|lùi thời hạn|lùi thời gian',
  này: 'này|ni|nì|đó|kia|trên|ấy',
  xem: 'xem|cho xem|coi|mở|cho biết|hiển thị|show',
};
