import { createLexicon } from '../../../../src/conversation/understand/lexicon.ts';
import type { Context } from '../../../../src/conversation/understand/reading.ts';

const UNITS = [
  'Sở Y tế',
  'Sở Tư pháp',
  'Sở Thông tin và Truyền thông',
  'Sở Giáo dục và Đào tạo',
  'Sở Nội vụ',
  'Sở Tài chính',
  'Sở Kế hoạch và Đầu tư',
  'Sở Lao động - Thương binh và Xã hội',
  'Sở Giao thông vận tải',
  'Sở Nông nghiệp và Phát triển nông thôn',
  'Sở Văn hóa và Thể thao',
  'Sở Tài nguyên và Môi trường',
  'Công an tỉnh',
  'Văn phòng UBND tỉnh',
  'Bảo hiểm xã hội tỉnh',
  'UBND huyện Diễn Châu',
  'UBND huyện Nghi Lộc',
  'UBND thành phố Vinh',
  'UBND thị xã Cửa Lò',
];

const PEOPLE = [
  ['Nguyễn Văn Nam', 'Sở Y tế'],
  ['Trần Thị Hà', 'Sở Y tế'],
  ['Lê Hoàng Minh', 'Sở Tư pháp'],
  ['Phạm Thị Hạnh', 'Công an tỉnh'],
  ['Hoàng Văn Dũng', 'Công an tỉnh'],
  ['Đỗ Quang Dũng', 'Sở Thông tin và Truyền thông'],
  ['Võ Thị Mai', 'Sở Giáo dục và Đào tạo'],
] as const;

const units = UNITS.map((name, i) => ({ id: `u${i}`, name }));

/** A small office; two men named Dũng. */
const lexicon = createLexicon({
  units,
  people: PEOPLE.map(([name, unit], i) => ({
    id: `p${i}`,
    name,
    unitId: units.find((u) => u.name === unit)?.id ?? '',
  })),
  programmes: [
    { id: 'g1', name: 'Đề án 06', code: 'DA06' },
    { id: 'g2', name: 'Mô hình điểm', code: 'MH' },
  ],
  groups: [
    { id: 'n1', number: 1, name: 'Nhóm pháp lý' },
    { id: 'n3', number: 3, name: 'Nhóm phát triển kinh tế, xã hội' },
  ],
});

/** Tuesday 2 April 2024, nothing at hand. */
export const plainContext: Context = { today: '2024-04-02', lexicon };
