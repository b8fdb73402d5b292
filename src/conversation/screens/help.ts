import type { Role } from '../../domain/permissions.ts';
import { writeAct } from '../acts.ts';
import type { Viewer } from '../turn.ts';
import { type Choice, paragraph, title, type View } from '../view.ts';
import { inRows } from './task-list.ts';

/** The commands of each role, in the order in which they are offered; also Telegram's command menu. */
export const commandsOf: Readonly<Record<Role, readonly string[]>> = {
  officer: ['viec', 'saphan', 'quahan', 'tim', 'trogiup'],
  unit_head: ['viec', 'tonghop', 'quahan', 'saphan', 'cham', 'xephang', 'tim', 'trogiup'],
  coordinator: ['tonghop', 'choduyet', 'quahan', 'saphan', 'cham', 'xephang', 'viec', 'tim', 'trogiup'],
  leader: ['tonghop', 'xephang', 'quahan', 'cham', 'saphan', 'tim', 'trogiup'],
  admin: ['tonghop', 'quahan', 'xephang', 'tim', 'trogiup'],
};

/** What this person can do here, in examples to copy; `first` greets. */
export function help({ text, person }: Pick<Viewer, 'text' | 'person'>, first = false): View {
  const choices: Choice[] = commandsOf[person.role]
    .filter((command) => command !== 'trogiup' && command !== 'tim')
    .map((command) => ({ label: text(`menu-${command}`), act: writeAct({ do: 'say', text: `/${command}` }) }));
  return {
    blocks: [
      title(first ? text('help-hello', { name: person.name }) : text('help-title')),
      paragraph(text(`help-${person.role}`)),
    ],
    choices: inRows(choices, 2),
  };
}
