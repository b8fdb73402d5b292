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

export interface Shelf {
  readonly id: number;
  readonly name: string;
}

export interface Shelves {
  /** The programme of that name, added if need be; '' is the plan without a name. */
  programme(name: string): Promise<Shelf>;
  group(programmeId: number, name: string): Promise<Shelf>;
  legalBasis(cell: LegalBasisCell): Promise<Shelf>;
  /** Whether anything had to be added. */
  grew(): boolean;
}

/** Programmes, their groups and the documents that order tasks: found by name, added as needed. */
export async function openShelves(tx: Db, at: Date): Promise<Shelves> {
  const programmes = await allProgrammes(tx);
  const byProgramme = new Map<string, Shelf>(programmes.map((programme) => [programme.key, programme]));
  const byGroup = new Map(programmes.map((programme) => [programme.id, groupsOf(programme)]));
  const bases = new Map((await allLegalBases(tx)).map((basis) => [basis.key, { id: basis.id, name: basis.text }]));
  let additions = 0;

  /** What is stored keeps its name in whatever language it is read, and the language of the office is Vietnamese. */
  const unnamed = textsIn('vi');

  async function programme(said: string): Promise<Shelf> {
    const name = said === '' ? unnamed('import-programme-unnamed') : said;
    return byProgramme.get(textKey(name)) ?? (await newProgramme(name));
  }

  async function newProgramme(name: string): Promise<Shelf> {
    const added = await addProgramme(tx, { name, key: textKey(name), createdAt: at });
    byProgramme.set(added.key, added);
    byGroup.set(added.id, new Map());
    additions += 1;
    return added;
  }

  async function group(programmeId: number, said: string): Promise<Shelf> {
    const name = said === '' ? unnamed('import-group-unnamed') : said;
    const groups = byGroup.get(programmeId) ?? new Map<string, Shelf>();
    const known = groups.get(textKey(name));
    if (known !== undefined) return known;
    const added = await addGroup(tx, { programmeId, name, key: textKey(name), position: groups.size + 1 });
    byGroup.set(programmeId, groups.set(added.key, added));
    additions += 1;
    return added;
  }

  async function legalBasis({ text, number, issuedOn }: LegalBasisCell): Promise<Shelf> {
    const known = bases.get(textKey(text));
    if (known !== undefined) return known;
    const row = { text, key: textKey(text), number: number ?? null, issuedOn: issuedOn ?? null };
    const added = await addLegalBasis(tx, row);
    const shelf = { id: added.id, name: text };
    bases.set(added.key, shelf);
    return shelf;
  }

  return { programme, group, legalBasis, grew: () => additions > 0 };
}

function groupsOf(programme: ProgrammeWithGroups): Map<string, Shelf> {
  return new Map(programme.groups.map((group) => [group.key, group]));
}
