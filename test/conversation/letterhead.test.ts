import { describe, expect, it } from 'vitest';
import { readLetterhead } from '../../src/store/letterhead.ts';
import { type PersonName, smallOffice } from '../support/small-office.ts';

async function talking() {
  const office = await smallOffice();
  return {
    office,
    as: (name: PersonName) => office.talk.as(office.people[name]),
    chosen: () => readLetterhead(office.store.read),
  };
}

describe('the head and the foot of the written report', () => {
  it('are shown, with what stands there by default, and set by word', async () => {
    const { as, chosen } = await talking();
    const thu = as('thu');
    expect((await thu.says('/maubaocao')).text).toContain('Cơ quan ban hành: Tổ công tác (mặc định)');
    const set = await thu.says('mẫu báo cáo nơi nhận\n- Tỉnh uỷ;\n- UBND tỉnh;\n- Lưu: VT, CAT.');
    expect(set.text).toBe('Đã ghi Nơi nhận: Tỉnh uỷ; UBND tỉnh; Lưu: VT, CAT. Áp dụng cho báo cáo làm từ nay.');
    await thu.says('mau bao cao so 15');
    await thu.says('đặt người ký báo cáo là Nguyễn Văn An');
    const recipients = 'Tỉnh uỷ\nUBND tỉnh\nLưu: VT, CAT';
    expect(await chosen()).toEqual({ recipients, number: '15', signer: 'Nguyễn Văn An' });
    expect((await thu.says('mẫu báo cáo')).text).toContain('Người ký: Nguyễn Văn An\n');
    await thu.says('mẫu báo cáo số mặc định');
    expect(await chosen()).toEqual({ recipients, signer: 'Nguyễn Văn An' });
  });

  it('are set by button, and each change is undone once, while it is the last of its field', async () => {
    const { as, chosen } = await talking();
    const thu = as('thu');
    await thu.says('báo cáo tuần');
    await thu.presses('Mẫu báo cáo');
    await thu.presses('Chức vụ người ký');
    expect((await thu.says('Tổ phó thường trực')).text).toContain('Đã ghi Chức vụ người ký: Tổ phó thường trực.');
    const undo = thu.actOf('Hoàn tác');
    await thu.says('mẫu báo cáo chức vụ Phó Trưởng ban');
    expect((await thu.forges(undo)).text).toContain('đã được sửa tiếp sau lần đó nên không hoàn tác được');
    await thu.says('mẫu báo cáo chức vụ Phó Trưởng ban');
    await thu.says('mẫu báo cáo chức vụ Tổ phó');
    expect((await thu.presses('Hoàn tác')).text).toBe('Đã hoàn tác. Chức vụ người ký: Phó Trưởng ban.');
    expect(await chosen()).toEqual({ position: 'Phó Trưởng ban' });
    await thu.says('mẫu báo cáo chức vụ');
    await thu.presses('Về mặc định');
    expect(await chosen()).toEqual({});
  });

  it('ask again for what cannot stand there, and lose nothing that is said of something else', async () => {
    const { as, chosen } = await talking();
    const thu = as('thu');
    const refused = [
      ['mẫu báo cáo số 123456', 'Số báo cáo chỉ gồm 1 đến 5 chữ số nên chưa ghi.'],
      ['mẫu báo cáo ký hiệu BC TCT!', 'Ký hiệu chỉ gồm chữ, số và dấu gạch nối nên chưa ghi.'],
      ['mẫu báo cáo ký hiệu để trống', 'Báo cáo không thể thiếu mục này nên chưa bỏ trống.'],
      [`mẫu báo cáo người ký ${'a'.repeat(61)}`, 'Nội dung dài quá 60 ký tự nên chưa ghi.'],
    ] as const;
    for (const [typed, said] of refused) expect((await thu.says(typed)).text).toContain(said);
    expect((await thu.forges('lb:1')).text).toContain('Báo cáo không thể thiếu mục này');
    expect(await chosen()).toEqual({});
    await thu.says('mẫu báo cáo người ký');
    expect((await thu.says('NV12')).text).toContain('Triển khai nội dung NV12');
    await thu.says('mẫu báo cáo người ký');
    expect((await thu.says('có bao nhiêu việc quá hạn?')).text).toContain('quá hạn');
    expect(await chosen()).toEqual({});
    await thu.says('mẫu báo cáo ký hiệu ???');
    expect((await thu.says('BC-BCĐ')).text).toContain('Đã ghi Ký hiệu: BC-BCĐ.');
  });

  it.each(['vinh', 'ly', 'ha', 'an'] as const)('are not for %s to see or to set, by word or by press', async (name) => {
    const { as, chosen } = await talking();
    const acts = ['lh', 'lf:9', 'ld:9', 'lb:9'];
    const says = 'Mẫu báo cáo do cơ quan thường trực đặt. Anh/chị có thể nhờ Phạm Thị Thu, Cao Văn Bình.';
    expect((await as(name).says('mẫu báo cáo người ký Lê Văn Tám')).text).toBe(says);
    for (const act of acts) expect((await as(name).forges(act)).text, act).toBe(says);
    expect(await chosen()).toEqual({});
  });

  it('stand in the ledger, with who set them', async () => {
    const { office, as } = await talking();
    await as('thu').says('mẫu báo cáo người ký Nguyễn Văn An');
    const [line] = await office.store.read.audit.findMany({ where: { what: 'letterhead:signer' } });
    expect(line).toMatchObject({ personId: office.people.thu.id, from: null, to: 'Nguyễn Văn An' });
  });
});
