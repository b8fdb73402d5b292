import { owesAnswer, type Receipt, receiptOf } from '../domain/urging.ts';
import type { Db } from './store.ts';
import { deliveriesOf, reportersSince, type UrgingDetail } from './urgings.ts';

/** How far an urging came with one person. */
export interface PersonReceipt {
  readonly personId: number;
  readonly name: string;
  readonly taskIds: readonly number[];
  readonly codes: readonly string[];
  readonly receipt: Receipt;
  /** A word of theirs is still waited for, about a task that is open. */
  readonly owes: boolean;
}

/** How far an urging came with each of those who were urged, in the order in which they were written down. */
export async function receiptsOf(db: Db, urging: UrgingDetail): Promise<PersonReceipt[]> {
  const { recipients, sendAt, at } = urging;
  const people = [...new Set(recipients.map(({ personId }) => personId))];
  const tasks = [...new Set(recipients.map(({ taskId }) => taskId))];
  const deliveries = await deliveriesOf(db, urging.id, people);
  const reports = await reportersSince(db, tasks, people, sendAt ?? at);
  // An explanation is the unit's: one that anybody of them sent is enough for a task.
  const missing = new Set(unexplained(urging).map(({ id }) => id));
  const waited = (taskId: number) => urging.explainBy === null || missing.has(taskId);
  return people.map((personId) => {
    const rows = recipients.filter((row) => row.personId === personId);
    const taskIds = rows.map(({ taskId }) => taskId);
    const [first] = rows;
    const receipt: Receipt = receiptOf({
      delivery: deliveries.get(personId)?.state ?? null,
      receivedAt: first?.receivedAt ?? null,
      answeredAt: first?.answeredAt ?? null,
      reported: reports.some((report) => report.personId === personId && taskIds.includes(report.taskId)),
    });
    return {
      ...{ personId, name: first?.person.name ?? '', taskIds, receipt },
      codes: rows.map(({ task }) => task.code),
      owes: owesAnswer(receipt) && rows.some(({ taskId, task }) => task.state === 'open' && waited(taskId)),
    };
  });
}

/** Of a request for an explanation the tasks that nobody has explained yet and that are not finished, paused or given up. */
export function unexplained({ explainBy, recipients, withdrawnAt }: UrgingDetail) {
  if (explainBy === null || withdrawnAt !== null) return [];
  const settled = new Set(recipients.flatMap(({ answeredAt, taskId }) => (answeredAt === null ? [] : [taskId])));
  const tasks = new Map(recipients.map(({ task }) => [task.id, task]));
  return [...tasks.values()].filter(
    ({ id, state }) => !settled.has(id) && (state === 'open' || state === 'awaiting_confirmation'),
  );
}
