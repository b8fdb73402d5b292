import { expect, it } from 'vitest';
import { smallOffice } from '../support/small-office.ts';

it('the list of what is overdue begins with the sentence to be read aloud, the units with most of it, and what changed since last week', async () => {
  const { talk, people } = await smallOffice();
  const [first, ...lines] = (await talk.as(people.vinh).says('/quahan')).text.split('\n');
  expect(first).toContain('2 việc');
  expect(lines[0]).toMatch(/^Tổng số 11 nhiệm vụ; .* quá hạn: 3\), số quá hạn chiếm 27,3%/);
  expect(lines.slice(1, 4)).toEqual([
    'Đơn vị | Quá hạn | So tuần trước',
    'Phòng Nghiệp vụ Y | 2 | 0',
    'Sở Tư pháp | 1 | 0',
  ]);
  expect(lines[4]).toContain('NV14');
});

it('of a unit it is of that unit, and whoever reads no figures sees the tasks alone', async () => {
  const { talk, people } = await smallOffice();
  const ofJustice = (await talk.as(people.vinh).says('việc quá hạn của Sở Tư pháp')).text;
  expect(ofJustice).toContain('Tổng số 2 nhiệm vụ;');
  expect(ofJustice).not.toContain('So tuần trước');
  expect((await talk.as(people.ha).says('/quahan')).text).not.toContain('Tổng số');
});
