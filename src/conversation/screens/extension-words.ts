import { isOpenExtension } from '../../domain/extension.ts';
import type { Text } from '../../language/fluent.ts';
import type { Extension } from '../../store/records.ts';
import { writeAct } from '../acts.ts';
import type { Viewer } from '../turn.ts';
import type { Choice } from '../view.ts';
import { dateWords } from './figures.ts';

/** What the head of the unit may say to a request, in one tap. */
export function opinionChoices(text: Text, extension: number): Choice[] {
  return [
    { label: text('button-endorse'), act: writeAct({ do: 'endorse', extension }), tone: 'primary' },
    { label: text('button-object'), act: writeAct({ do: 'object', extension }) },
  ];
}

/** What the standing body may say to it. */
export function decisionChoices(text: Text, extension: number): Choice[] {
  return [
    { label: text('button-grant'), act: writeAct({ do: 'grant', extension }), tone: 'primary' },
    { label: text('button-refuse'), act: writeAct({ do: 'refuse', extension }) },
  ];
}

type Asked = Pick<Extension, 'ordinal' | 'afterDeadline' | 'state'> & {
  readonly endorsedBy: { readonly name: string } | null;
};

/** What whoever decides has to know of a request beside its dates: "lần 2, xin sau hạn, Hoàng Thị Lý đã đồng ý". Empty: nothing. */
export function standingOf({ text }: Viewer, { ordinal, afterDeadline, state, endorsedBy }: Asked): string {
  return [
    ...(ordinal > 1 ? [text('extension-ordinal', { ordinal })] : []),
    ...(afterDeadline ? [text('extension-late')] : []),
    ...(state === 'endorsed' && endorsedBy !== null ? [text('extension-endorsed', { name: endorsedBy.name })] : []),
    ...(state === 'requested' ? [text('extension-unheard')] : []),
  ].join(', ');
}

/** The line on the card: until when, why, and how it stands. Null: nothing is asked for. */
export function extensionLine(
  viewer: Viewer,
  asked: (Asked & Pick<Extension, 'toDue' | 'reason'>) | undefined,
): string | null {
  if (asked === undefined || !isOpenExtension(asked.state)) return null;
  const line = { date: dateWords(viewer, asked.toDue), standing: standingOf(viewer, asked), reason: asked.reason };
  return viewer.text(asked.reason === '' ? 'card-extension-bare' : 'card-extension', line);
}
