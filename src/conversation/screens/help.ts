import type { Role } from '../../domain/permissions.ts';
import { writeAct } from '../acts.ts';
import type { Viewer } from '../turn.ts';
import { type Choice, paragraph, title, type View } from '../view.ts';
import { inRows } from './task-list.ts';

/** The commands of each role that do something today, in the order in which they are offered: Telegram's command menu. */
export const commandsOf: Readonly<Record<Role, readonly string[]>> = {
  officer: [
    'viec',
    'saphan',
    'quahan',
    'nv',
    'capnhat',
    'xong',
    'vuongmac',
    'giahan',
    'tim',
    'theodoi',
    'ngaynghi',
    'quyen',
    'caidat',
    'trogiup',
  ],
  unit_head: [
    ...['viec', 'tonghop', 'quahan', 'saphan', 'cham', 'xephang', 'bieudo', 'diemnghen', 'donvi', 'nv'],
    ...['capnhat', 'xong', 'vuongmac', 'giahan', 'giaoviec', 'dondoc', 'choduyet', 'nguoidung', 'nguoinhan'],
    ...['tim', 'theodoi', 'ngaynghi', 'quyen', 'caidat', 'trogiup'],
  ],
  coordinator: [
    ...['tonghop', 'choduyet', 'quahan', 'saphan', 'cham', 'xephang', 'bieudo', 'diemnghen', 'donvi', 'viec', 'nv'],
    ...['giaoviec', 'dondoc', 'nguoidung', 'nguoinhan', 'quytac', 'ngaynghi', 'tim', 'theodoi'],
    ...['quyen', 'caidat', 'trogiup'],
  ],
  leader: [
    'tonghop',
    'xephang',
    'bieudo',
    'diemnghen',
    'quahan',
    'cham',
    'saphan',
    'donvi',
    'nv',
    'dondoc',
    'tim',
    'theodoi',
    'ngaynghi',
    'quyen',
    'caidat',
    'trogiup',
  ],
  admin: [
    'tonghop',
    'quahan',
    'xephang',
    'bieudo',
    'donvi',
    'nv',
    'nguoidung',
    'nguoinhan',
    'tim',
    'theodoi',
    'ngaynghi',
    'quyen',
    'caidat',
    'trogiup',
  ],
};

/** What somebody can use who is not on the list, or not linked yet. */
export const guestCommands: readonly string[] = ['start', 'trogiup'];

/** Commands that are complete in themselves; only these become buttons. */
const complete: ReadonlySet<string> = new Set([
  'viec',
  'tonghop',
  'choduyet',
  'quahan',
  'saphan',
  'cham',
  'xephang',
  'diemnghen',
]);

/** What shows one person's own business, and so is no button in a group. */
const ownCommands: ReadonlySet<string> = new Set(['viec', 'choduyet']);

/** What this person can do here, in examples to copy; `first` greets. */
export function help({ text, person, group }: Pick<Viewer, 'text' | 'person' | 'group'>, first = false): View {
  const choices: Choice[] = commandsOf[person.role]
    .filter((command) => complete.has(command) && (group === undefined || !ownCommands.has(command)))
    .map((command) => ({ label: text(`menu-${command}`), act: writeAct({ do: 'say', text: `/${command}` }) }));
  if (group !== undefined)
    return { blocks: [paragraph(text('group-of', { unit: group.name }))], choices: inRows(choices, 2) };
  return {
    blocks: [
      title(first ? text('help-hello', { name: person.name }) : text('help-title')),
      paragraph(text(`help-${person.role}`)),
    ],
    choices: inRows(choices, 2),
  };
}
