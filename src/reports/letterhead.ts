import { type BodySort, initialsOf, type Letterhead, placeIn, sortOfBody } from '../domain/letterhead.ts';
import type { Text } from '../language/fluent.ts';
import { type ChosenLetterhead, readLetterhead } from '../store/letterhead.ts';
import type { Unit } from '../store/records.ts';
import type { Db } from '../store/store.ts';
import { rootUnit, unitById } from '../store/units.ts';

/** What is known without anybody having set it. */
export interface KnownOfBody {
  readonly name: string;
  /** The unit above it; for the office the one at the top of the tree. */
  readonly above: string | null;
  /** Where the unit at the top of the tree is. */
  readonly topPlace: string | null;
}

/** The head of a report of the whole office. */
export async function officeLetterhead(db: Db, text: Text, officeName: string): Promise<Letterhead> {
  return letterheadOf(text, await officeKnown(db, officeName), await readLetterhead(db));
}

export async function officeKnown(db: Db, name: string): Promise<KnownOfBody> {
  const top = await rootUnit(db);
  return { name, above: top === null || top.name === name ? null : top.name, topPlace: placeOf(top) };
}

/** The head of a report that the head of a unit makes: nobody but the office has settings. Null: there is no such unit. */
export async function unitLetterhead(db: Db, text: Text, unitId: number): Promise<Letterhead | null> {
  const unit = await unitById(db, unitId);
  if (unit === null) return null;
  const above = unit.parentId === null ? null : await unitById(db, unit.parentId);
  const top = await rootUnit(db);
  const { place } = await readLetterhead(db);
  const known = { name: unit.name, above: above?.name ?? null, topPlace: placeOf(top) };
  return letterheadOf(text, known, place === undefined ? {} : { place });
}

const placeOf = (unit: Unit | null) => (unit === null ? null : placeIn(unit.name));

/** What was set and, for the rest, what makes a right document of the name alone. */
export function letterheadOf(text: Text, known: KnownOfBody, chosen: ChosenLetterhead): Letterhead {
  const body = chosen.body ?? known.name;
  const sort = sortOfBody(body);
  const addressees = chosen.addressees ?? '';
  const asAbove = addressees === '' ? [] : [text('letterhead-as-above')];
  return {
    ...{ body, addressees },
    // A people's committee names nobody above itself (Phụ lục I, phần I, mục II.2).
    parent_body: chosen.parent_body ?? (sort === 'people_committee' ? '' : (known.above ?? '')),
    place: chosen.place ?? placeIn(body) ?? known.topPlace ?? text('letterhead-place-unknown'),
    number: chosen.number ?? '',
    symbol: chosen.symbol ?? text('letterhead-usual-symbol', { short: shortOf(text, sort, body) }),
    summary: chosen.summary ?? text('letterhead-usual-summary'),
    authority: chosen.authority ?? authorityOf(text, sort),
    position: chosen.position ?? text(`letterhead-position-${sort}`),
    signer: chosen.signer ?? '',
    recipients: chosen.recipients ?? [...asAbove, text('letterhead-archive')].join('\n'),
  };
}

/** Bodies of several people are signed for on their behalf; a department by its director in their own name. */
function authorityOf(text: Text, sort: BodySort): string {
  switch (sort) {
    case 'people_committee':
    case 'people_council':
    case 'steering':
    case 'working_group':
      return text(`letterhead-authority-${sort}`);
    case 'police':
    case 'department':
    case 'office':
    case 'division':
    case 'other':
      return '';
    default:
      return sort satisfies never;
  }
}

function shortOf(text: Text, sort: BodySort, body: string): string {
  switch (sort) {
    case 'people_committee':
    case 'people_council':
    case 'steering':
    case 'working_group':
    case 'police':
    case 'office':
      return text(`letterhead-short-${sort}`);
    case 'department':
    case 'division':
    case 'other':
      return initialsOf(body);
    default:
      return sort satisfies never;
  }
}
