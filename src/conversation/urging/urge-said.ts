import type { Acting } from '../../actions/acting.ts';
import { replyToUrging } from '../../actions/urging/answer-urging.ts';
import { isAllowed } from '../../domain/permissions.ts';
import { type UrgingDetail, urgingsTo } from '../../store/urgings.ts';
import { said } from '../screens/plain.ts';
import { rejection } from '../screens/rejection.ts';
import { askReply, replied } from '../screens/urging-done.ts';
import { urgings } from '../screens/urgings.ts';
import type { Asked, Turn } from '../turn.ts';
import type { Reading } from '../understand/reading.ts';
import { paragraph } from '../view.ts';
import { showUrging } from './begin-urging.ts';
import { wishOf } from './wish-of.ts';

/** Clear enough to be shown; where no task was named the own urgings are. */
export function isUrging({ intent, ask }: Reading): boolean {
  return intent === 'urge' && (ask === undefined || ask === 'which_task');
}

/** "Đôn đốc …", "yêu cầu giải trình …" as it was typed. Where nothing is named, the own urgings and the way to urge are shown. */
export async function urgeSaid(acting: Acting, turn: Turn, reading: Reading): Promise<Asked> {
  const wish = wishOf(reading, turn.today);
  if (wish === null) {
    const view = await urgings(turn);
    if (reading.note === undefined) return { view };
    return { view: { ...view, blocks: [paragraph(turn.text('urging-unclear')), ...view.blocks] } };
  }
  if (reading.kind === 'explain' && !isAllowed(turn.person.role, 'request_explanation', new Set(['unit_head'])))
    return explained(acting, turn, reading);
  return showUrging(acting, turn, wish);
}

/** So many of those that reached a person are looked through. */
const MOST_OPEN = 50;

/** "Giải trình NV12: do chờ hướng dẫn", from somebody who asks for none: it is the explanation that they owe. */
async function explained(acting: Acting, turn: Turn, { tasks = [], note = '' }: Reading): Promise<Asked> {
  const { person } = turn;
  const asked = (await urgingsTo(acting.tx, person.id, MOST_OPEN)).find((urging) => asksFor(urging, person.id, tasks));
  if (asked === undefined) return { view: said(turn, 'urging-not-asked', { codes: tasks.join(', ') || 'NV12' }) };
  if (note === '')
    return {
      view: askReply(turn, asked, 'explanation'),
      pending: { step: 'urging', what: 'explanation', urgingId: asked.id },
    };
  const done = await replyToUrging(acting, asked.id, { kind: 'explanation', text: note });
  if (!done.ok) return { view: await rejection(turn, done.rejection) };
  return { view: replied(turn, done.urging, { kind: 'explanation', text: note, replyId: done.replyId }) };
}

function asksFor({ explainBy, recipients }: UrgingDetail, personId: number, codes: readonly string[]): boolean {
  if (explainBy === null) return false;
  const own = recipients.filter((row) => row.personId === personId).map(({ task }) => task.code);
  return codes.length === 0 ? own.length > 0 : codes.every((code) => own.includes(code));
}
