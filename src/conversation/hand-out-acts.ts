/** What a button says while a task is handed out, or handed over. */
export const HAND_OUT = { unit: 'u', person: 'p', programme: 'm', group: 'g', edit: 'e', give: 'y' } as const;

export function readHandOut(written: string | undefined, id: number | null | undefined) {
  const what = (Object.keys(HAND_OUT) as (keyof typeof HAND_OUT)[]).find((name) => HAND_OUT[name] === written);
  return what === undefined || id == null ? null : ({ do: 'hand_out', what, id } as const);
}

/** "ao:12:7": the officer is taken out of the task; "mv:123": all that was shown under this nonce is moved. */
export function readTeamAct(written: string) {
  const [, task, person] = /^ao:(\d{1,9}):(\d{1,9})$/.exec(written) ?? [];
  if (task !== undefined) return { do: 'drop_officer', task: Number(task), person: Number(person) } as const;
  const nonce = /^mv:(\d{1,12})$/.exec(written)?.[1];
  return nonce === undefined ? null : ({ do: 'move_all', nonce } as const);
}

export function readAssignTo(written: readonly string[]) {
  const [task, person, insteadOf] = written.map((part) => (/^\d{1,9}$/.test(part) ? Number(part) : null));
  if (task == null || person == null || insteadOf === null) return null;
  return { do: 'assign_to', task, person, ...(insteadOf !== undefined && { insteadOf }) } as const;
}
