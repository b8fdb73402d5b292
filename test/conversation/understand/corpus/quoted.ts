import { type Case, just, progress, say, sayWith, told } from './case.ts';

const onCard = { cardTask: 'NV12' };
const until = (text: string, date: string): Case => say(text, told('request_extension', 'NV12', { date }));

/** Every sentence and date that the requirements quote and the other corpora do not hold yet. */
export const quotedCases: readonly Case[] = [
  say('nv 12 xong 60 phan tram', progress('NV12', 60)),
  say('nhieemj vuj 12 60%', progress('NV12', 60)),
  say('thêm 15.200 tài khoản', just('report_progress', { amount: 15200, kind: 'increase', ask: 'which_task' })),
  sayWith(onCard, 'thêm 15.200 tài khoản', told('report_progress', 'NV12', { amount: 15200, kind: 'increase' })),
  sayWith(onCard, 'tổng 2.389.718', told('report_progress', 'NV12', { amount: 2389718 })),
  say('NV12 tổng 1,9 triệu', told('report_progress', 'NV12', { amount: 1900000 })),
  say('NV12 tổng 12 nghìn rưỡi', told('report_progress', 'NV12', { amount: 12500 })),
  say('NV12 1,5', told('report_progress', 'NV12', { percent: 1.5, ask: 'ambiguous_number' })),
  say('viec cua toi', just('my_tasks')),
  say('quá hạn', just('overdue')),
  say('NV12 đạt 60%, 12/20 xã', progress('NV12', 60, { done: 12, total: 20 })),
  until('xin gia hạn NV12 đến 30/06/2024', '2024-06-30'),
  until('xin gia hạn NV12 đến 30-6', '2024-06-30'),
  until('xin gia hạn NV12 đến ngày 30 tháng 6', '2024-06-30'),
  until('xin gia hạn NV12 đến mai', '2024-04-03'),
  until('xin gia hạn NV12 đến ngày kia', '2024-04-04'),
  until('xin gia hạn NV12 đến thứ Sáu', '2024-04-05'),
  until('xin gia hạn NV12 đến thứ 6 tuần sau', '2024-04-12'),
  until('xin gia hạn NV12 đến cuối tháng', '2024-04-30'),
  until('xin gia hạn NV12 đến đầu tháng 7', '2024-07-01'),
  until('xin gia hạn NV12 đến cuối quý II', '2024-06-30'),
  until('xin gia hạn NV12 đến trước 30/6', '2024-06-30'),
  until('xin gia hạn NV12 đến mùng 5', '2024-04-05'),
  until('xin gia hạn NV12 trong 10 ngày', '2024-04-12'),
  say('xin gia hạn NV12 thêm 2 tuần', told('request_extension', 'NV12')),
  say('tổng hợp quý I/2024', just('summary', { period: '2024-Q1' })),
  say('tổng hợp tháng 6', just('summary', { period: '2024-06' })),
  say('tổng hợp 6 tháng đầu năm', just('summary', { period: '2024-H1' })),
];
