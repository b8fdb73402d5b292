import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Task } from '../../src/store/generated/client.ts';
import type { PersonWithUnit } from '../../src/store/people.ts';
import type { Store } from '../../src/store/store.ts';
import { at, type PlayedOffice, playedOffice } from '../reminders/played-office.ts';
import { planDump } from '../support/plan-dump.ts';
import { testStore } from '../support/store.ts';
import { startTalk, type Talk } from '../support/talk.ts';

/** What each of them is to every task here: role, and relation to the task. */
const subjects = [
  ...['focal', 'assignee', 'same_unit', 'supporting_officer', 'outside_officer'],
  ...['head', 'supporting_head', 'outside_head', 'coordinator', 'leader', 'admin'],
] as const;
type Subject =
  | 'focal'
  | 'assignee'
  | 'same_unit'
  | 'supporting_officer'
  | 'outside_officer'
  | 'head'
  | 'supporting_head'
  | 'outside_head'
  | 'coordinator'
  | 'leader'
  | 'admin';

const outside: ReadonlySet<Subject> = new Set(['outside_officer', 'outside_head']);
const reporters: readonly Subject[] = ['focal', 'assignee', 'head'];
const handers: readonly Subject[] = ['head', 'coordinator'];
const standing: readonly Subject[] = ['coordinator'];
const supporters: readonly Subject[] = ['supporting_officer', 'supporting_head'];
/** What a supporter says of a task without naming the part is of the part; `support/parts.test.ts` proves that nothing of the task changes. */
const ofThePart = ['report_progress', 'report_done', 'report_obstacle'];

/** The table once more, by hand: whoever is not named may not. Each deed as it is typed, and as the button that would do it. */
interface Deed {
  readonly name: string;
  readonly who: readonly Subject[];
  readonly task: 'open' | 'awaiting' | 'asked' | 'blocked';
  readonly typed?: (code: string) => string;
  /** What is pressed to do what was shown. */
  readonly confirms?: string;
  readonly forged?: (ids: {
    readonly task: number;
    readonly extension: number;
    readonly obstacle: number;
    readonly unit: number;
  }) => string;
}

const deeds: readonly Deed[] = [
  {
    name: 'report_progress',
    who: reporters,
    task: 'open',
    typed: (c) => `${c} đạt 60%`,
    forged: ({ task }) => `s:${task}:60`,
  },
  { name: 'report_done', who: reporters, task: 'open', typed: (c) => `${c} xong`, forged: ({ task }) => `d:${task}` },
  { name: 'report_obstacle', who: reporters, task: 'open', typed: (c) => `${c} vướng thiếu kinh phí` },
  { name: 'request_extension', who: reporters, task: 'open', typed: (c) => `gia hạn ${c} đến 30/8 vì chờ hướng dẫn` },
  {
    name: 'acknowledge',
    who: ['focal', 'assignee'],
    task: 'open',
    typed: (c) => `đã nhận ${c}`,
    forged: ({ task }) => `a:${task}`,
  },
  { name: 'decline', who: ['focal', 'assignee'], task: 'open', typed: (c) => `${c} không phải việc của em` },
  {
    name: 'confirm',
    who: standing,
    task: 'awaiting',
    typed: (c) => `xác nhận ${c}`,
    forged: ({ task }) => `k:${task}`,
  },
  { name: 'return', who: standing, task: 'awaiting', typed: (c) => `trả lại ${c} vì thiếu biên bản` },
  { name: 'pause', who: standing, task: 'open', typed: (c) => `tạm dừng ${c} vì chờ vốn` },
  { name: 'cancel', who: standing, task: 'open', typed: (c) => `huỷ ${c} vì trùng việc khác` },
  {
    name: 'reassign',
    who: handers,
    task: 'open',
    typed: (c) => `chuyển ${c} cho anh Sơn`,
    forged: ({ task }) => `at:${task}:SPARE`,
  },
  {
    name: 'report_support',
    who: supporters,
    task: 'open',
    typed: (c) => `${c} phần phối hợp 30%`,
    forged: ({ task, unit }) => `ps:${task}:${unit}:30`,
  },
  {
    name: 'name_support',
    who: ['supporting_head', 'coordinator'],
    task: 'open',
    typed: (c) => `giao chị Lan làm đầu mối phối hợp ${c}`,
    forged: ({ task, unit }) => `pn:${task}:${unit}:LAN`,
  },
  {
    name: 'describe_support',
    who: handers,
    task: 'open',
    typed: (c) => `giao Sở Tư pháp phối hợp ${c}: cung cấp số liệu`,
  },
  {
    name: 'urge',
    who: ['head', 'coordinator', 'leader'],
    task: 'open',
    typed: (c) => `đôn đốc ${c}`,
    forged: ({ task }) => `u:${task}`,
    confirms: 'Gửi',
  },
  {
    name: 'grant',
    who: standing,
    task: 'asked',
    forged: ({ extension }) => `g:${extension}`,
  },
  {
    name: 'refuse',
    who: standing,
    task: 'asked',
    forged: ({ extension }) => `f:${extension}`,
  },
  { name: 'endorse', who: ['head'], task: 'asked', forged: ({ extension }) => `en:${extension}` },
  { name: 'object', who: ['head'], task: 'asked', forged: ({ extension }) => `eo:${extension}` },
  // Of the head it is the opinion, of the standing body the decision.
  { name: 'speak for it', who: handers, task: 'asked', typed: (c) => `đồng ý gia hạn ${c}` },
  { name: 'speak against it', who: handers, task: 'asked', typed: (c) => `từ chối gia hạn ${c}` },
  {
    name: 'explain',
    who: ['coordinator', 'leader'],
    task: 'open',
    typed: (c) => `yêu cầu giải trình ${c} trước 15/4`,
    confirms: 'Gửi',
  },
  {
    name: 'resolve_obstacle',
    who: ['supporting_head', 'coordinator'],
    task: 'blocked',
    forged: ({ obstacle }) => `od:${obstacle}`,
  },
  { name: 'clear_obstacle', who: reporters, task: 'blocked', forged: ({ task, obstacle }) => `oc:${task}:${obstacle}` },
];

let store: Store;
let office: PlayedOffice;
let talk: Talk;
let people: Record<Subject | 'spare', PersonWithUnit>;
let supporting: { readonly id: number };
let shared: Record<Deed['task'], Facts>;
let count = 100;

interface Facts {
  readonly code: string;
  readonly task: number;
  readonly extension: number;
  readonly obstacle: number;
  /** Id of the supporting unit. */
  readonly unit: number;
}

beforeAll(async () => {
  store = await testStore(afterAll);
  office = await playedOffice(store);
  const health = await office.unit('Sở Y tế', office.province);
  const division = await office.unit('Phòng Nghiệp vụ Y', health);
  const justice = await office.unit('Sở Tư pháp', office.province);
  const culture = await office.unit('Sở Xây dựng', office.province);
  supporting = justice;
  people = {
    focal: await office.person('Trần Thị Hà', { unit: division }),
    assignee: await office.person('Nguyễn Văn Nam', { unit: division }),
    same_unit: await office.person('Phan Thị Mai', { unit: division }),
    spare: await office.person('Ngô Văn Sơn', { unit: division }),
    supporting_officer: await office.person('Đỗ Thị Lan', { unit: justice }),
    outside_officer: await office.person('Trịnh Văn Tú', { unit: culture }),
    head: await office.person('Hoàng Thị Lý', { unit: health, role: 'unit_head' }),
    supporting_head: await office.person('Võ Minh Đức', { unit: justice, role: 'unit_head' }),
    outside_head: await office.person('Lương Thị Quý', { unit: culture, role: 'unit_head' }),
    coordinator: await office.person('Phạm Thị Thu', { role: 'coordinator' }),
    leader: await office.person('Lê Quang Vinh', { role: 'leader' }),
    admin: await office.person('Bùi Thị An', { role: 'admin' }),
  };
  talk = startTalk(store);
  const kinds = ['open', 'awaiting', 'asked', 'blocked'] as const;
  const made = await Promise.all(kinds.map(async (kind) => [kind, await newTask(kind, division.id)] as const));
  shared = Object.fromEntries(made) as typeof shared;
  leadUnitId = division.id;
}, 120_000);

let leadUnitId = 0;
const lan = () => String(people.supporting_officer.id);

async function newTask(kind: Deed['task'], unitId = leadUnitId): Promise<Facts> {
  count += 1;
  const code = `NV${count}`;
  const dates = { originalDue: '2024-06-28', currentDue: '2024-06-28', startOn: '2024-01-08' };
  const { focal, assignee } = people;
  let task: Task = await office.task(code, { ...dates, leadUnitId: unitId, for: [focal, assignee], untaken: true });
  await store.write((tx) => tx.taskSupport.create({ data: { taskId: task.id, unitId: supporting.id } }));
  if (kind === 'awaiting') {
    const when = at('2024-03-28T09:00');
    const done = {
      state: 'awaiting_confirmation',
      progress: 100,
      reportedDoneOn: '2024-03-28',
      lastReportAt: when,
    } as const;
    task = await office.change(task, done, when);
  }
  if (kind === 'asked') await office.askExtension(task, focal, '2024-08-30');
  const unit = await store.read.unit.findUniqueOrThrow({ where: { id: supporting.id } });
  if (kind === 'blocked') await office.obstacle(task, focal, `thiếu văn bản ${code}`, { owner: unit });
  const extension = await store.read.extension.findFirst({ where: { taskId: task.id } });
  const obstacle = await store.read.obstacle.findFirst({ where: { tasks: { some: { taskId: task.id } } } });
  return { code, task: task.id, extension: extension?.id ?? 0, obstacle: obstacle?.id ?? 0, unit: supporting.id };
}

const REFUSED = /chưa ghi gì|Nút này không còn dùng được|Không thấy việc|không phải người được giao/;

describe.each(subjects)('%s', (subject) => {
  it('does by a sentence or a forged button exactly what the table allows, and changes nothing else', async () => {
    const me = talk.as(people[subject]);
    const refusedFrom = await planDump(store);
    const wrong: string[] = [];
    for (const { name, task: kind, typed, forged } of deeds.filter((deed) => !deed.who.includes(subject))) {
      if (supporters.includes(subject) && ofThePart.includes(name)) continue;
      const facts = shared[kind];
      for (const [way, reply] of [
        ['typed', typed === undefined ? null : await me.says(typed(facts.code))],
        [
          'forged',
          forged === undefined
            ? null
            : await me.forges(forged(facts).replace('SPARE', String(people.spare.id)).replace('LAN', lan())),
        ],
      ] as const) {
        if (reply === null || REFUSED.test(reply.text)) continue;
        wrong.push(`${name} ${way}: ${reply.text}`);
      }
    }
    expect(wrong).toEqual([]);
    expect(await planDump(store)).toBe(refusedFrom);
    for (const { name, who, task: kind, typed, forged, confirms } of deeds) {
      if (!who.includes(subject)) continue;
      for (const [way, act] of [
        ['typed', typed === undefined ? null : (facts: Facts) => me.says(typed(facts.code))],
        [
          'forged',
          forged === undefined
            ? null
            : (facts: Facts) =>
                me.forges(forged(facts).replace('SPARE', String(people.spare.id)).replace('LAN', lan())),
        ],
      ] as const) {
        if (act === null) continue;
        const facts = await newTask(kind);
        const before = await store.read.audit.count({ where: { taskId: facts.task } });
        const shown = await act(facts);
        const reply = confirms === undefined ? shown : await me.presses(confirms);
        const changed = (await store.read.audit.count({ where: { taskId: facts.task } })) > before;
        if (!changed || REFUSED.test(reply.text)) wrong.push(`${name} ${way}: ${reply.text}`);
      }
    }
    expect(wrong).toEqual([]);
  });
});

it('tells whoever is outside nothing of a task, whatever they type or press', async () => {
  const nowhere = { code: 'NV999', task: 99_999, extension: 99_999, obstacle: 99_999, unit: 99_999 };
  for (const subject of outside) {
    const me = talk.as(people[subject]);
    for (const { task: kind, typed, forged } of deeds) {
      if (typed !== undefined) {
        const real = (await me.says(typed(shared[kind].code))).text.replaceAll(shared[kind].code, 'X');
        expect(real).toBe((await me.says(typed(nowhere.code))).text.replaceAll(nowhere.code, 'X'));
      }
      if (forged === undefined) continue;
      const real = (await me.forges(forged(shared[kind]).replace('SPARE', '1').replace('LAN', '1'))).text;
      expect(real).toBe((await me.forges(forged(nowhere).replace('SPARE', '1').replace('LAN', '1'))).text);
    }
  }
});

it('shows figures, people and decisions only to whom they are for', async () => {
  const asked: readonly (readonly [string, readonly Subject[], RegExp])[] = [
    ['tình hình Sở Y tế', ['head', 'coordinator', 'leader', 'admin'], /Sở Y tế[\s\S]*Tổng số/],
    ['/choduyet', ['head', 'supporting_head', 'outside_head', 'coordinator'], /việc|Không có việc nào/],
    ['/nguoidung', ['head', 'supporting_head', 'outside_head', 'coordinator', 'admin'], /người đã dùng bot/],
    ['cho nghỉ 24/11/2026 vì bão', ['coordinator', 'admin'], /Ghi vào lịch cơ quan\?/],
    ['anh Sơn nghỉ việc từ 1/4', ['head', 'coordinator', 'admin'], /Ghi nhận\?/],
    ['giao Phòng Nghiệp vụ Y rà soát hồ sơ, hạn 30/6, đầu mối anh Sơn', ['head', 'coordinator'], /rà soát hồ sơ/i],
  ];
  const before = await planDump(store);
  const wrong: string[] = [];
  for (const [typed, who, shown] of asked)
    for (const subject of subjects) {
      const { text } = await talk.as(people[subject]).says(typed);
      const may =
        shown.test(text) && !/dành cho|Anh\/chị chỉ xem|không ghi được|Giao việc là của|Chỉ thủ trưởng/.test(text);
      if (may !== who.includes(subject)) wrong.push(`${subject}: ${typed} → ${text}`);
    }
  expect(wrong).toEqual([]);
  expect(await planDump(store)).toBe(before);
});
