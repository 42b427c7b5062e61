/**
 * Keeps an Escape that closes the banner from closing what is around it, too: a dialog, native or scripted. What follows
 * while the key is held down and when it is let go reaches the page at the place where the focus then is, so that is
 * stopped at the window. A listener that the page has there itself, or in the capture phase, hears it all the same.
 */
export function keepEscapeInside(pressed: KeyboardEvent): void {
  pressed.preventDefault();
  pressed.stopPropagation();
  const stop = (event: KeyboardEvent) => {
    const isSamePress = event.key === 'Escape' && (event.type === 'keyup' || event.repeat);
    if (isSamePress) {
      event.preventDefault();
      event.stopPropagation();
    }
    if (isSamePress && event.repeat) return;
    removeEventListener('keydown', stop, true);
    removeEventListener('keyup', stop, true);
  };
  addEventListener('keydown', stop, true);
  addEventListener('keyup', stop, true);
}
