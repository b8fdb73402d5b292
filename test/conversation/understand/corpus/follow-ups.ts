import type { Reading } from '../../../../src/conversation/understand/reading.ts';
import { type Case, just, progress, sayWith, told } from './case.ts';

const after = (intent: Reading['intent'], more: Omit<Reading, 'intent'> = {}) => ({ lastAsked: { intent, ...more } });
const overdueOfHealth = after('overdue', { unit: 'Sở Y tế', unitIds: ['u0'] });

/** What leans on the question before, and what only looks as if it did. */
export const followUpCases: readonly Case[] = [
  sayWith(overdueOfHealth, 'thế Sở Tư pháp?', just('overdue', { unit: 'Sở Tư pháp' })),
  sayWith(overdueOfHealth, 'còn sở nội vụ thì sao', just('overdue', { unit: 'Sở Nội vụ' })),
  sayWith(overdueOfHealth, 'Sở Tài chính thì sao ạ', just('overdue', { unit: 'Sở Tài chính' })),
  sayWith(
    after('unit_status', { unit: 'Sở Y tế', unitIds: ['u0'] }),
    'thế còn công an tỉnh',
    just('unit_status', { unit: 'Công an tỉnh' }),
  ),
  sayWith(after('ranking', { kind: 'units' }), 'the con so y te?', just('unit_status', { unit: 'Sở Y tế' })),
  sayWith(after('summary', { period: 'this_week' }), 'thế tuần trước?', just('summary', { period: 'last_week' })),
  sayWith(
    after('overdue', { unit: 'Sở Y tế', unitIds: ['u0'] }),
    'còn quý I thì sao',
    just('overdue', { unit: 'Sở Y tế', period: '2024-Q1' }),
  ),
  sayWith(
    after('summary', { programme: 'Đề án 06', programmeId: 'g1' }),
    'thế mô hình điểm thì sao',
    just('summary', { programme: 'Mô hình điểm' }),
  ),
  sayWith(
    after('person_status', { person: 'Võ Thị Mai', personId: 'p6' }),
    'còn anh Nam?',
    just('person_status', { person: 'Nguyễn Văn Nam' }),
  ),
  // Complete of themselves.
  sayWith(overdueOfHealth, 'thế NV12?', told('task_card', 'NV12')),
  sayWith(overdueOfHealth, 'còn NV13 60%', progress('NV13', 60)),
  sayWith(overdueOfHealth, 'thế đơn vị nào chậm nhất', just('ranking', { kind: 'units' })),
  sayWith(overdueOfHealth, 'Sở Tư pháp', just('unit_status', { unit: 'Sở Tư pháp' })),
];
