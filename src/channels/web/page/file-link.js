// @ts-check
import { address } from './api.js';
import { element } from './dom.js';
import { text } from './words.js';

/** @typedef {{ name: string, type: string, id?: number }} ShownFile */

/** Pictures that a browser draws; HEIC is none. */
const DRAWN = ['image/jpeg', 'image/png', 'image/gif', 'image/webp'];

/**
 * A file as one can open it: a picture to see, anything else to save.
 * @param {ShownFile} file
 * @returns {Node[]}
 */
export function drawFile({ id, name, type }) {
  if (id === undefined) return [];
  const href = address(`/api/files/${id}`);
  const link = (/** @type {Node[]} */ ...inside) =>
    element('a', { class: 'file', href, target: '_blank', rel: 'noopener' }, ...inside);
  const words = () => element('span', {}, text('web-open-file', { name }));
  if (!DRAWN.includes(type)) return [link(words())];
  const picture = element('img', { src: href, alt: text('web-open-file', { name }), loading: 'lazy' });
  // What cannot be had any more is still a link, which then says why.
  picture.addEventListener('error', () => picture.replaceWith(words()));
  return [link(picture)];
}
