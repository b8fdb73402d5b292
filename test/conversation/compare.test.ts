import { expect, it } from 'vitest';
import { at, playedOffice } from '../reminders/played-office.ts';
import { startTalk } from '../support/talk.ts';

/** Of the second quarter of 2023 three tasks are known, of that of 2024 two. */
async function twoYears() {
  const office = await playedOffice();
  const leader = await office.person('Lê Quang Vinh', { role: 'leader' });
  const done = async (code: string, day: string, due: string) => {
    const confirmed = { state: 'confirmed', reportedDoneOn: day, confirmedAt: at(`${day}T15:00`) } as const;
    const dates = { startOn: '2023-01-02', originalDue: due, currentDue: due };
    await office.change(await office.task(code, dates), confirmed, at(`${day}T15:00`));
  };
  // What is played was entered on 2 January 2024; its history is set back to where it belongs.
  await done('NV1', '2023-04-10', '2023-04-14');
  await done('NV2', '2023-05-10', '2023-05-12');
  await done('NV3', '2023-06-20', '2023-06-16');
  await done('NV4', '2024-04-10', '2024-04-12');
  await done('NV5', '2024-05-14', '2024-05-10');
  await office.store.write((tx) =>
    tx.taskVersion.updateMany({ where: { version: 1 }, data: { validFrom: at('2023-01-02T08:00') } }),
  );
  return startTalk(office.store, '2024-05-15T08:00').as(leader);
}

it('a quarter that runs is compared with the same days of the year before, a quarter that is over with a whole one', async () => {
  const leader = await twoYears();
  const running = (await leader.says('quý này so với cùng kỳ năm ngoái')).text;
  expect(running).toContain('1/4–15/5/2024: xong thêm 2 việc (kỳ 1/4–15/5/2023: 2)');
  const over = (await leader.says('quý II/2023 so với quý I/2023')).text;
  expect(over).toContain('1/4–30/6: xong thêm 3 việc (kỳ 1/1–31/3: 0)');
  expect(over).toContain('Đã xong | 3 | 0');
});

it('of a time of which nothing is on record nothing is said to have been done', async () => {
  const leader = await twoYears();
  const { text } = await leader.says('năm 2023 so với cùng kỳ');
  expect(text).toContain('1/1–31/12/2023: xong thêm 3 việc');
  expect(text).toContain('Kỳ 1/1–31/12/2022 chưa có số liệu trong hệ thống.');
  expect(text).toContain('Xong thêm | 3 | –');
});

it('two days are told as each was when it was over', async () => {
  const leader = await twoYears();
  const { text } = await leader.says('so sánh hôm nay với ngày 12/4');
  expect(text).toContain('Ngày 15/5/2024: đã xong 5 việc (ngày 12/4/2024: 4)');
  const then = (await leader.says('tình hình ngày 12/4')).text;
  expect(then).toContain('đã hoàn thành 4');
});
