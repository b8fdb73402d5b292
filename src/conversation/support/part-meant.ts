import { mayDo } from '../../actions/authorise.ts';
import { capacitiesOf } from '../../actions/stand-in.ts';
import { partsFor } from '../../actions/support/authorise-part.ts';
import { UNDO_WINDOW_MS } from '../../actions/take-back.ts';
import { lastDeedOf } from '../../store/reports.ts';
import { lastSupportStepBy, type SupportPart } from '../../store/supports.ts';
import type { TaskDetail } from '../../store/tasks.ts';
import { asking, type Turn } from '../turn.ts';
import type { Reading } from '../understand/reading.ts';

/** What a report is of: the task itself, the part of a supporting unit, or one of several parts. */
export type Meant =
  | { readonly of: 'task' }
  /** `sure`: nothing is to be asked first. */
  | { readonly of: 'part'; readonly part: SupportPart; readonly sure: boolean }
  | { readonly of: 'which'; readonly parts: readonly SupportPart[] }
  /** Of that part, or of some part, which is not theirs to report. */
  | { readonly of: 'not_theirs'; readonly part: SupportPart | null };

/**
 * Whoever may report the task means the task, unless they speak of the part of a supporting unit. Whoever may report only the part means
 * the part: they have no right to anything else. A coordinator who passes on a figure may mean either, and is asked.
 */
export async function partMeant(turn: Turn, reading: Reading, task: TaskDetail): Promise<Meant> {
  const { intent, kind, part: said, partUnitId } = reading;
  const reports = intent === 'report_progress' || intent === 'report_done' || intent === 'correct';
  const blocks = intent === 'report_obstacle' && kind !== 'resolved';
  if ((!reports && !blocks) || (task.supports.length === 0 && said !== 'support')) return { of: 'task' };
  const who = asking(turn);
  const own = await partsFor(turn.db, who, 'report_support', task);
  if (said === 'support' && partUnitId !== undefined) {
    const named = task.supports.find(({ unitId }) => String(unitId) === partUnitId) ?? null;
    return named !== null && own.includes(named) ? theirs(named) : { of: 'not_theirs', part: named };
  }
  if (said === 'support') return one(own, task);
  if (said === 'own') {
    const ofUnit = own.filter(({ unitId }) =>
      partUnitId === undefined ? unitId === turn.person.unitId : String(unitId) === partUnitId,
    );
    const parts = ofUnit.length > 0 ? ofUnit : own;
    if (parts.length > 0 && (ofUnit.length > 0 || !(await mayReport(turn, task)))) return one(parts, task);
  }
  if (await mayReport(turn, task)) return intent === 'correct' ? spokenOfLast(turn, own, task) : { of: 'task' };
  if (own.length === 0) return { of: 'task' };
  const passesOn = capacitiesOf(who).some(({ role }) => role === 'coordinator');
  if (passesOn && intent === 'correct') return spokenOfLast(turn, own, task);
  const meant = one(own, task);
  return meant.of === 'part' && passesOn ? { ...meant, sure: false } : meant;
}

function mayReport(turn: Turn, task: TaskDetail): Promise<boolean> {
  return mayDo(turn.db, asking(turn), 'report_progress', task);
}

const theirs = (part: SupportPart): Meant => ({ of: 'part', part, sure: true });

function one(parts: readonly SupportPart[], { supports }: TaskDetail): Meant {
  const [only, another] = parts;
  if (only === undefined) return { of: 'not_theirs', part: supports.length === 1 ? (supports[0] ?? null) : null };
  return another === undefined ? theirs(only) : { of: 'which', parts };
}

/** "À nhầm, 50% thôi" is about what was said last of the task, whichever that was. */
async function spokenOfLast(turn: Turn, own: readonly SupportPart[], { code }: TaskDetail): Promise<Meant> {
  const since = new Date(turn.at.getTime() - UNDO_WINDOW_MS);
  const step = await lastSupportStepBy(turn.db, turn.person.id, since, code);
  const part = own.find(({ unitId }) => unitId === step?.unitId);
  if (step === null || part === undefined || step.kind !== 'report') return { of: 'task' };
  const deed = await lastDeedOf(turn.db, turn.person.id, since, code);
  return deed !== null && deed.at > step.at ? { of: 'task' } : theirs(part);
}
