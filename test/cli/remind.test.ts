import { describe, expect, it } from 'vitest';
import { planDump } from '../support/plan-dump.ts';
import { smallOffice } from '../support/small-office.ts';
import { runLine } from './command-line.ts';

const morning = ['--at', '2024-04-03T07:30:00+07:00'];

describe('remind', () => {
  it('--dry-run prints who would get what and why, and changes nothing', async () => {
    const { url, store } = await smallOffice();
    const before = await planDump(store);
    const { code, out } = await runLine(url, ['remind', '--dry-run', ...morning]);
    expect(code).toBe(0);
    expect(out).toContain('Trần Thị Hà (Phòng Nghiệp vụ Y), qua web: 2 việc');
    expect(out).toContain('quá hạn: NV14');
    expect(out).toContain('sắp đến hạn: NV13');
    expect(await planDump(store)).toBe(before);
    expect(await store.read.outbox.count()).toBe(0);
  });

  it('names what is followed and has changed, as it would be told', async () => {
    const { url, talk, people } = await smallOffice();
    await talk.as(people.vinh).says('theo dõi NV12');
    talk.passMinutes(5);
    await talk.as(people.ha).says('NV12 đạt 60%');
    const { out } = await runLine(url, ['remind', '--dry-run', ...morning]);
    expect(out).toContain('Lê Quang Vinh (UBND tỉnh), qua web: 1 việc');
    expect(out).toContain('theo dõi, có thay đổi: NV12 Triển khai nội dung NV12');
    expect((await talk.as(people.vinh).hears()).text).toBe('');
  });

  it('queues what is due, once', async () => {
    const { url, store } = await smallOffice();
    expect((await runLine(url, ['remind', ...morning])).code).toBe(0);
    const queued = await store.read.outbox.findMany();
    expect(queued.length).toBeGreaterThan(0);
    expect(new Set(queued.map(({ personId }) => personId)).size).toBe(queued.length);
    const again = await runLine(url, ['remind', ...morning]);
    expect(again.out).toContain('Không có ai đến giờ nhận tin nhắc.');
    expect(await store.read.outbox.count()).toBe(queued.length);
  });

  it('prints the plan as JSON', async () => {
    const { url } = await smallOffice();
    const { out } = await runLine(url, ['remind', '--dry-run', '--json', ...morning]);
    const plan = JSON.parse(out);
    expect(plan).toMatchObject({ at: '2024-04-03T00:30:00.000Z', dryRun: true });
    expect(plan.digests[0]).toMatchObject({ person: { name: expect.any(String) }, items: expect.any(Array) });
  });

  it('on a Sunday nobody gets anything; a bad instant ends with code 2', async () => {
    const { url } = await smallOffice();
    expect((await runLine(url, ['remind', '--dry-run', '--at', '2024-04-07T07:30:00+07:00'])).out).not.toContain('Hà');
    expect((await runLine(url, ['remind', '--at', 'mai'])).code).toBe(2);
  });
});
