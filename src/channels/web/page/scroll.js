// @ts-check

/** How far from the end still counts as reading the end, in pixels. */
const NEAR_PX = 80;

/**
 * Follows the newest message unless the person is reading further up; then offers a button instead.
 * @param {HTMLElement} scroller
 * @param {HTMLElement} jump
 */
export function createScroll(scroller, jump) {
  const isNearEnd = () => scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight < NEAR_PX;
  const toEnd = () => {
    scroller.scrollTop = scroller.scrollHeight;
    jump.hidden = true;
  };
  let wasNearEnd = true;

  scroller.addEventListener('scroll', () => {
    wasNearEnd = isNearEnd();
    if (wasNearEnd) jump.hidden = true;
  });
  jump.addEventListener('click', toEnd);
  // The on-screen keyboard takes half of the height: what was being read stays in sight.
  new ResizeObserver(() => {
    if (wasNearEnd) toEnd();
  }).observe(scroller);

  return {
    isNearEnd,
    toEnd,
    offerJump() {
      jump.hidden = false;
    },
    /**
     * To the end, but never past the beginning of an answer longer than the screen.
     * @param {HTMLElement} item
     */
    toStartOf(item) {
      toEnd();
      const above = item.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
      if (above < 0) scroller.scrollTop += above - 12;
    },
  };
}
