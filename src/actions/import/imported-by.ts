import { importChannel } from '../../store/import-plan.ts';
import { type Acting, doneBy } from '../acting.ts';

/** Who stands in the audit for what an import changed. */
export interface ImportedBy {
  readonly personId: number | null;
  readonly onBehalfOfId: number | null;
  readonly incomingId: number | null;
  readonly channel: typeof importChannel;
}

/** Whoever has the machine: nobody of the office. */
export const importedByCommand: ImportedBy = {
  ...{ personId: null, onBehalfOfId: null, incomingId: null },
  channel: importChannel,
};

/** The channel stays that of imports: by it the next one tells what the last one said. */
export function importedBy(acting: Acting): ImportedBy {
  const { personId, onBehalfOfId, incomingId } = doneBy(acting);
  return { personId, onBehalfOfId, incomingId, channel: importChannel };
}
