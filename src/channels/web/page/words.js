// @ts-check

/** @type {Record<string, string>} */
let texts = {};
let language = 'vi';
let timezone = 'Asia/Ho_Chi_Minh';

/**
 * @param {Record<string, string>} given every text by id
 * @param {{ language: string, timezone: string }} me
 */
export function useWords(given, me) {
  texts = given;
  language = me.language;
  timezone = me.timezone;
  document.documentElement.lang = language;
}

/**
 * The text of that id, with each `{name}` filled in.
 * @param {string} id
 * @param {Record<string, string | number>} [values]
 */
export function text(id, values = {}) {
  const pattern = texts[id];
  if (pattern === undefined) throw new Error(`The text "${id}" is missing`);
  return pattern.replace(/\{(\w+)\}/g, (whole, name) => {
    const value = values[name];
    return typeof value === 'number' ? value.toLocaleString(language) : (value ?? whole);
  });
}

/**
 * "7:25", in the office's zone.
 * @param {string} at ISO
 */
export function timeOf(at) {
  const { hour, minute } = partsOf(at);
  return `${Number(hour)}:${minute}`;
}

/**
 * "Thứ Ba, 2/4/2024", in the office's zone.
 * @param {string} at ISO
 */
export function dayOf(at) {
  const { weekday, day, month, year } = partsOf(at);
  return `${weekday}, ${day}/${month}/${year}`;
}

/**
 * @param {string} at
 * @returns {Record<string, string>}
 */
function partsOf(at) {
  const format = new Intl.DateTimeFormat(language, {
    timeZone: timezone,
    weekday: 'long',
    day: 'numeric',
    month: 'numeric',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  return Object.fromEntries(format.formatToParts(new Date(at)).map(({ type, value }) => [type, value]));
}
