import type { DemoPerson } from '../../../src/channels/web/options.ts';
import type { View } from '../../../src/conversation/view.ts';

export const ha: DemoPerson = {
  id: 'p1',
  name: 'Trần Thị Hà',
  title: 'Chuyên viên',
  unit: 'Sở Y tế',
  role: 'officer',
  chat: 'chat-ha',
  quickTry: ['Việc của tôi', 'NV12 đạt 60%, vướng kinh phí', 'Xin lùi NV12 đến 30/6'],
};

export const chairman: DemoPerson = {
  id: 'p9',
  name: 'Nguyễn Khắc Minh',
  title: 'Phó Chủ tịch',
  unit: 'UBND tỉnh',
  role: 'leader',
  chat: 'chat-minh',
  quickTry: ['Tổng hợp', 'Đơn vị nào chậm nhất?', 'Việc quá hạn'],
};

export const people: readonly DemoPerson[] = [
  ha,
  { id: 'p2', name: 'Lê Văn Nam', title: 'Chuyên viên', unit: 'Sở Tư pháp', role: 'officer', chat: 'chat-nam' },
  {
    id: 'p3',
    name: 'Phạm Hồng Quân',
    title: 'Phó Trưởng phòng',
    unit: 'Sở Thông tin và Truyền thông',
    role: 'officer',
    chat: 'chat-quan',
  },
  { id: 'p4', name: 'Hoàng Thị Lý', title: 'Giám đốc', unit: 'Sở Y tế', role: 'unit_head', chat: 'chat-ly' },
  { id: 'p5', name: 'Võ Minh Đức', title: 'Phó Giám đốc', unit: 'Sở Tư pháp', role: 'unit_head', chat: 'chat-duc' },
  {
    id: 'p6',
    name: 'Đặng Quốc Anh',
    title: 'Thư ký Tổ công tác',
    unit: 'Công an tỉnh',
    role: 'coordinator',
    chat: 'chat-anh',
  },
  chairman,
];

export const card: View = {
  blocks: [
    { kind: 'text', text: 'NV12 · Kiosk tự phục vụ tại bệnh viện', tone: 'title' },
    { kind: 'text', text: 'Quá hạn 2 ngày · tiến độ 40% · hạn 31/3/2024' },
    { kind: 'text', text: 'Kế hoạch số 63/KH-UBND ngày 03/02/2023', tone: 'quiet' },
  ],
  choices: [
    [
      { label: 'Cập nhật tiến độ', act: 'report:NV12', tone: 'primary' },
      { label: 'Báo hoàn thành', act: 'done:NV12' },
    ],
    [
      { label: 'Báo vướng mắc', act: 'obstacle:NV12' },
      { label: 'Xin gia hạn', act: 'extend:NV12' },
    ],
    [
      { label: 'Lịch sử', act: 'history:NV12' },
      { label: 'Hoàn tác', act: 'undo:NV12', tone: 'danger' },
    ],
  ],
  about: 'NV12',
};

export const percents: View = {
  blocks: [{ kind: 'text', text: 'NV12 được bao nhiêu phần trăm rồi?', tone: 'title' }],
  choices: [
    ['0', '25', '50', '75', '100'].map((percent) => ({ label: `${percent}%`, act: `percent:NV12:${percent}` })),
    [{ label: 'Nhập số', act: 'type:NV12' }],
  ],
};

const right = (title: string) => ({ title, align: 'right' as const });

export const summary: View = {
  blocks: [
    { kind: 'text', text: 'Tình hình đến 7:25, thứ Ba 2/4/2024', tone: 'title' },
    {
      kind: 'text',
      text: 'Tổng số 89 nhiệm vụ; đã hoàn thành 6 (đúng hạn: 5, quá hạn: 1); chưa hoàn thành 83 (trong hạn: 73, quá hạn: 10), số quá hạn chiếm 11,2%, tăng 10 so với kỳ trước.',
    },
    {
      kind: 'table',
      columns: [
        { title: 'Đơn vị' },
        right('Tổng'),
        right('Xong'),
        right('Quá hạn'),
        right('Sắp đến hạn'),
        right('Tỷ lệ'),
      ],
      rows: [
        ['Sở Thông tin và Truyền thông', '14', '1', '4', '2', '7,1%'],
        ['Sở Y tế', '12', '2', '3', '1', '16,7%'],
        ['Sở Tư pháp', '9', '1', '2', '0', '11,1%'],
        ['Công an tỉnh', '31', '2', '1', '4', '6,5%'],
        ['Sở Giáo dục và Đào tạo', '8', '0', '0', '1', '0,0%'],
        ['UBND thành phố Vinh', '15', '0', '0', '1', '0,0%'],
      ],
    },
    { kind: 'text', text: 'Ba điểm yếu: Sở TTTT 4 việc quá hạn; Sở Y tế 3; Sở Tư pháp 2.', tone: 'quiet' },
  ],
  choices: [
    [
      { label: 'Xem việc quá hạn', act: 'overdue', tone: 'primary' },
      { label: 'Theo nhóm', act: 'groups' },
    ],
  ],
};
