import fc from 'fast-check';
import { expect, it } from 'vitest';
import { figureCells, totalFigures } from '../../src/store/figures.ts';
import type { Store } from '../../src/store/store.ts';
import { type PersonName, smallOffice } from '../support/small-office.ts';

// Named more than once: what is tried more often.
const codes = ['NV12', 'NV12', 'NV12', 'NV14', 'NV14', 'NV16', 'NV17', 'NV18', 'NV20', 'NV30'] as const;
const people: readonly PersonName[] = [
  'ha',
  'ha',
  'ha',
  'nam',
  'ly',
  'ly',
  'thu',
  'thu',
  'binh',
  'lan',
  'duc',
  'vinh',
  'an',
];

/** What anybody may type or press, allowed or not. */
const said: readonly ((code: string, percent: number) => string)[] = [
  (code, percent) => `${code} đạt ${percent}%`,
  (code) => `${code} xong`,
  (code) => `${code} vướng kinh phí chưa bố trí`,
  (code) => `${code} hết vướng`,
  (code) => `xin gia hạn ${code} đến 30/7 vì chờ hướng dẫn`,
  (code) => `đồng ý gia hạn ${code}`,
  (code) => `từ chối gia hạn ${code} vì còn đủ thời gian`,
  (code) => `xác nhận ${code}`,
  (code) => `trả lại ${code} vì thiếu biên bản`,
  (code, percent) => `sửa ${code} ${percent}% vì cộng nhầm`,
  (code) => `huỷ báo cáo ${code} vì báo nhầm`,
  (code) => `chuyển ${code} cho anh Nam`,
  (code) => `đôn đốc ${code}`,
  (code) => `chia ${code} cho Phòng Nghiệp vụ Y: khảo sát, hạn 3/4, đầu mối anh Nam, trọng số 2`,
  (code, percent) => `${code}.1 đạt ${percent}%`,
  (code) => `${code}.1 xong`,
  (code) => `xác nhận ${code}.1`,
  (code) => `tạm dừng ${code} vì chờ vốn`,
  (code) => `cho ${code} chạy lại`,
  (code) => `huỷ ${code} vì trùng việc khác`,
  (code) => `khôi phục ${code}`,
  (code, percent) => `${code} phần phối hợp ${percent}%`,
  (code) => `thêm chị Hà cùng làm ${code}`,
  (code) => `bỏ anh Nam khỏi ${code}`,
  () => 'hoàn tác',
  () => 'đúng',
  () => 'Gửi',
];

const deed = fc.record({
  who: fc.constantFrom(...people),
  say: fc.nat(said.length - 1),
  code: fc.constantFrom(...codes),
  percent: fc.integer({ min: 1, max: 99 }),
  minutes: fc.constantFrom(0, 0, 1, 7, 30),
});

/** How every task was before anything was said. */
type Start = ReadonlyMap<number, { readonly originalDue: string | null; readonly progress: number }>;

it('whatever anybody says in whatever order, what the history tells is what stands', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { minLength: 15, maxLength: 30 }), async (deeds) => {
      const { talk, people: named, store } = await smallOffice();
      const rows = await store.read.task.findMany();
      const start: Start = new Map(rows.map(({ id, originalDue, progress }) => [id, { originalDue, progress }]));
      for (const { who, say, code, percent, minutes } of deeds) {
        talk.passMinutes(minutes);
        const words = said[say]?.(code, percent) ?? '';
        await talk.as(named[who]).says(words);
        if (words.startsWith('chia ')) await talk.as(named[who]).says('Giao việc');
      }
      await expectWhole(store, start, talk.now());
    }),
    { numRuns: 8 },
  );
});

async function expectWhole(store: Store, start: Start, now: Date): Promise<void> {
  const tasks = await store.read.task.findMany({
    include: {
      versions: { orderBy: { version: 'asc' } },
      extensions: { orderBy: { ordinal: 'asc' } },
      reports: { orderBy: { id: 'asc' }, include: { undoneBy: true } },
      decisions: { orderBy: { id: 'asc' }, include: { undoneBy: true } },
      assignments: { where: { endedAt: null } },
    },
  });
  for (const task of tasks) {
    const { code, state, versions, extensions, reports } = task;
    // A part that was handed down meanwhile begins with what was said of it.
    const first = start.get(task.id) ?? { originalDue: '2024-04-03', progress: 0 };
    expect(task.originalDue, `${code}: the original deadline stays`).toBe(first.originalDue);
    expect(extensions.filter((one) => one.state === 'requested' || one.state === 'endorsed').length).toBeLessThan(2);
    expect(extensions.map(({ ordinal }) => ordinal)).toEqual(extensions.map((_, i) => i + 1));
    if (state === 'confirmed') expect(task.reportedDoneOn, `${code}: confirmed implies reported`).not.toBeNull();
    expect(task.assignments.filter(({ focal }) => focal).length, `${code}: one focal officer`).toBeLessThan(2);

    const granted = extensions.filter((one) => one.state === 'granted').at(-1);
    expect(task.currentDue, `${code}: the deadline is the last one granted`).toBe(granted?.toDue ?? first.originalDue);

    const standing = reports.filter(({ kind, undoneBy }) => kind !== 'undo' && undoneBy === null);
    const figure = standing.filter(({ kind }) => kind === 'progress').at(-1)?.percentAfter ?? first.progress;
    if (state === 'open' && task.kind === 'dated') expect(task.progress, `${code}: the last report`).toBe(figure);
    if (state === 'awaiting_confirmation') expect(task.progress).toBe(100);

    versions.slice(1).forEach((version, i) => {
      expect(version.validFrom, `${code}: no gap in its history`).toEqual(versions[i]?.validTo);
    });
    const { version, progress, currentDue, reportedDoneOn } = task;
    expect(versions.at(-1)).toMatchObject({ validTo: null, version, state, progress, currentDue, reportedDoneOn });
  }
  const figures = totalFigures(await figureCells(store.read, {}, now));
  const counted = tasks.filter(({ state, parentId }) => state !== 'cancelled' && parentId === null);
  expect(figures.total, 'a part is counted with its whole').toBe(counted.length);
  for (const part of tasks) {
    const whole = tasks.find(({ id }) => id === part.parentId);
    expect(part.partOfUnitId).toBe(whole?.leadUnitId ?? null);
    if (whole !== undefined) expect((part.originalDue ?? '') <= (whole.currentDue ?? '9999')).toBe(true);
  }
  expect(figures.done + figures.open).toBe(figures.total);
  expect(figures.doneInTime + figures.doneLate).toBe(figures.done);
  expect(figures.openInTime + figures.openOverdue).toBe(figures.open);
}
