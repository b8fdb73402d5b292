import { codePrefix } from '../domain/text-key.ts';
import type { Db } from './store.ts';

/** Names of units, people, programmes and groups, and what task codes begin with: all that people may say. */
export async function lexiconRows(db: Db) {
  const [units, people, programmes, groups, tasks] = await Promise.all([
    db.unit.findMany({ where: { endedAt: null }, include: { aliases: true } }),
    db.person.findMany({ where: { leftAt: null }, select: { id: true, name: true, unitId: true, title: true } }),
    db.programme.findMany({ select: { id: true, name: true } }),
    db.taskGroup.findMany({ select: { id: true, position: true, name: true } }),
    db.task.findMany({ select: { code: true } }),
  ]);
  const prefixes = new Set(tasks.map(({ code }) => codePrefix(code)).filter((prefix) => prefix !== ''));
  return {
    units: units.map(({ id, name, shortName, aliases }) => ({
      id: String(id),
      name,
      ...(shortName === null ? {} : { shortName }),
      aliases: aliases.map((alias) => alias.name),
    })),
    people: people.map(({ id, name, unitId, title }) => ({ id: String(id), name, unitId: String(unitId), title })),
    programmes: programmes.map(({ id, name }) => ({ id: String(id), name })),
    groups: groups.map(({ id, position, name }) => ({ id: String(id), number: position, name })),
    ...(prefixes.size === 0 ? {} : { codePrefixes: [...prefixes] }),
  };
}
