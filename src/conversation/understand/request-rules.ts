import { isAsked } from './mood.ts';
import type { Part } from './part.ts';
import type { Reading } from './reading.ts';
import type { Read } from './request.ts';
import { scopeFields } from './resolve.ts';
import { type RuleSaid, type RuleWish, ruleNamed, ruleWish } from './rule-words.ts';

const RULE = /(?:quy tac|luat|quy dinh|cai dat|lich)(?: \w+)? nhac|quy tac/;
/** "tắt nhắc chậm tiến độ", "bật lại nhắc quá hạn". */
const SWITCHED = /^(?:cho |xin |bot |toi muon |em muon )*(?:tat|bat)(?: lai)? (?:quy tac )?nhac (?:viec )?/;
/** "nhắc quá hạn 3 ngày một lần", "nhắc trước hạn 10, 5, 2 ngày". */
const BEATEN =
  /^(?:cho |xin |bot |hay )*nhac (?:viec )?(?:qua han|bi tra lai|chua nhan|cham tien do|lau chua|cho duyet|cho quyet dinh)(?: \w+){0,6} (?:moi|cu|hang|cach|\d+ ngay mot lan|\d+ ngay 1 lan)/;
const AHEAD =
  /^(?:cho |xin |bot |hay )*nhac (?:viec )?truoc(?: khi)?(?: den)? han (?:con )?\d+(?: ngay)?(?: va)? (?:\d+|dung)/;
/** "quá hạn 10 ngày thì báo lãnh đạo tỉnh", "báo thủ trưởng đơn vị sau 2 ngày quá hạn". */
const RAISED =
  /qua han(?: \w+)? \d+ ngay(?: \w+){0,4} bao|^(?:cho |xin |bot |hay )*bao (?:len |cho )?(?:\w+ ){1,4}(?:sau|khi)(?: qua han)? \d+ ngay/;
/** "quá hạn mấy ngày thì báo lãnh đạo", "khi nào thì nhắc quá hạn". */
const WHEN =
  /(?:khi nao|bao gio|luc nao|may ngay|bao lau|bao nhieu ngay)(?: \w+){0,6} (?:nhac|bao)|(?:nhac|bao)(?: \w+){0,6} (?:khi nao|bao gio|luc nao|may ngay|bao lau|bao nhieu ngay)/;

/** How the office, or a programme, reminds: asked, or to be changed. Nothing is said of a task. */
export const rules: Read = (sentence) => {
  if (sentence.codes.length > 0) return null;
  const said = foldedOf(sentence);
  if (RULE.test(said) && /nhac|bao|leo thang/.test(said))
    return isAsked(sentence) ? asked(sentence, said) : ordered(sentence, said);
  if (isAsked(sentence)) return WHEN.test(said) && ruleNamed(said) !== undefined ? asked(sentence, said) : null;
  const isOrder = SWITCHED.test(said) || BEATEN.test(said) || AHEAD.test(said) || RAISED.test(said);
  return isOrder && ruleNamed(said) !== undefined ? ordered(sentence, said) : null;
};

/** "/quytac", "/quytac quá hạn", "/quytac Đề án 06 trước hạn 10, 5, 2 ngày". */
export function rulesAfterCommand(sentence: Part): Reading {
  return ordered(sentence, foldedOf(sentence));
}

function foldedOf({ scene, from, to, names }: Part): string {
  // The number in the name of a programme is none of the rule.
  const named = new Set(
    names
      .filter(({ kind }) => kind === 'programme')
      .flatMap((name) => Array.from({ length: name.to - name.from }, (_, i) => name.from + i)),
  );
  return scene.tokens
    .slice(from, to)
    .flatMap(({ key }, i) => (named.has(from + i) ? [] : [key]))
    .join(' ')
    .replace(/[^\w/% ]+/g, ' ')
    .replace(/ +/g, ' ')
    .trim();
}

function asked(sentence: Part, said: string): Reading {
  const name = ruleNamed(said);
  return { intent: 'settings', kind: 'rules', ...programmeOf(sentence), rule: { ...(name !== undefined && { name }) } };
}

function ordered(sentence: Part, said: string): Reading {
  const name = ruleNamed(said);
  const wish = name === undefined ? wishOfAll(said) : ruleWish(said, name);
  const rule: RuleSaid = {
    ...(name !== undefined && { name }),
    ...(wish !== undefined && { wish }),
    ...(wish === undefined && /\d/.test(said) && { unclear: true }),
  };
  return { intent: 'settings', kind: 'rules', ...programmeOf(sentence), rule };
}

/** Everything can only go back to what it was at first. */
function wishOfAll(said: string): RuleWish | undefined {
  return /mac dinh|khoi phuc|nhu ban dau/.test(said) ? { to: 'default' } : undefined;
}

function programmeOf(sentence: Part): Pick<Reading, 'programme' | 'programmeId'> {
  const { programme, programmeId } = scopeFields(sentence, false);
  return { ...(programme !== undefined && { programme }), ...(programmeId !== undefined && { programmeId }) };
}
