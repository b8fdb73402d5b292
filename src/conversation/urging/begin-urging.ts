import type { Acting } from '../../actions/acting.ts';
import { whoMay } from '../../actions/authorise.ts';
import { planUrging, type UrgingPlan } from '../../actions/urging/plan-urging.ts';
import type { UrgingWish } from '../../actions/urging/wish.ts';
import { isAllowed } from '../../domain/permissions.ts';
import { localDateAt } from '../../domain/time-zone.ts';
import { findTask } from '../../store/tasks.ts';
import { addDraft } from '../../store/urging-drafts.ts';
import { said } from '../screens/plain.ts';
import { rejection } from '../screens/rejection.ts';
import { unknownTask } from '../screens/unknown-task.ts';
import { askExplainDay, nothingToUrge, urgingPreview } from '../screens/urging-preview.ts';
import type { Asked, Turn } from '../turn.ts';

/** What nobody pressed for a day is forgotten, in milliseconds. */
const FORGOTTEN_MS = 86_400_000;

/**
 * Shows what would be sent, to whom, and asks for the one press that sends it. Nothing is sent here; what is shown is kept, so that the press
 * sends it once, whatever was looked at in between. `problem`: what was wrong before.
 */
export async function showUrging(acting: Acting, turn: Turn, wish: UrgingWish, problem?: string): Promise<Asked> {
  const action = wish.explains ? 'request_explanation' : 'urge';
  // Of named tasks it is said who may; a list is not even looked for.
  if (wish.codes === null && !isAllowed(acting.actor.role, action, new Set(['unit_head'])))
    return { view: said(turn, wish.explains ? 'urging-explain-not-allowed' : 'rejected-leader-only') };
  const plan = await planUrging(acting, wish);
  const refused = await refusal(acting, turn, wish, plan);
  if (refused !== null) return refused;
  const seen = plan.tasks.map(({ task }) => task.id);
  const { tx, actor, at } = acting;
  const draft = { personId: actor.id, at, wish, seen };
  const draftId = await addDraft(tx, draft, new Date(at.getTime() - FORGOTTEN_MS));
  const today = localDateAt(at, acting.office.calendar.zone);
  if (wish.explains && (wish.explainBy === null || wish.explainBy < today))
    return {
      view: askExplainDay(turn, { draftId, plan, problem: problem ?? pastDay(turn, wish) }),
      pending: { step: 'urging', what: 'date', draftId },
    };
  return { view: await urgingPreview(turn, { draftId, wish, plan, ...(problem !== undefined && { problem }) }) };
}

function pastDay(turn: Turn, { explainBy }: UrgingWish): string | null {
  return explainBy === null ? null : turn.text('urging-day-past');
}

/** Nothing of what was asked for can be urged: why, and who may. */
async function refusal(acting: Acting, turn: Turn, wish: UrgingWish, plan: UrgingPlan): Promise<Asked | null> {
  if (plan.tooMany) return { view: said(turn, 'urging-too-many') };
  if (plan.tasks.length > 0) return null;
  const [unknown] = plan.unknown;
  if (unknown !== undefined && plan.leftOut.length === 0) return { view: await unknownTask(turn, unknown) };
  const [only, another] = plan.leftOut;
  if (only !== undefined && another === undefined && wish.codes !== null) {
    const { code, why } = only;
    if (why === 'not_allowed') {
      const action = wish.explains ? 'request_explanation' : 'urge';
      const task = await findTask(acting.tx, { code });
      const who = task === null ? [] : (await whoMay(acting.tx, action, task)).map(({ name }) => name);
      return { view: await rejection(turn, { kind: 'not_allowed', action, code, who }) };
    }
    if (why === 'nobody') return { view: await rejection(turn, { kind: 'nobody_to_urge', code }) };
    return { view: said(turn, `urging-left-${why}`, { codes: code, count: 1 }) };
  }
  return { view: await nothingToUrge(turn, wish, plan) };
}
