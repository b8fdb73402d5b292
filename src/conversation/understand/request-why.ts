import { hasCue } from './part.ts';
import { type Read, tasksOf } from './request.ts';

/** "tại sao tôi nhận tin này", "sao bot cứ nhắc tôi", "vì sao nhắc NV12": for what reason a reminder came. */
const WHY =
  /(?:^| )(?:tai sao|vi sao|sao|do dau|ly do(?: gi)?|why)(?: \w+){0,4} (?:nhan (?:duoc |dc )?(?:tin|thong bao|cai nay|nhac)|(?:bi |duoc |cu |lai |hay )?nhac(?: hoai| suot| lai)?(?: viec)?(?: toi| em| minh| anh| chi| nay| nua| hoai| ve| nv\w*|$)|gui (?:cho )?(?:toi|em|minh|anh|chi)|reminded|get(?:ting)? this)/;

export const why: Read = (sentence) => {
  const said = sentence.scene.tokens
    .slice(sentence.from, sentence.to)
    .map(({ key }) => key)
    .join(' ');
  if (!WHY.test(said) || hasCue(sentence, 'obstacle')) return null;
  return { intent: 'help', kind: 'why', ...tasksOf(sentence) };
};
