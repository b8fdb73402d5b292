import { mayReadAll, mayReadFigures, mayReadUnit, unitToRead } from '../../actions/read-figures.ts';
import { periodContaining } from '../../domain/periods.ts';
import { spanBefore, spanKey } from '../../domain/report-span.ts';
import { spanName } from '../../reports/compose/official-words.ts';
import { personById } from '../../store/people.ts';
import { writeAct } from '../acts.ts';
import { beyondGroup } from '../group/beyond-group.ts';
import { placeOf, scopeOfPlace } from '../report/report-place.ts';
import { said } from '../screens/plain.ts';
import { inRows } from '../screens/task-list.ts';
import { mayRead, outsideScope, showRanking, subjectsOf } from '../show-figures.ts';
import { answer, asking, type Outcome, type Turn } from '../turn.ts';
import type { Reading } from '../understand/reading.ts';
import { paragraph, quiet, type View } from '../view.ts';
import { type Asked, askedFrom } from './asked.ts';
import { evaluated } from './evaluated.ts';
import type { EvaluationAct } from './evaluation-acts.ts';
import { evaluationFile } from './evaluation-file.ts';
import { formula } from './formula.ts';
import { grounds } from './grounds.ts';
import { ranked } from './ranked.ts';
import { pressOnWeights } from './setting-weights.ts';

/** "Xếp hạng các đơn vị quý 1", "điểm của tôi", "vì sao Sở Y tế được 72 điểm", "cách tính điểm". Scores are nobody else's business: never in a group. */
export async function showEvaluation(turn: Turn, reading: Reading): Promise<View[]> {
  const { scored, intent, kind } = reading;
  // In a group it is the quick answer, which tells no points.
  if (turn.group !== undefined && intent === 'ranking' && scored === true) return [await showRanking(turn, reading)];
  if (turn.group !== undefined) return [said(turn, 'group-private')];
  if (scored === 'how') return [await formula(turn, reading.date)];
  const asked = askedFrom(turn, reading, intent === 'person_status' || kind === 'people' ? 'people' : 'units');
  if (asked === null) return [said(turn, 'evaluation-which-span')];
  if (intent === 'person_status') return [await ofPerson(turn, asked, Number(reading.personId ?? turn.person.id))];
  if (intent === 'unit_status') return ofUnits(turn, asked, reading);
  if (!(await mayReadFigures(asking(turn)))) return ownInstead(turn, asked);
  const [subject] = await subjectsOf(turn, reading);
  if (subject === undefined || !(await mayRead(turn, subject.scope))) return [await outsideScope(turn)];
  const placed = { ...asked, ...placeOf(subject.scope) };
  if (scored === 'file') return [await evaluationFile(turn, placed)];
  return [await ranked(turn, placed, { page: 0, best: reading.best === true })];
}

export async function pressOnEvaluation(turn: Turn, act: EvaluationAct): Promise<Outcome> {
  switch (act.do) {
    case 'weights':
    case 'weight':
    case 'weight_default':
    case 'undo_weight':
      return pressOnWeights(turn, act);
    case 'evaluation_how':
      return answer(await formula(turn, act.on));
    case 'evaluated':
    case 'evaluated_by': {
      const refused = await refusalOf(turn, act.by, act.id);
      if (refused !== null) return answer(refused);
      if (act.do === 'evaluated') return answer(await evaluated(turn, act, act.id, await seesRanking(turn)));
      return { kind: 'answer', answer: { views: [await grounds(turn, act)], replaces: act.page > 0 } };
    }
    case 'evaluation':
    case 'evaluation_file':
    case 'evaluation_spans': {
      const refused = await refusalOfPlace(turn, act);
      if (refused !== null) return answer(refused);
      if (act.do === 'evaluation_file') return answer(await evaluationFile(turn, act));
      if (act.do === 'evaluation_spans') return answer(whichSpan(turn, act));
      return { kind: 'answer', answer: { views: [await ranked(turn, act, act)], replaces: act.page > 0 } };
    }
    default:
      return act satisfies never;
  }
}

/** Everybody sees their own score; those of others are for their heads and those above. */
async function ofPerson(turn: Turn, asked: Asked, id: number): Promise<View> {
  return (await refusalOf(turn, 'people', id)) ?? evaluated(turn, asked, id, await seesRanking(turn));
}

async function ofUnits(turn: Turn, asked: Asked, reading: Reading): Promise<View[]> {
  const views: View[] = [];
  for (const { scope } of await subjectsOf(turn, reading)) {
    const id = scope.underUnitId ?? (await unitToRead(asking(turn)))?.unitId ?? turn.person.unitId;
    const refused = await refusalOf(turn, 'units', id);
    views.push(
      refused ?? (await evaluated(turn, { ...asked, ...placeOf(scope), unit: id }, id, await seesRanking(turn))),
    );
  }
  return views;
}

/** A ranking is for those above: whoever asks for it is shown what is theirs to see. */
async function ownInstead(turn: Turn, asked: Asked): Promise<View[]> {
  const own = await ofPerson(turn, { ...asked, by: 'people' }, turn.person.id);
  return [{ ...own, blocks: [paragraph(turn.text('evaluation-own-only')), ...own.blocks] }];
}

async function seesRanking(turn: Turn): Promise<boolean> {
  return mayReadFigures(asking(turn));
}

/** Why the reader may not see this score, in words; null: they may. */
async function refusalOf(turn: Turn, by: Asked['by'], id: number): Promise<View | null> {
  const who = asking(turn);
  if (await mayReadAll(who)) return null;
  if (by === 'units') {
    if (!(await mayReadFigures(who))) return said(turn, 'rejected-leader-only');
    return (await mayRead(turn, { underUnitId: id })) ? null : outsideScope(turn);
  }
  if (id === turn.person.id) return null;
  const person = await personById(turn.db, id);
  if (person !== null && (await mayReadUnit(turn.db, who, person.unitId))) return null;
  return said(turn, 'evaluation-not-yours');
}

async function refusalOfPlace(
  turn: Turn,
  place: { readonly unit: number; readonly programme: number; readonly group: number },
): Promise<View | null> {
  if (!(await mayReadFigures(asking(turn)))) return said(turn, 'rejected-leader-only');
  const beyond = await beyondGroup(turn, place.unit === 0 ? [] : [place.unit]);
  if (beyond !== null) return beyond;
  return (await mayRead(turn, scopeOfPlace(place))) ? null : outsideScope(turn);
}

/** The periods that are asked for most, each on a button, and how any other is typed. */
function whichSpan(
  turn: Turn,
  { by, unit, programme, group }: Pick<Asked, 'by' | 'unit' | 'programme' | 'group'>,
): View {
  const { text, today, office } = turn;
  const spans = (['month', 'quarter', 'half_year', 'nine_months', 'year'] as const).flatMap((kind) => {
    const present = periodContaining(kind, today, office.cutOffDay);
    return [...(present.from <= today ? [present] : []), spanBefore(present)];
  });
  const choices = spans.map((span) => ({
    label: spanName(text, span),
    act: writeAct({
      ...{ do: 'evaluation', by, weights: 'past', span: spanKey(span), unit, programme, group },
      ...{ best: false, page: 0 },
    }),
  }));
  return {
    blocks: [paragraph(text('evaluation-spans')), quiet(text('evaluation-spans-how'))],
    choices: inRows(choices, 2),
  };
}
