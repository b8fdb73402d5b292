// @ts-check
import { part } from './dom.js';

/**
 * The ways in which files come: the paper clip (which tells the limits first), the camera, a drop, a paste.
 * @param {{ endings: string[], onFiles: (files: File[]) => void }} hooks
 */
export function createAttachWays({ endings, onFiles }) {
  const clip = part('clip', HTMLButtonElement);
  const panel = part('attach', HTMLElement);
  const drop = part('drop', HTMLElement);
  const box = part('box', HTMLTextAreaElement);
  clip.hidden = false;

  clip.addEventListener('click', () => open(panel.hidden === true));
  panel.addEventListener('keydown', ({ key }) => {
    if (key !== 'Escape') return;
    open(false);
    clip.focus();
  });
  way('attach-camera', 'camera-input');
  // On a phone the kinds of pictures bring up the camera and the gallery beside the folders.
  part('files-input', HTMLInputElement).accept = ['image/*', ...endings.map((ending) => `.${ending}`)].join(',');
  way('attach-choose', 'files-input');

  // Copied cells and paragraphs come as words and as a picture of them: the words are meant.
  box.addEventListener('paste', (event) => {
    const files = [...(event.clipboardData?.files ?? [])];
    if (files.length === 0 || event.clipboardData?.getData('text/plain') !== '') return;
    event.preventDefault();
    onFiles(files);
  });
  document.addEventListener('dragover', (event) => {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    drop.hidden = false;
  });
  document.addEventListener('dragleave', ({ relatedTarget }) => {
    if (relatedTarget === null) drop.hidden = true;
  });
  document.addEventListener('drop', (event) => {
    drop.hidden = true;
    const files = [...(event.dataTransfer?.files ?? [])];
    if (!event.dataTransfer?.types.includes('Files')) return;
    // Else the browser would leave the page and show the file.
    event.preventDefault();
    onFiles(files);
  });

  /** @param {boolean} shown */
  function open(shown) {
    panel.hidden = !shown;
    clip.ariaExpanded = String(shown);
  }

  /**
   * @param {string} button
   * @param {string} input
   */
  function way(button, input) {
    const field = part(input, HTMLInputElement);
    part(button, HTMLButtonElement).addEventListener('click', () => field.click());
    field.addEventListener('change', () => {
      const files = [...(field.files ?? [])];
      // The same file may be chosen again after it was removed.
      field.value = '';
      open(false);
      onFiles(files);
      box.focus();
    });
  }
}
