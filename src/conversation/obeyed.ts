import type { Asked } from './turn.ts';
import type { Reading } from './understand/reading.ts';
import type { View } from './view.ts';

/** What became of an order: it was carried out or refused, or something has to be asked first. */
export type Obeyed = { readonly written: readonly View[] } | { readonly asked: Asked; readonly open?: Reading };
