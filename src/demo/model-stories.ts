import type { Story } from './story.ts';

/** Six pilot models done: early, on the day (MH13) and late (MH6). */
const done: Readonly<Record<string, Story>> = {
  MH1: {
    percent: 90,
    on: '2024-03-13',
    quantity: { done: 53, unit: 'dịch vụ công' },
    doneOn: '2024-03-20',
    confirmedOn: '2024-03-22',
  },
  MH5: { percent: 85, on: '2024-03-19', doneOn: '2024-03-27', confirmedOn: '2024-03-28' },
  MH6: { percent: 80, on: '2024-03-11', doneOn: '2024-03-19', confirmedOn: '2024-03-21' },
  MH13: { percent: 90, on: '2024-03-22', doneOn: '2024-03-29', confirmedOn: '2024-04-01' },
  MH16: { percent: 90, on: '2024-03-14', doneOn: '2024-03-25', confirmedOn: '2024-03-27' },
  MH19: { percent: 85, on: '2024-03-12', doneOn: '2024-03-22', confirmedOn: '2024-03-25' },
};

/** Twenty under way. The twelve that are left have no story: nobody has begun. */
const underWay: Readonly<Record<string, Story>> = {
  MH2: { percent: 60, on: '2024-03-26', note: 'đã có 14 dịch vụ công', quantity: { done: 14, unit: 'dịch vụ công' } },
  MH3: { percent: 45, on: '2024-03-28', note: 'đã lắp 2 kiosk ở khoa khám bệnh' },
  MH4: { percent: 35, on: '2024-03-25', note: 'đã chọn 3 văn phòng công chứng làm điểm' },
  MH7: {
    percent: 30,
    on: '2024-03-21',
    note: 'đã khảo sát 2 trung tâm sát hạch',
    obstacle: { text: 'thiếu kinh phí mua thiết bị giám sát', kind: 'funding' },
  },
  MH8: { percent: 40, on: '2024-03-27', note: 'đã chạy thử ở Nam Đàn' },
  MH9: { percent: 65, on: '2024-03-29', note: 'đã bảo đảm điều kiện ở 18 phường, xã' },
  MH11: { percent: 55, on: '2024-03-22', note: 'đã lắp 11 màn hình LED' },
  MH14: { percent: 60, on: '2024-03-20', note: 'đã trả kết quả tại nhà 112 lượt' },
  MH15: { percent: 50, on: '2024-03-26', note: 'đã lắp camera ở 4 khối' },
  MH17: { percent: 35, on: '2024-03-27', note: 'đã phát thẻ ở 6 trường' },
  MH18: {
    percent: 25,
    on: '2024-03-18',
    note: 'đã nối dữ liệu 3 bệnh viện',
    obstacle: { text: 'chờ hướng dẫn của Bộ Y tế về cấu trúc sổ sức khoẻ điện tử', kind: 'legal' },
  },
  MH20: { percent: 70, on: '2024-03-28', note: 'đã có 240 hộ dùng mã QR' },
  MH21: { percent: 45, on: '2024-03-25', note: 'đã vận động 80 cửa hàng' },
  MH22: { percent: 30, on: '2024-03-13', note: 'đã dán mã ở bến xe Vinh' },
  MH23: { percent: 35, on: '2024-03-29', note: 'đã gắn mã cho 26 sản phẩm OCOP' },
  MH24: { percent: 50, on: '2024-03-21', note: 'đã cử người ở 210 xóm' },
  MH25: { percent: 30, on: '2024-03-22', note: 'đã thay loa ở 9 xã' },
  MH26: { percent: 40, on: '2024-03-27', note: 'đã hướng dẫn 38 nhà trọ' },
  MH37: { percent: 50, on: '2024-03-20', note: 'đã số hoá hồ sơ tiếp dân năm 2023' },
  MH38: { percent: 55, on: '2024-04-01', note: 'đã thử ở 3 phường của thành phố Vinh' },
};

export const modelStories: Readonly<Record<string, Story>> = { ...done, ...underWay };
