// @ts-check
import { address } from './api.js';

/** @typedef {{ ok: true, token: string, name: string } | { ok: false, error: string, fault?: string, name?: string }} Uploaded */

/** Nothing moved for so long: the connection is dead. In milliseconds. */
const STALLED_MS = 45_000;

/**
 * Hands a file in; it waits on the server until it is sent. XMLHttpRequest, because `fetch` tells no progress.
 * @param {File} file
 * @param {(percent: number) => void} onProgress
 * @returns {{ done: Promise<Uploaded>, abort: () => void }}
 */
export function upload(file, onProgress) {
  const request = new XMLHttpRequest();
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let watch;
  const alive = () => {
    clearTimeout(watch);
    watch = setTimeout(() => request.abort(), STALLED_MS);
  };
  /** @type {Promise<Uploaded>} */
  const done = new Promise((resolve) => {
    request.upload.addEventListener('progress', ({ loaded, total }) => {
      alive();
      onProgress(total === 0 ? 0 : Math.floor((loaded / total) * 100));
    });
    request.addEventListener('loadend', () => {
      clearTimeout(watch);
      resolve(answerOf(request));
    });
  });
  const at = address('/api/files');
  request.open('POST', `${at}${at.includes('?') ? '&' : '?'}name=${encodeURIComponent(file.name.slice(-250))}`);
  request.setRequestHeader('Content-Type', 'application/octet-stream');
  alive();
  request.send(file);
  return { done, abort: () => request.abort() };
}

/**
 * @param {XMLHttpRequest} request
 * @returns {Uploaded}
 */
function answerOf({ status, responseText }) {
  try {
    const body = JSON.parse(responseText);
    return status === 200 ? { ok: true, ...body } : { ok: false, error: 'refused', ...body };
  } catch {
    return { ok: false, error: 'unreachable' };
  }
}
