// @ts-check
import { address } from './api.js';
import { element } from './dom.js';
import { text } from './words.js';

/** @typedef {{ name: string, type: string, id?: number }} ShownFile */
/** @typedef {{ name: string, type: string }} FileToMake */

/** Pictures that a browser draws; HEIC is none. */
const DRAWN = ['image/jpeg', 'image/png', 'image/gif', 'image/webp'];

/**
 * Evidence as one can open it.
 * @param {ShownFile} file
 * @returns {Node[]}
 */
export function drawFile({ id, name, type }) {
  return id === undefined ? [] : drawLink(address(`/api/files/${id}`), name, type, 'file');
}

/**
 * What is made for this message when it is asked for.
 * @param {string} messageId
 * @param {FileToMake} file
 * @returns {Node[]}
 */
export function drawMade(messageId, { name, type }) {
  return drawLink(address(`/api/made/${encodeURIComponent(messageId)}`), name, type, 'file made');
}

/**
 * A picture to see, anything else to save.
 * @param {string} href
 * @param {string} name
 * @param {string} type
 * @param {string} look
 * @returns {Node[]}
 */
function drawLink(href, name, type, look) {
  const link = (/** @type {Node[]} */ ...inside) =>
    element('a', { class: look, href, target: '_blank', rel: 'noopener' }, ...inside);
  const words = () => element('span', {}, text('web-open-file', { name }));
  if (!DRAWN.includes(type)) return [link(words())];
  const picture = element('img', { src: href, alt: text('web-open-file', { name }), loading: 'lazy' });
  // What cannot be had any more is still a link, which then says why.
  picture.addEventListener('error', () => picture.replaceWith(words()));
  return [link(picture)];
}
