// @ts-check
import { part } from './dom.js';

const NARROW = '(max-width: 899px)';

/** On a phone the demo's people and clock lie in a sheet that the owner's line opens; on a desktop they stand beside it. */
export function createSheet() {
  const sheet = part('sheet', HTMLElement);
  const opener = part('owner', HTMLButtonElement);
  const backdrop = part('backdrop', HTMLElement);
  const narrow = matchMedia(NARROW);

  opener.addEventListener('click', () => set(true));
  part('sheet-close', HTMLButtonElement).addEventListener('click', close);
  backdrop.addEventListener('click', close);
  sheet.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
  });
  narrow.addEventListener('change', () => set(false));
  set(false);
  return { close };

  function close() {
    if (!sheet.classList.contains('open')) return;
    set(false);
    opener.focus();
  }

  /** @param {boolean} open */
  function set(open) {
    sheet.classList.toggle('open', open);
    backdrop.hidden = !open;
    opener.ariaExpanded = String(open);
    opener.disabled = !narrow.matches;
    sheet.inert = narrow.matches && !open;
    if (open) part('sheet-close', HTMLButtonElement).focus();
  }
}
