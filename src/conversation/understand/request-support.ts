import { isAsked } from './mood.ts';
import { hasCue, type Part, peopleIn, placeOf, unitsIn, wordsIn } from './part.ts';
import type { Context, Reading } from './reading.ts';
import { type Read, tasksOf } from './request.ts';
import { personFields, unitFields } from './resolve.ts';
import { oneOfAt } from './token-match.ts';

const OFFICER = ['dau moi phoi hop', 'phu trach phan phoi hop'];
const NAMING = ['giao', 'cu', 'phan cong', 'doi', 'chuyen', 'de', 'cho', 'thay', 'la', 'dat'];

/** "giao chị Hà làm đầu mối phối hợp NV12", "đổi đầu mối phối hợp NV12 của Sở Tài chính sang anh Nam". */
export const supportOfficer: Read = (sentence, context) => {
  const { tokens } = sentence.scene;
  const { tasks } = tasksOf(sentence);
  const at = placeOf(sentence, OFFICER);
  if (at === null || tasks === undefined || isAsked(sentence) || hasCue(sentence, 'who', 'done')) return null;
  if (sentence.figures.length > 0) return null;
  const person = peopleIn(sentence).at(-1);
  const names = tokens.slice(sentence.from, sentence.to).some(({ key }) => NAMING.includes(key));
  if (person === undefined && !names) return null;
  const who = person === undefined ? {} : personFields(person, context);
  const of = ofUnit(sentence, context);
  const ask = who.ask ?? of.ask;
  return { intent: 'assign', part: 'support', tasks, ...who, ...of, ...(ask !== undefined && { ask }) };
};

const ASKING = ['giao', 'de nghi', 'yeu cau', 'phan cong'];

/** "giao Sở Tài chính phối hợp NV12: cung cấp số liệu": what the unit is to do. */
export const supportContent: Read = (sentence, context) => {
  const { scene, from, codes } = sentence;
  const { tokens } = scene;
  const verb = oneOfAt(tokens, from, ASKING);
  const [unit, another] = unitsIn(sentence, false);
  const [code] = codes;
  if (verb === null || unit === undefined || another !== undefined || code === undefined || codes.length > 1)
    return null;
  if (unit.from !== verb || oneOfAt(tokens, unit.to, ['phoi hop']) !== code.from || tokens[code.to]?.text !== ':')
    return null;
  const note = wordsIn(scene, code.to + 1, sentence.to);
  if (note === '') return null;
  const of = ofUnit(sentence, context);
  return { intent: 'assign', part: 'support', ...tasksOf(sentence), note, ...of };
};

function ofUnit(sentence: Part, context: Context): Pick<Reading, 'partUnit' | 'partUnitId' | 'ask' | 'candidates'> {
  const [unit] = unitsIn(sentence, false);
  if (unit === undefined) return {};
  const { unit: name, unitIds, ask, candidates } = unitFields(unit, context);
  const id = unitIds?.[0];
  return {
    ...(name !== undefined && { partUnit: name }),
    ...(id !== undefined && { partUnitId: id }),
    ...(ask !== undefined && { ask, candidates: candidates ?? [] }),
  };
}
