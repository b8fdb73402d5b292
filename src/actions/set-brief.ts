import { setBrief } from '../store/people.ts';
import { recordChanges } from '../store/reports.ts';
import type { Acting } from './acting.ts';
import { by } from './report-progress.ts';

/** The actor gets the figures of the week and the month in their digest from now on, or no more. Own business: nobody else's right is asked. */
export async function chooseBrief(acting: Acting, wanted: boolean): Promise<void> {
  const { tx, actor, at } = acting;
  const before = actor.noBriefSince === null;
  if (wanted === before) return;
  const words = (on: boolean) => (on ? 'on' : 'off');
  await setBrief(tx, actor.id, wanted ? null : at);
  const change = { what: 'brief', from: words(before), to: words(wanted) };
  await recordChanges(tx, by(acting, null), [change]);
}
