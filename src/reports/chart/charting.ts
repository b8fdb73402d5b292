import type { Text } from '../../language/fluent.ts';
import type { FigureScope } from '../../store/figures.ts';
import type { Db } from '../../store/store.ts';

/** What the three charts are drawn from. */
export interface Charting {
  readonly db: Db;
  readonly scope: FigureScope;
  readonly asOf: Date;
  readonly zone: string;
  readonly text: Text;
  readonly number: (value: number, decimals?: number) => string;
}

/** What is drawn, and the figure that it is about. */
export interface Headed<Drawing> {
  readonly headline: string;
  readonly drawing: Drawing;
}
