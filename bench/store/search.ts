// Searching in 100,000 tasks with a hundred words of notes each: what a person waits for.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { wordsToFind } from '../../src/domain/search.ts';
import { textKey } from '../../src/domain/text-key.ts';
import { searchTasks } from '../../src/store/search.ts';
import { openStore } from '../../src/store/store.ts';
import { addUnit } from '../../src/store/units.ts';

const TASKS = 100_000;
const NOTES_A_TASK = 10;
const WORDS =
  'triển khai kiosk tự phục vụ khám chữa bệnh số hoá hồ sơ đất đai kinh phí hướng dẫn Bộ biên bản nghiệm thu cấp xã'.split(
    ' ',
  );
const folder = mkdtempSync(join(tmpdir(), 'nhacviec-bench-'));
const store = await openStore(`file:${join(folder, 'bench.db')}`);
const at = new Date('2024-04-02T08:00:00+07:00');
let seed = 1;
const pick = () => {
  seed = (seed * 48_271) % 2_147_483_647;
  return WORDS[seed % WORDS.length] ?? '';
};
const words = (count: number) => Array.from({ length: count }, pick).join(' ');

try {
  const unit = await store.write((tx) => addUnit(tx, { name: 'Sở Y tế', parentId: null, at }));
  const group = await store.write((tx) =>
    tx.taskGroup.create({
      data: {
        ...{ position: 1, name: 'Nhóm', key: 'nhom' },
        programme: { create: { name: 'Đề án 06', key: 'de an 06', createdAt: at } },
      },
    }),
  );
  const placed = { programmeId: group.programmeId, groupId: group.id, leadUnitId: unit.id };
  for (let from = 0; from < TASKS; from += 5000)
    await store.write(async (tx) => {
      const ids = Array.from({ length: 5000 }, (_, n) => from + n + 1);
      await tx.task.createMany({
        data: ids.map((id) => {
          const title = words(12);
          const days = { startOn: '2024-01-02', originalDue: '2024-06-28', currentDue: '2024-06-28' };
          return { id, code: `NV${id}`, title, key: textKey(`${title} nv${id}`), ...placed, ...days, createdAt: at };
        }),
      });
      await tx.taskNotes.createMany({
        data: ids.map((taskId) => ({
          taskId,
          key:
            textKey(Array.from({ length: NOTES_A_TASK }, () => words(10)).join(' ')) +
            (taskId % 5000 === 7 ? ' drone' : ''),
        })),
      });
    });
  for (const typed of ['kiosk', 'kiosk đất đai', 'drone', 'drone nghiệm thu kinh phí', 'không có chữ này', 'nv77777']) {
    const start = performance.now();
    const { hits, more } = await searchTasks(store.read, { kind: 'all' }, wordsToFind(typed), at);
    const took = Math.round(performance.now() - start);
    console.log(`${typed.padEnd(28)} ${String(hits.length).padStart(4)} found${more ? ' and more' : ''}, ${took} ms`);
  }
} finally {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
}
