import type { PeopleImport } from '../actions/import-people.ts';
import { personChangeWords, personRefusalWords } from '../conversation/import/people-words.ts';
import { textKey } from '../domain/text-key.ts';
import type { PeopleList } from '../intake/people-rows.ts';
import { wordRow } from '../intake/wording.ts';
import { atOf, type ImportReport, notReadIn, type OpenedFile, unreadable, warningsOf } from './import-report.ts';
import type { World } from './world.ts';

/** Of the people whom the file does not name, so many are named on the screen; JSON has them all. */
const shownMissing = 20;

/** What the import of a staff list came to: the rows that could not be read and those that were. */
export function peopleReport(
  world: World,
  { file, workbook }: OpenedFile,
  list: PeopleList,
  result: PeopleImport,
): ImportReport {
  const { text } = world;
  const unread = unreadable(list.refusals, list.labels, text);
  const named = new Set(unread.map((row) => textKey(row.label)));
  const missing = result.notInFile.filter((person) => !named.has(person.key));
  const places = new Map(list.people.map((person) => [person.row, person]));
  const wordPlace = (row: number) => wordRow(places.get(row) ?? { row }, text);
  const read = result.rows.map(({ row, name, outcome, changes, refusal }) => ({
    ...{ row, ...atOf(places.get(row)), label: name, outcome, changes },
    ...(refusal === undefined
      ? {}
      : {
          reason: text('cli-import-at-row', {
            row: wordPlace(row),
            reason: personRefusalWords(refusal, text, world.config.timezone),
          }),
        }),
  }));
  const { unitsAdded, unitsMoved } = result;
  return {
    labelled: 'name',
    rows: [...unread, ...read],
    wordChange: (change) => personChangeWords(change, text),
    remarks: [
      ...list.repeated.map(({ row, sameAs }) => text('people-repeated', { row: String(row), sameAs: String(sameAs) })),
      ...namesIn(world, 'people-units-added', unitsAdded),
      ...namesIn(world, 'people-units-moved', unitsMoved),
      ...missingPeople(world, missing),
    ],
    warnings: [...warningsOf(workbook, list.unknownColumns, text), ...notReadIn(list.notRead, file, text)],
    more: {
      ...{ unitsAdded, unitsMoved, repeated: list.repeated },
      notInFile: missing.map(({ name, unit, phone }) => ({ name, unit: unit.name, phone })),
    },
  };
}

function namesIn({ text }: World, id: 'people-units-added' | 'people-units-moved', names: readonly string[]): string[] {
  return names.length === 0 ? [] : [text(id, { count: names.length, names: names.join('; ') })];
}

function missingPeople({ text }: World, missing: PeopleImport['notInFile']): string[] {
  if (missing.length === 0) return [];
  const lines = missing
    .slice(0, shownMissing)
    .map(({ name, unit }) => text('people-not-in-file-line', { name, unit: unit.name }));
  const more = missing.length - lines.length;
  return [
    text('people-not-in-file', { count: missing.length }),
    ...lines,
    ...(more > 0 ? [text('people-not-in-file-more', { count: more })] : []),
  ];
}
