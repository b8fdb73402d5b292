import { unknownWords } from './part.ts';
import type { Read } from './request.ts';

/** "Tôi đang theo dõi những gì": the list, which is what following nothing in particular shows. */
export const followed: Read = (sentence) => {
  const cue = sentence.content.find(({ name }) => name === 'followed');
  if (cue === undefined || sentence.codes.length > 0) return null;
  const { scene, from, to } = sentence;
  return unknownWords(scene, from, cue.from) + unknownWords(scene, cue.to, to) > 0 ? null : { intent: 'follow' };
};
