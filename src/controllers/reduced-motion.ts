/** Whether nothing should move: the visitor asks for less motion, or does not see the page. */
export const avoidsMotion = (): boolean =>
  document.hidden || matchMedia('(prefers-reduced-motion: reduce)').matches;
