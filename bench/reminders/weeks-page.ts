import type { Spread } from '../../test/simulation/messages-per-week.ts';

export interface LivedOffice {
  readonly people: number;
  readonly tasks: number;
  readonly first: string;
  readonly last: string;
  readonly seed: number;
}

/** How many cases were judged, and how many promises were broken. */
export interface Cases {
  readonly overdue: number;
  readonly levels: number;
  readonly broken: number;
}

const names = {
  everybody: 'everybody',
  officer: 'officers',
  unit_head: 'heads of units',
  coordinator: 'standing body',
  leader: 'leaders',
  admin: 'administrators',
} satisfies Record<Spread['who'], string>;

/** The page of the documentation that shows how many messages people get, as Markdown with a chart in Mermaid. */
export function weeksPage(spreads: readonly Spread[], { people, tasks, first, last, seed }: LivedOffice, cases: Cases) {
  const all = spreads.find(({ who }) => who === 'everybody');
  const sum = all?.weeks.reduce((a, b) => a + b, 0) ?? 0;
  const shares = (all?.weeks ?? []).map((weeks) => ((weeks * 100) / sum).toFixed(1));
  const rows = spreads.map(
    ({ who, median, ninetyFifth, most }) => `| ${names[who]} | ${median} | ${ninetyFifth} | ${most} |`,
  );
  return `# Messages per person and week

Made by \`PEOPLE=${people} SEED=${seed} CHART=docs/messages-per-week.md node --import tsx bench/reminders/year.ts\`: an invented office of ${people} people with
${tasks} tasks lives from ${first} to ${last} through the real planning, wording and delivery. People report, go on leave, ask for more time, put off
and fall silent; the bot is down for hours and days, runs twice, and its clock is set back. Answers to what somebody asked are not counted; people
without a chat are left out. The goal: median at most 3, 95 % at most 6.

\`\`\`mermaid
xychart-beta
    title "Share of all weeks of a person, in %, by the number of messages"
    x-axis "messages in the week" [${shares.map((_, n) => n).join(', ')}]
    y-axis "%" 0 --> ${Math.ceil(Math.max(...shares.map(Number)) / 10) * 10}
    bar [${shares.join(', ')}]
\`\`\`

| who | median | 95 % | most |
|---|---:|---:|---:|
${rows.join('\n')}

In the same year ${cases.overdue} overdue tasks were looked at (told to somebody who can act within two working days) and ${cases.levels} steps of escalation (each
level on its day). Broken promises: ${cases.broken}. Among them also counts every message in quiet time, every second digest of a day, and every
reminder of a finished task.
`;
}
