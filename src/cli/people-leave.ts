import { leaveByCommand } from '../actions/depart.ts';
import { formatVietnameseDate, type LocalDate } from '../domain/local-date.ts';
import { localDateAt } from '../domain/time-zone.ts';
import { parsePhone } from '../intake/phone.ts';
import { readTextDate } from '../intake/text-date.ts';
import { holderOfPhone } from '../store/import-people.ts';
import { loadOffice } from '../store/office.ts';
import { rehearse } from '../store/rehearse.ts';
import { complain, type ExitCode, say, type World, withStore } from './world.ts';

export interface LeaveOptions {
  readonly phone: string;
  /** The first day on which the person is not there any more; left out: today. */
  readonly on?: string;
  readonly dryRun?: boolean;
  readonly json?: boolean;
}

/** Records that somebody has left or will leave the office: their rights end, and their open tasks wait to be handed over. */
export async function peopleLeave(
  world: World,
  { phone, on, dryRun = false, json = false }: LeaveOptions,
): Promise<ExitCode> {
  const { text, config } = world;
  const number = parsePhone(phone);
  const at = world.now();
  const day = on === undefined ? localDateAt(at, config.timezone) : dayOf(on);
  if (number === null) return failed(world, text('people-bad-phone', { value: phone }), 2);
  if (day === null) return failed(world, text('people-leave-bad-date', { value: on ?? '' }), 2);
  return withStore(world, async (store): Promise<ExitCode> => {
    const office = await loadOffice(store.read, config.timezone);
    const person = await holderOfPhone(store.read, number);
    if (person === null) return failed(world, text('people-phone-unknown', { phone }), 1);
    if (person.leftAt !== null) return failed(world, text('rejected-left_already', { name: person.name }), 1);
    const leave = dryRun
      ? await rehearse(store, (tx) => leaveByCommand({ tx, at, office }, person, day))
      : await store.write((tx) => leaveByCommand({ tx, at, office }, person, day));
    if (!leave.ok) return failed(world, text('rejected-last_manager', { name: person.name }), 1);
    const { touched } = leave;
    const tasks = touched.tasks.map(({ code }) => code);
    const standIns = touched.standIns.map((one) => one.person.name);
    if (json) {
      const { obstacles, extensions } = touched;
      const who = { name: person.name, phone: number, unit: person.unit.name };
      say(world, JSON.stringify({ dryRun, person: who, on: day, tasks, obstacles, extensions, standIns }));
      return 0;
    }
    const words = { name: person.name, unit: person.unit.name, date: formatVietnameseDate(day) };
    say(world, text(dryRun ? 'people-leave-would' : 'people-leave-done', words));
    say(
      world,
      tasks.length === 0
        ? text('departure-no-tasks')
        : text('departure-tasks', { count: tasks.length, codes: tasks.join(', ') }),
    );
    return 0;
  });
}

/** "2024-04-01" or "1/4/2024". */
function dayOf(said: string): LocalDate | null {
  const date = readTextDate(said);
  return date.kind === 'date' ? date.on : null;
}

function failed(world: World, sentence: string, code: 1 | 2): ExitCode {
  complain(world, sentence);
  return code;
}
