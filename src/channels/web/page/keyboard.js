// @ts-check

/**
 * The page is as high as what the on-screen keyboard leaves. `interactive-widget` says the same to Chromium; Safari knows
 * it only through the visual viewport.
 */
export function keepAboveKeyboard() {
  const seen = window.visualViewport;
  if (seen === null) return;
  const follow = () => {
    // Zooming in with two fingers also shrinks the visual viewport, and must not squeeze the page.
    if (seen.scale === 1) document.documentElement.style.setProperty('--seen-height', `${seen.height}px`);
  };
  seen.addEventListener('resize', follow);
  follow();
}
