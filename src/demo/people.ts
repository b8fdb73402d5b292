import type { Role } from '../domain/permissions.ts';
import { textsIn } from '../language/fluent.ts';
import { peopleWithTasks } from '../store/demo-people.ts';
import type { Db } from '../store/store.ts';

/** Somebody whom one can play in the demo. */
export interface DemoPlayer {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly unit: string;
  readonly role: Role;
  readonly chat: string;
  readonly phone: string;
  /** An open task that is theirs to report, with its progress in percent; leaders have none. */
  readonly task: { readonly code: string; readonly progress: number } | null;
}

/** In the order of the strip: officers, heads, the standing body, the leaders. They are the first rows of people.csv. */
const strip = Array.from({ length: 12 }, (_, index) => `+84900000${101 + index}`);

/** The task that the demo begins with. */
const firstTask = 'NV12';

/** The web chat that is this person's in the demo. */
export function demoChat(personId: number): string {
  return `demo:${personId}`;
}

export async function demoPeople(db: Db): Promise<DemoPlayer[]> {
  const people = await peopleWithTasks(db, strip);
  return strip.flatMap((phone) => {
    const person = people.find((one) => one.phone === phone);
    if (person === undefined) return [];
    const { id, name, title, unit, role } = person;
    const tasks = person.assignments.map((assignment) => assignment.task);
    const task = tasks.find(({ code }) => code === firstTask) ?? tasks[0] ?? null;
    return [{ id: `${id}`, name, title, unit: unit.name, role, chat: demoChat(id), phone, task }];
  });
}

/** What this person might say first, to be sent with one tap; in Vietnamese, which the bot understands. */
export function quickTry({ role, task }: Pick<DemoPlayer, 'role' | 'task'>): string[] {
  const text = textsIn('vi');
  switch (role) {
    case 'officer': {
      const report =
        task === null ? [] : [text('demo-try-report', { code: task.code, percent: nextPercent(task.progress) })];
      const card = task === null ? [] : [text('demo-try-card', { code: task.code })];
      return [...report, text('demo-try-my-tasks'), ...card];
    }
    case 'unit_head':
      return [text('demo-try-overdue'), text('demo-try-summary'), text('demo-try-due-soon')];
    case 'coordinator':
      return [text('demo-try-pending'), text('demo-try-summary'), text('demo-try-overdue')];
    case 'leader':
    case 'admin':
      return [text('demo-try-worst'), text('demo-try-summary'), text('demo-try-overdue')];
    default:
      return role satisfies never;
  }
}

/** Some way on, short of done. */
function nextPercent(progress: number): string {
  return String(Math.min(progress + 20, 95));
}
