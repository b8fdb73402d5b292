import type { Role } from '../domain/permissions.ts';
import { foldText } from './clean-text.ts';

/** What staff lists call the roles, folded; a bare "lãnh đạo" could be two roles and is left out on purpose. */
const names: Readonly<Record<Role, readonly string[]>> = {
  officer: [
    'officer',
    'can bo',
    'chuyen vien',
    'cong chuc',
    'vien chuc',
    'nhan vien',
    'can bo chuyen vien',
    'can bo dau moi',
  ],
  unit_head: [
    'unit head',
    'thu truong don vi',
    'thu truong',
    'lanh dao don vi',
    'thu truong lanh dao don vi',
    'truong don vi',
  ],
  coordinator: [
    'coordinator',
    'co quan thuong truc',
    'thuong truc',
    'dieu phoi',
    'dieu phoi vien',
    'thu ky',
    'thu ky to cong tac',
  ],
  leader: ['leader', 'lanh dao tinh', 'lanh dao ubnd tinh', 'thuong truc tinh uy'],
  admin: ['admin', 'quan tri', 'quan tri vien', 'quan tri he thong'],
};

const byName = new Map<string, Role>();
for (const role of ['officer', 'unit_head', 'coordinator', 'leader', 'admin'] as const) {
  for (const name of names[role]) byName.set(name, role);
}

/** The role that a staff list means, in Vietnamese with or without diacritics or as in the contract; `null` if unknown. */
export function parseRole(text: string): Role | null {
  return byName.get(foldText(text)) ?? null;
}
