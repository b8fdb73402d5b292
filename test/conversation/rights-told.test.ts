import { describe, expect, it } from 'vitest';
import { actions, grantOf, isAllowed, relations, roles } from '../../src/domain/permissions.ts';
import { textsIn } from '../../src/language/fluent.ts';
import { smallOffice } from '../support/small-office.ts';

describe('the permission table in words', () => {
  it.each(['vi', 'en'] as const)('has words for every action, relation and role (%s)', (language) => {
    const text = textsIn(language);
    const said = [
      ...actions.map((action) => text(`action-${action}`)),
      ...relations.map((relation) => text(`relation-${relation}`)),
      ...roles.map((role) => text(`role-${role}`)),
    ];
    expect(said.filter((words) => words === '' || /^(action|relation|role)-/.test(words))).toEqual([]);
    expect(new Set(said).size).toBe(said.length);
  });

  it('is told as it decides: what is said to be granted is allowed, and nothing else is', () => {
    for (const role of roles)
      for (const action of actions)
        for (const relation of relations) {
          const grant = grantOf(role, action);
          const told = grant === 'always' || grant?.includes(relation) === true;
          expect([role, action, relation, told]).toEqual([
            role,
            action,
            relation,
            isAllowed(role, action, new Set([relation])),
          ]);
        }
  });
});

it('"tôi được làm gì?", "ai được xác nhận NV12?" are answered from the table, by name for one task', async () => {
  const { talk, people, store } = await smallOffice();
  const ha = talk.as(people.ha);
  const own = (await ha.says('tôi được làm gì?')).text;
  expect(own).toContain('Quyền của anh/chị (cán bộ)');
  expect(own).toMatch(/việc anh\/chị là đầu mối hoặc việc anh\/chị cùng thực hiện: báo tiến độ, báo hoàn thành/);
  expect(own).not.toContain('xác nhận hoàn thành');
  expect((await ha.says('/quyen')).text).toBe(own);
  expect((await ha.says('ai được xác nhận NV12?')).text).toBe(
    'NV12: xác nhận hoàn thành là việc của Phạm Thị Thu (Công an tỉnh), Cao Văn Bình (Công an tỉnh).',
  );
  expect((await ha.says('ai được gia hạn?')).text).toContain('cơ quan thường trực: mọi nhiệm vụ.');
  const ofTask = (await ha.says('/quyen NV12')).text;
  expect(ofTask).toMatch(/Anh\/chị được: xem, báo tiến độ/);
  expect(ofTask).toMatch(/đổi đầu mối: Hoàng Thị Lý \(Sở Y tế\), Phạm Thị Thu/);
  expect((await talk.as(people.lan).says('ai được xác nhận NV12?')).text).toContain('Không thấy việc NV12');
  const days = { startOn: '2024-04-01', endOn: '2024-04-03', createdAt: talk.now() };
  await store.write((tx) => tx.leave.create({ data: { personId: people.ly.id, substituteId: people.ha.id, ...days } }));
  expect((await ha.says('quyền của tôi')).text).toContain('Đang làm thay Hoàng Thị Lý (thủ trưởng đơn vị)');
});
