import { expect, it } from 'vitest';
import { insertRows } from '../../src/store/insert-rows.ts';
import type { Store } from '../../src/store/store.ts';
import { smallOffice } from '../support/small-office.ts';

const at = new Date('2024-04-02T01:00:00.123Z');

/** The last row of a table as the database keeps it, with the type of each value; without its id. */
async function lastOf(store: Store, table: string): Promise<string[]> {
  const names = await store.read.$queryRawUnsafe<{ name: string }[]>(
    `SELECT "name" FROM pragma_table_info('${table}')`,
  );
  const columns = names.map(({ name }) => name).filter((name) => !['id', 'key', 'code', 'on'].includes(name));
  const shown = columns.map(
    (name) => `'${name} ' || typeof("${name}") || ' ' || coalesce("${name}", '–') AS "${name}"`,
  );
  const [row] = await store.read.$queryRawUnsafe<Record<string, string>[]>(
    `SELECT ${shown.join(', ')} FROM "${table}" ORDER BY rowid DESC LIMIT 1`,
  );
  return Object.values(row ?? {});
}

it('keeps rows as Prisma would keep them: days, instants, numbers, words, what is there or not, defaults, and plain data', async () => {
  const { store, people, tasks } = await smallOffice();
  const [personId, taskId] = [people.ha.id, tasks.NV14.id];
  const { programmeId, groupId, leadUnitId } = tasks.NV14;
  const audit = {
    at,
    personId,
    channel: 'import',
    incomingId: null,
    taskId,
    what: 'import',
    from: null,
    to: "O'Việc “1”",
  };
  const task = {
    ...{ title: 'Việc mới', key: 'viec moi', product: '', programmeId, groupId, leadUnitId, legalBasisId: null },
    ...{ kind: 'dated' as const, cadence: null, startOn: '2024-04-02', originalDue: '2024-06-28' },
    ...{ currentDue: '2024-06-28', dueSoonFrom: at, behindFrom: null, overdueFrom: at, silentFrom: at, createdAt: at },
  };
  const message = {
    ...{ channel: 'web', chat: 'chat', personId, lane: 1, notBefore: at, createdAt: at },
    content: { kind: 'digest', personId, on: '2024-04-02', odd: [true, null, 1.5, '“'] },
  };
  const reminder = { taskId, personId, rule: 'overdue', at };
  await store.write(async (tx) => {
    await tx.audit.createMany({ data: [audit] });
    await tx.task.createMany({ data: [{ ...task, code: 'P1' }] });
    await tx.outbox.createMany({ data: [{ ...message, key: 'p' }] });
    await tx.reminder.createMany({ data: [{ ...reminder, on: '2024-04-02' }] });
  });
  const tables = ['Audit', 'Task', 'Outbox', 'Reminder'];
  const byPrisma = await Promise.all(tables.map((table) => lastOf(store, table)));
  await store.write(async (tx) => {
    await insertRows(tx, 'Audit', [audit]);
    await insertRows(tx, 'Task', [{ ...task, code: 'P2' }]);
    await insertRows(tx, 'Outbox', [{ ...message, key: 'q' }]);
    await insertRows(tx, 'Reminder', [{ ...reminder, on: '2024-04-03' }]);
  });
  expect(await Promise.all(tables.map((table) => lastOf(store, table)))).toEqual(byPrisma);
  expect(byPrisma.flat()).toContain('overdueFrom text 2024-04-02T01:00:00.123+00:00');
  expect(await store.read.outbox.findUniqueOrThrow({ where: { key: 'q' } })).toMatchObject({
    content: message.content,
  });
});

it('keeps their order, however many they are, and all that some of them say', async () => {
  const { store } = await smallOffice();
  const said = Array.from({ length: 120 }, (_, n) => ({
    ...{ at, channel: 'import', what: 'order', to: `${n}` },
    ...(n % 2 === 0 ? { from: `${n - 1}` } : {}),
  }));
  await store.write((tx) => insertRows(tx, 'Audit', said));
  const kept = await store.read.audit.findMany({ where: { what: 'order' }, orderBy: { id: 'asc' } });
  expect(kept.map(({ from, to }) => [from, to])).toEqual(said.map((row) => ['from' in row ? row.from : null, row.to]));
  await store.write((tx) => insertRows(tx, 'Audit', []));
});
