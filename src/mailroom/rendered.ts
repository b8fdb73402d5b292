import type { View } from '../conversation/view.ts';
import type { Reminded } from '../store/reminder-log.ts';
import type { BriefChartContent } from '../store/slots.ts';

/** What to send now, and of what it reminds. */
export interface Rendered {
  readonly view: View;
  readonly reminded: readonly Reminded[];
  /** What is sent behind it, once it is sent. */
  readonly next?: BriefChartContent;
}
