import type { UrgingWish } from '../../actions/urging/wish.ts';
import type { ListAct } from '../list-acts.ts';
import { said } from '../screens/plain.ts';
import { answer, change, type Outcome, type Turn, viewerWithin } from '../turn.ts';
import { showUrging } from './begin-urging.ts';
import { URGED_LISTS } from './urge-list-choice.ts';

/** "Đôn đốc" under a list: the preview of an urging for what is on it now, the whole list and not only the page that is shown. */
export function urgeList(turn: Turn, { do: _, ...asked }: Extract<ListAct, { do: 'urge_list' }>): Outcome {
  const { list, unit, programme, group, from, to } = asked;
  const is = URGED_LISTS[list];
  if (is === undefined || asked.mine === true) return answer(said(turn, 'rejected-stale-button'));
  const wish: UrgingWish = {
    codes: null,
    list: {
      is,
      unitIds: unit === 0 ? [] : [unit],
      ...(programme !== undefined && { programmeId: programme }),
      ...(group !== undefined && { groupId: group }),
      ...(from !== undefined && { from }),
      ...(to !== undefined && { to }),
    },
    explains: false,
    explainBy: null,
    text: '',
  };
  return change(async (acting) => {
    const { view, pending } = await showUrging(acting, viewerWithin(turn, acting), wish);
    return { views: [view], ...(pending !== undefined && { pending }) };
  });
}
