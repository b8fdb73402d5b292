import { textKey } from '../../domain/text-key.ts';
import type { LegalBasisCell } from '../../intake/plan-cells.ts';
import { textsIn } from '../../language/fluent.ts';
import {
  addGroup,
  addLegalBasis,
  addProgramme,
  allLegalBases,
  allProgrammes,
  type ProgrammeWithGroups,
} from '../../store/import-plan.ts';
import type { Db } from '../../store/store.ts';
import type { Placeholders } from './placeholders.ts';

/** `id`: below zero as long as it is only planned. */
export interface Shelf {
  readonly id: number;
  readonly name: string;
}

export interface Shelves {
  /** The programme of that name, planned if need be; '' is the plan without a name. */
  programme(name: string): Shelf;
  group(programmeId: number, name: string): Shelf;
  legalBasis(cell: LegalBasisCell): Shelf;
  /** Adds what was planned. */
  write(tx: Db, at: Date): Promise<NewShelves>;
}

/** Ids of what was added. */
export interface NewShelves {
  readonly programmes: readonly number[];
  readonly groups: readonly number[];
  readonly legalBases: readonly number[];
}

type Wanted =
  | { readonly what: 'programme'; readonly shelf: Shelf }
  | { readonly what: 'group'; readonly shelf: Shelf; readonly programmeId: number; readonly position: number }
  | { readonly what: 'legal_basis'; readonly shelf: Shelf; readonly cell: LegalBasisCell };

/** Programmes, their groups and the documents that order tasks: found by name, planned where there is none. */
export async function openShelves(db: Db, ids: Placeholders): Promise<Shelves> {
  const programmes = await allProgrammes(db);
  const byProgramme = new Map<string, Shelf>(programmes.map((programme) => [programme.key, programme]));
  const byGroup = new Map(programmes.map((programme) => [programme.id, groupsOf(programme)]));
  const bases = new Map<string, Shelf>(
    (await allLegalBases(db)).map((basis) => [basis.key, { id: basis.id, name: basis.text }]),
  );
  const wanted: Wanted[] = [];

  /** What is stored keeps its name in whatever language it is read, and the language of the office is Vietnamese. */
  const unnamed = textsIn('vi');

  function programme(said: string): Shelf {
    const name = said === '' ? unnamed('import-programme-unnamed') : said;
    const known = byProgramme.get(textKey(name));
    if (known !== undefined) return known;
    const shelf = { id: ids.take(), name };
    wanted.push({ what: 'programme', shelf });
    byProgramme.set(textKey(name), shelf);
    byGroup.set(shelf.id, new Map());
    return shelf;
  }

  function group(programmeId: number, said: string): Shelf {
    const name = said === '' ? unnamed('import-group-unnamed') : said;
    const groups = byGroup.get(programmeId) ?? new Map<string, Shelf>();
    const known = groups.get(textKey(name));
    if (known !== undefined) return known;
    const shelf = { id: ids.take(), name };
    wanted.push({ what: 'group', shelf, programmeId, position: groups.size + 1 });
    byGroup.set(programmeId, groups.set(textKey(name), shelf));
    return shelf;
  }

  function legalBasis(cell: LegalBasisCell): Shelf {
    const known = bases.get(textKey(cell.text));
    if (known !== undefined) return known;
    const shelf = { id: ids.take(), name: cell.text };
    wanted.push({ what: 'legal_basis', shelf, cell });
    bases.set(textKey(cell.text), shelf);
    return shelf;
  }

  async function write(tx: Db, at: Date): Promise<NewShelves> {
    const added = { programme: [] as number[], group: [] as number[], legal_basis: [] as number[] };
    for (const one of wanted) {
      const { id } = await addShelf(tx, one, ids, at);
      ids.settle(one.shelf.id, id);
      added[one.what].push(id);
    }
    return { programmes: added.programme, groups: added.group, legalBases: added.legal_basis };
  }

  return { programme, group, legalBasis, write };
}

function addShelf(tx: Db, one: Wanted, ids: Placeholders, at: Date): Promise<{ readonly id: number }> {
  const { name } = one.shelf;
  const key = textKey(name);
  switch (one.what) {
    case 'programme':
      return addProgramme(tx, { name, key, createdAt: at });
    case 'group':
      return addGroup(tx, { programmeId: ids.idOf(one.programmeId), name, key, position: one.position });
    case 'legal_basis':
      return addLegalBasis(tx, {
        text: name,
        key,
        number: one.cell.number ?? null,
        issuedOn: one.cell.issuedOn ?? null,
      });
    default:
      return one satisfies never;
  }
}

function groupsOf(programme: ProgrammeWithGroups): Map<string, Shelf> {
  return new Map(programme.groups.map((group) => [group.key, group]));
}
