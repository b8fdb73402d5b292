import { foldText } from './clean-text.ts';

/** Kinds of bodies, of which a plan names all at once. */
const kind =
  '(?:so|ban|nganh|doan the|hoi|huyen|thanh pho|thi xa|thi tran|xa|phuong|dac khu|dia phuong|don vi|co quan|to chuc|ubnd|uy ban nhan dan|hdnd|mat tran to quoc|doanh nghiep|truong hoc|benh vien|cap|chinh quyen)';
const kinds = `${kind}(?: ${kind})*`;
const which =
  '(?: (?:co lien quan|lien quan|cap (?:tinh|huyen|xa|co so)(?: (?:tinh|huyen|xa|co so))*|thuoc tinh|cua tinh|toan tinh|tren dia ban(?: tinh)?|dia phuong|trong tinh|khac|truc thuoc|chuc nang))*';
const vague = new RegExp(`^(?:cac |tat ca |toan the |toan bo |nhung )+(?:cac )?${kinds}${which}$`);
const vagueWithout = new RegExp(
  `^(?:ubnd|uy ban nhan dan|hdnd|chinh quyen|cong an)(?: cac)?(?: (?:huyen|thanh pho|thi xa|xa|phuong|dac khu|thi tran)){2,}${which}$`,
);
const level = /^(?:ubnd |uy ban nhan dan |cong an |chinh quyen )?cap (?:huyen|xa|co so)(?: (?:huyen|xa|co so))*$/;
const ofAll = new RegExp(`^(?:ubnd|uy ban nhan dan|hdnd|cong an|mat tran to quoc) cac ${kinds}${which}$`);
const concerned = new RegExp(`^${kinds} (?:co )?lien quan(?: khac)?$`);
/** "Sở" alone, as the first of "Sở, ban, ngành"; the Ban Tổ chức is a body of that name, and "xã hội" the end of one. */
const bare = new RegExp(`^(?!ban to chuc|xa hoi)${kinds}$`);
const goesOn = new RegExp(`^(?!ban to chuc|xa hoi)(?:cac )?${kinds}${which}$`);

/** Whether the words name no unit in particular: "các sở, ban, ngành liên quan", "UBND cấp xã", "các đơn vị", "UBND các xã, phường". */
export function isCollective(name: string): boolean {
  const words = foldText(name);
  return [vague, vagueWithout, level, ofAll, concerned, bare].some((pattern) => pattern.test(words));
}

/** Whether what stands behind the comma is more of the same: "các sở" + "ban" + "ngành cấp tỉnh" + "UBND các xã". */
export function goesOnCollective(piece: string): boolean {
  return goesOn.test(foldText(piece));
}
