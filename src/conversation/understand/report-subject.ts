import { type Part, peopleIn, unitsIn } from './part.ts';
import type { Context } from './reading.ts';

/** Whether somebody else is said to have done it: a unit that is not the own one, a person who is not the one addressed. */
export function fromAnother(before: Part, context: Context): boolean {
  const units = unitsIn(before, false).some(
    ({ entries, from }) =>
      before.scene.tokens[from - 1]?.key !== 'cua' && (entries.length === 0 || entries[0]?.name !== context.ownUnit),
  );
  return units || peopleIn(before).some((name) => !isAddressed(before, name.from));
}

/** "báo cáo anh Nam": the one who is told. */
export function isAddressed(part: Part, at: number): boolean {
  if (part.names.some((name) => name.from === at && part.scene.tokens[name.to]?.key === 'oi')) return true;
  return ['cao', 'thua', 'gui', 'bc', 'da', 'chao', 'bao'].includes(part.scene.tokens[at - 1]?.key ?? '');
}
