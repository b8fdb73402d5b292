// @ts-check

/** @typedef {{ ok: true, body: any } | { ok: false, error: string, reference?: string }} Answer */

const TIMEOUT_MS = 15_000;

let played = '';

/**
 * Whom this tab plays in the demo: said on every request from now on.
 * @param {string} person
 */
export function playAs(person) {
  played = person;
}

/** @param {string} path */
export function address(path) {
  return played === '' ? path : `${path}?as=${encodeURIComponent(played)}`;
}

/**
 * @param {string} path
 * @returns {Promise<Answer>}
 */
export function get(path) {
  return ask(path, {});
}

/**
 * Moving the demo's clock may take long; everything else answers at once or not at all.
 * @param {string} path
 * @param {object} body
 * @param {number} [timeout] in milliseconds
 * @returns {Promise<Answer>}
 */
export function post(path, body, timeout = TIMEOUT_MS) {
  return ask(
    path,
    { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) },
    timeout,
  );
}

/**
 * @param {string} path
 * @param {RequestInit} request
 * @param {number} [timeout]
 * @returns {Promise<Answer>}
 */
async function ask(path, request, timeout = TIMEOUT_MS) {
  try {
    const once = () => fetch(address(path), { ...request, signal: AbortSignal.timeout(timeout) });
    let response = await once();
    if (response.status === 401) {
      // The session is gone (cookies cleared): asking who we are makes a new one.
      await fetch(address('/api/me'));
      response = await once();
    }
    const body = await response.json();
    return response.ok ? { ok: true, body } : { ok: false, error: 'refused', ...body };
  } catch {
    return { ok: false, error: 'unreachable' };
  }
}

/** A random UUID, also on a page without HTTPS, where `crypto.randomUUID` does not exist. */
export function newId() {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5');
}
