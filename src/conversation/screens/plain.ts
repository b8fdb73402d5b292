import type { TextArguments } from '../../language/fluent.ts';
import type { Viewer } from '../turn.ts';
import { paragraph, type View } from '../view.ts';

/** A screen that is one sentence. */
export function said({ text }: Pick<Viewer, 'text'>, id: string, args?: TextArguments): View {
  return { blocks: [paragraph(text(id, args))] };
}
