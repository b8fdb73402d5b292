import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Action,
  actions,
  isAllowed,
  type Relation,
  type Role,
  relations,
  roles,
} from '../../src/domain/permissions.ts';

const may = (role: Role, action: Action, ...held: Relation[]) => isAllowed(role, action, new Set(held));
const changing = actions.filter((action) => !['view', 'summary_unit', 'summary_all', 'see_reach'].includes(action));
const reporting: readonly Action[] = ['report_progress', 'report_done', 'report_obstacle', 'request_extension'];
const anyRelations = fc.subarray([...relations]).map((held) => new Set(held));

describe('reporting', () => {
  it.each(reporting)('%s is for the assigned officers and the head of the lead unit', (action) => {
    expect(may('officer', action, 'focal')).toBe(true);
    expect(may('officer', action, 'assignee')).toBe(true);
    expect(may('unit_head', action, 'unit_head')).toBe(true);
  });

  it.each(reporting)('%s is for nobody else', (action) => {
    expect(may('officer', action, 'same_unit', 'supporting_unit')).toBe(false);
    expect(may('unit_head', action, 'supporting_head', 'same_unit')).toBe(false);
    expect(may('coordinator', action, 'none')).toBe(false);
    expect(may('leader', action, 'focal', 'responsible_leader')).toBe(false);
    expect(may('admin', action, 'focal')).toBe(false);
  });
});

describe('deciding', () => {
  it.each(['confirm', 'return', 'decide_extension', 'pause', 'cancel', 'undo_any'] as const)(
    '%s is for the coordinator, and of a part for the head who handed it down, whatever the others are to the task',
    (action) => {
      fc.assert(
        fc.property(fc.constantFrom(...roles), anyRelations, (role, held) => {
          const handedDown = role === 'unit_head' && held.has('whole_head');
          expect(isAllowed(role, action, held)).toBe(role === 'coordinator' || handedDown);
        }),
      );
    },
  );

  it('decide_obstacle is for the coordinator alone, whatever the others are to it', () => {
    fc.assert(
      fc.property(fc.constantFrom(...roles), anyRelations, (role, held) => {
        expect(isAllowed(role, 'decide_obstacle', held)).toBe(role === 'coordinator');
      }),
    );
  });

  it.each(['answer_obstacle', 'resolve_obstacle'] as const)(
    '%s is for the coordinator and the head of the unit that owns it, whatever the others are to it',
    (action) => {
      fc.assert(
        fc.property(fc.constantFrom(...roles), anyRelations, (role, held) => {
          const may = role === 'coordinator' || (role === 'unit_head' && held.has('owner_head'));
          expect(isAllowed(role, action, held)).toBe(may);
        }),
      );
    },
  );

  it('an extension is endorsed by the head of the lead unit', () => {
    expect(may('unit_head', 'endorse_extension', 'unit_head')).toBe(true);
    expect(may('unit_head', 'endorse_extension', 'supporting_head')).toBe(false);
    expect(may('officer', 'endorse_extension', 'focal')).toBe(false);
  });

  it('tasks are handed out by the coordinator, and by a unit head within the own tree', () => {
    expect(may('coordinator', 'assign', 'none')).toBe(true);
    expect(may('unit_head', 'assign', 'unit_head')).toBe(true);
    expect(may('unit_head', 'reassign', 'supporting_head')).toBe(false);
    expect(may('officer', 'reassign', 'focal')).toBe(false);
  });
});

describe('seeing', () => {
  it('an officer sees the own tasks and those of the own unit', () => {
    for (const relation of ['focal', 'assignee', 'same_unit', 'supporting_unit'] as const) {
      expect(may('officer', 'view', relation)).toBe(true);
    }
    expect(may('officer', 'view', 'none')).toBe(false);
    expect(may('officer', 'view')).toBe(false);
  });

  it('a unit head sees what the own tree leads or supports', () => {
    expect(may('unit_head', 'view', 'unit_head')).toBe(true);
    expect(may('unit_head', 'view', 'supporting_head')).toBe(true);
    expect(may('unit_head', 'view', 'none')).toBe(false);
    expect(may('unit_head', 'summary_unit', 'unit_head')).toBe(true);
    expect(may('unit_head', 'summary_all', 'unit_head')).toBe(false);
  });

  it.each(['coordinator', 'leader', 'admin'] as const)('a %s sees everything', (role) => {
    expect(may(role, 'view', 'none')).toBe(true);
    expect(may(role, 'summary_all', 'none')).toBe(true);
  });
});

describe('whatever they are to a task', () => {
  const allowedTo = (role: Role) => changing.filter((action) => isAllowed(role, action, new Set(relations)));

  it('a leader urges and changes nothing else', () => {
    expect(allowedTo('leader')).toEqual(['urge', 'request_explanation']);
  });

  it('an administrator manages people and changes no figure', () => {
    expect(allowedTo('admin')).toEqual(['manage_people', 'record_departure', 'change_calendar']);
  });

  it('an officer does nothing to a task of others', () => {
    const others = new Set<Relation>(['same_unit', 'supporting_unit', 'none', 'responsible_leader']);
    expect(changing.filter((action) => isAllowed('officer', action, others))).toEqual([]);
  });

  it('one relation more never takes a right away', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...roles),
        fc.constantFrom(...actions),
        anyRelations,
        fc.constantFrom(...relations),
        (role, action, held, more) => {
          if (isAllowed(role, action, held)) expect(isAllowed(role, action, new Set([...held, more]))).toBe(true);
        },
      ),
    );
  });

  it('whoever may change a task may see it', () => {
    const elsewhere = ['broadcast', 'manage_people', 'import_plan', 'answer_obstacle', 'resolve_obstacle'];
    const onTask = changing.filter((action) => !elsewhere.includes(action));
    fc.assert(
      fc.property(fc.constantFrom(...roles), fc.constantFrom(...onTask), anyRelations, (role, action, held) => {
        if (isAllowed(role, action, held)) expect(isAllowed(role, 'view', held)).toBe(true);
      }),
    );
  });
});
