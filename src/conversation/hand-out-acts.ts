/** What a button says while a task is handed out, or handed over. */
export const HAND_OUT = { unit: 'u', person: 'p', programme: 'm', group: 'g', edit: 'e', give: 'y' } as const;

export function readHandOut(written: string | undefined, id: number | null | undefined) {
  const what = (Object.keys(HAND_OUT) as (keyof typeof HAND_OUT)[]).find((name) => HAND_OUT[name] === written);
  return what === undefined || id == null ? null : ({ do: 'hand_out', what, id } as const);
}

export function readAssignTo(written: readonly string[]) {
  const [task, person, insteadOf] = written.map((part) => (/^\d{1,9}$/.test(part) ? Number(part) : null));
  if (task == null || person == null || insteadOf === null) return null;
  return { do: 'assign_to', task, person, ...(insteadOf !== undefined && { insteadOf }) } as const;
}
