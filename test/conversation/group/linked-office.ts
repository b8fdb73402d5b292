import { smallOffice } from '../../support/small-office.ts';

/** The group "g1" of Phòng Nghiệp vụ Y, linked by the head of Sở Y tế above it. */
export async function linkedOffice() {
  const office = await smallOffice();
  await office.talk.inGroup('g1', office.people.ly, '/nhom Phòng Nghiệp vụ Y');
  return office;
}
