import { type Case, just, say } from './case.ts';

const report = (text: string, more = {}) => say(text, just('report_document', more));
const letterhead = (text: string, note?: string) =>
  say(text, just('settings', { kind: 'letterhead', ...(note !== undefined && { note }) }));

/** The written report, as it is asked for, and its head and foot. */
export const documentCases: readonly Case[] = [
  report('làm báo cáo tuần', { period: 'this_week' }),
  report('báo cáo tháng 3', { period: '2024-03' }),
  report('xuất báo cáo quý I/2024', { period: '2024-Q1' }),
  report('bao cao 6 thang dau nam so y te', { period: '2024-H1', unit: 'Sở Y tế' }),
  report('báo cáo từ 1/3 đến 15/3', { date: '2024-03-01', until: '2024-03-15' }),
  report('bc tu 1/3 den 15/3', { date: '2024-03-01', until: '2024-03-15' }),
  report('báo cáo kỳ từ 15/2 đến 14/3', { date: '2024-02-15', until: '2024-03-14' }),
  report('báo cáo từ 1/3 đến 15/3 Sở Y tế', { date: '2024-03-01', until: '2024-03-15', unit: 'Sở Y tế' }),
  report('xuất giúp tôi báo cáo từ ngày 15/02/2024 đến hết ngày 14/03/2024 bản excel', {
    ...{ date: '2024-02-15', until: '2024-03-14', kind: 'xlsx' },
  }),
  report('bao cao tu ngay 1/3/2024 den ngay 15/3/2024 dang excel', {
    ...{ date: '2024-03-01', until: '2024-03-15', kind: 'xlsx' },
  }),
  report('/baocao'),
  report('/baocao tháng', { period: 'this_month' }),
  report('/baocao từ 1/3 đến 15/3', { date: '2024-03-01', until: '2024-03-15' }),
  report('/baocao tuần trước bản excel', { period: 'last_week', kind: 'xlsx' }),
  report('báo cáo tháng 13', { ask: 'bad_date' }),
  report('làm báo cáo quý 5', { ask: 'bad_date' }),
  letterhead('mẫu báo cáo số 123456', '123456'),
  report('mẫu báo cáo tuần', { period: 'this_week' }),
  letterhead('mẫu báo cáo'),
  letterhead('sửa mẫu báo cáo'),
  letterhead('/maubaocao'),
  letterhead('mẫu báo cáo người ký Nguyễn Văn An', 'Nguyễn Văn An'),
  letterhead('đặt người ký báo cáo là Nguyễn Văn An', 'Nguyễn Văn An'),
  letterhead('mau bao cao noi nhan: Tinh uy; UBND tinh; Luu: VT', 'Tinh uy; UBND tinh; Luu: VT'),
  letterhead('/maubaocao kính gửi UBND tỉnh Nghệ An', 'UBND tỉnh Nghệ An'),
  letterhead('mẫu báo cáo: số 15', '15'),
  letterhead('mẫu báo cáo ký hiệu mặc định', 'mặc định'),
  letterhead('trích yếu báo cáo: Kết quả triển khai Đề án 06', 'Kết quả triển khai Đề án 06'),
];
