import type { Story } from './story.ts';

/** The ten of quarter I/2024: all late on 2 April 2024, none finished. */
const late: Readonly<Record<string, Story>> = {
  NV1: { percent: 70, on: '2024-03-28', note: 'đã xong dự thảo, chờ thẩm định để trình HĐND tỉnh' },
  NV3: {
    percent: 60,
    on: '2024-03-22',
    note: 'đã lấy ý kiến lần hai',
    obstacle: {
      text: 'chưa có quy định về địa vị pháp lý của IOC nên chưa ban hành được quy chế',
      kind: 'legal',
      owner: 'Sở Tư pháp',
    },
  },
  NV7: {
    percent: 85,
    on: '2024-03-29',
    note: 'còn 69 xã chưa kết nối',
    quantity: { done: 391, total: 460, unit: 'đơn vị' },
  },
  NV11: { percent: 75, on: '2024-03-26', note: 'đã quét xong, đang duyệt dữ liệu ở 3 huyện' },
  NV14: { percent: 55, on: '2024-03-14', note: 'hộ kinh doanh lớn tuổi chưa dùng được ứng dụng' },
  NV23: {
    percent: 80,
    on: '2024-03-27',
    note: 'còn thiếu thiết bị ký số',
    quantity: { done: 372, total: 460, unit: 'đơn vị' },
  },
  NV27: {
    percent: 45,
    on: '2024-03-12',
    note: 'đã đối chiếu xong thành phố Vinh và thị xã Cửa Lò',
    obstacle: {
      text: 'thiếu kinh phí đo đạc, chỉnh lý hồ sơ đất đai ở các huyện',
      kind: 'funding',
      owner: 'Sở Tài chính',
    },
  },
  NV32: {
    percent: 30,
    on: '2024-03-08',
    note: 'đã có bản thử nghiệm',
    obstacle: { text: 'chờ hướng dẫn của Bộ về chia sẻ dữ liệu dân cư lên bản đồ', kind: 'legal' },
  },
  NV36: {
    percent: 90,
    on: '2024-03-29',
    note: 'đã bàn giao 418 bộ',
    quantity: { done: 418, total: 460, unit: 'đơn vị' },
  },
  NV41: { percent: 60, on: '2024-03-20', note: 'đã tổng hợp nhu cầu, chờ HĐND tỉnh thông qua' },
};

/** Confirmed. The cards were finished 52 days early; two figures are those published for the province. */
const finished: Readonly<Record<string, Story>> = {
  NV5: { percent: 80, on: '2024-03-08', doneOn: '2024-03-18', confirmedOn: '2024-03-20' },
  NV19: {
    percent: 95,
    on: '2024-03-15',
    quantity: { done: 2_852_992, unit: 'thẻ' },
    doneOn: '2024-03-22',
    confirmedOn: '2024-03-25',
  },
  NV20: {
    percent: 95,
    on: '2024-03-19',
    quantity: { done: 2_389_718, unit: 'hồ sơ' },
    doneOn: '2024-03-26',
    confirmedOn: '2024-03-28',
  },
  NV26: { percent: 90, on: '2024-03-27', doneOn: '2024-04-01', confirmedOn: '2024-04-01' },
  NV37: { percent: 90, on: '2024-03-18', doneOn: '2024-03-25', confirmedOn: '2024-03-27' },
};

const awaiting: Readonly<Record<string, Story>> = {
  NV4: { percent: 85, on: '2024-03-25', doneOn: '2024-04-01' },
  NV15: { percent: 90, on: '2024-03-20', doneOn: '2024-03-27' },
  NV21: { percent: 95, on: '2024-03-22', quantity: { done: 1_899_673, unit: 'tài khoản' }, doneOn: '2024-03-29' },
  NV49: { percent: 80, on: '2024-03-21', doneOn: '2024-03-28' },
};

/** Due on 3, 4 and 5 April. */
const dueSoon: Readonly<Record<string, Story>> = {
  NV28: { percent: 90, on: '2024-04-01', note: 'còn huyện Kỳ Sơn đang nhập' },
  NV22: { percent: 85, on: '2024-03-28', note: 'đã tích hợp 85% người tham gia bảo hiểm' },
  NV17: { percent: 90, on: '2024-03-29', note: 'còn 2 bệnh viện chưa có máy quẹt thẻ' },
  NV43: {
    percent: 75,
    on: '2024-03-21',
    note: 'còn 6 lớp ở các huyện vùng cao',
    quantity: { done: 15, total: 21, unit: 'lớp' },
  },
};

const continuous: Readonly<Record<string, Story>> = {
  NV6: {
    on: '2024-03-14',
    note: 'tỷ lệ hồ sơ trực tuyến vượt chỉ tiêu 5,03 điểm',
    quantity: { done: 45.03, unit: '%' },
    reports: 3,
  },
  NV8: {
    on: '2024-03-14',
    note: '74,4% hồ sơ nộp trực tuyến',
    quantity: { done: 25, total: 25, unit: 'dịch vụ công' },
    reports: 3,
  },
  NV25: { on: '2024-03-13', note: 'đã cập nhật biến động của 460 xã', reports: 3 },
  NV33: { on: '2024-03-15', note: 'đã đăng bảng công khai tháng 3', reports: 2 },
  NV35: { on: '2024-03-08', note: 'đã họp giao ban, có thông báo kết luận', reports: 2 },
  NV40: { on: '2024-03-29', note: 'đã kiểm tra 4 điểm kết nối', reports: 2 },
  NV45: { on: '2024-03-29', note: 'đã phát chuyên mục tuần 4 tháng 3', reports: 11 },
};

/** Open and in time, at whatever pace; NV42 and NV44 were never reported. */
const underWay: Readonly<Record<string, Story>> = {
  NV2: { percent: 55, on: '2024-03-25', note: 'đã rà soát xong 12 sở, ngành' },
  NV9: {
    percent: 55,
    on: '2024-03-26',
    note: 'đã chạy 6 dịch vụ',
    quantity: { done: 6, total: 11, unit: 'dịch vụ công' },
  },
  NV10: { percent: 20, on: '2024-03-15', note: 'mới thử nghiệm ở thành phố Vinh' },
  NV12: {
    percent: 40,
    on: '2024-03-27',
    note: 'đã lắp kiosk ở 8 bệnh viện',
    quantity: { done: 8, total: 20, unit: 'cơ sở' },
    reports: 3,
  },
  NV13: { percent: 35, on: '2024-03-27', note: 'đã mở tài khoản cho nhóm người có công' },
  NV16: { percent: 40, on: '2024-03-29', note: 'đã giải ngân ở 4 huyện' },
  NV18: { percent: 10, on: '2024-03-13', note: 'mới nhận danh sách mã số thuế cần đối chiếu' },
  NV24: { percent: 20, on: '2024-03-20', note: 'đã lập tổ ở 5 huyện' },
  NV29: { percent: 20, on: '2024-03-11', note: 'đã rà soát khối THPT' },
  NV30: { percent: 30, on: '2024-03-21', note: 'đã đồng bộ hồ sơ của 9 sở' },
  NV31: {
    percent: 15,
    on: '2024-03-22',
    note: 'đã chọn xong bộ chỉ số',
    obstacle: {
      text: 'IOC chưa có tư cách pháp lý nên chưa được cấp quyền khai thác dữ liệu dân cư',
      kind: 'legal',
      owner: 'Sở Tư pháp',
    },
  },
  NV34: { percent: 20, on: '2024-03-26', note: 'đã thống nhất đề cương' },
  NV38: {
    percent: 25,
    on: '2024-03-19',
    note: 'đã khảo sát xong các điểm',
    obstacle: { text: 'kinh phí nâng cấp đường truyền chưa được bố trí', kind: 'funding' },
    extension: { on: '2024-03-29', toDue: '2024-09-30', reason: 'chờ phân bổ kinh phí năm 2024' },
  },
  NV39: { percent: 15, on: '2024-03-19', note: 'đã thống nhất vị trí 7 trạm' },
  NV46: {
    percent: 60,
    on: '2024-03-29',
    note: 'đã kích hoạt 761.867 tài khoản',
    quantity: { done: 761_867, total: 1_269_779, unit: 'tài khoản' },
    reports: 4,
  },
  NV47: { percent: 70, on: '2024-03-28', note: 'đã in tài liệu cho 89 trường' },
  NV48: { percent: 25, on: '2024-03-20', note: 'đã dịch xong tiếng Thái' },
  NV50: {
    percent: 20,
    on: '2024-03-22',
    note: 'đã kiểm tra 4 huyện',
    quantity: { done: 4, total: 21, unit: 'đơn vị' },
  },
  NV51: { percent: 10, on: '2024-03-26', note: 'đã gửi đề cương báo cáo' },
};

export const taskStories: Readonly<Record<string, Story>> = {
  ...late,
  ...finished,
  ...awaiting,
  ...dueSoon,
  ...continuous,
  ...underWay,
};
