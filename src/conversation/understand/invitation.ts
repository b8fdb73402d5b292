/** Crockford's base 32 (no I, L, O, U), 4 to 12 characters a group. */
const CODE = /^(?:NV-)?[0-9A-HJKMNP-TV-Z]{3,12}(?:[- ][0-9A-HJKMNP-TV-Z]{2,12}){0,3}$/;

/**
 * An invitation code typed alone ("NV-7K3M-P9QX", "7k3mp9qx"): 8–12 characters of Crockford's base 32 beside an optional NV-, in groups
 * with dashes, with at least one digit and one letter. `null` for anything else; task codes are shorter.
 */
export function invitationOf(text: string): string | null {
  const code = text.trim().toUpperCase();
  if (!CODE.test(code) || code.length > 24) return null;
  const body = code.replace(/^NV-/, '').replace(/[- ]/g, '');
  const mixed = /\d/.test(body) && /[A-Z]/.test(body);
  const spelled = code.includes('-') || !/ /.test(code);
  return mixed && spelled && body.length >= 8 && body.length <= 12 && !/^[A-Z]{2,4}\d{1,5}$/.test(body) ? code : null;
}
