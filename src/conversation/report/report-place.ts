import type { FigureScope } from '../../store/figures.ts';
import type { ReportAct } from './report-acts.ts';

export interface Place {
  readonly unit: number;
  readonly programme: number;
  readonly group: number;
}

/** As a button carries it. */
export function placeOf({ underUnitId = 0, programmeId = 0, groupId = 0 }: FigureScope): Place {
  return { unit: underUnitId, programme: programmeId, group: groupId };
}

export function scopeOfPlace({ unit, programme, group }: Pick<ReportAct, keyof Place>): FigureScope {
  return {
    ...(unit !== 0 && { underUnitId: unit }),
    ...(programme !== 0 && { programmeId: programme }),
    ...(group !== 0 && { groupId: group }),
  };
}
