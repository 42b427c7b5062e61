import { attempt, dismissedIds } from './dismissal.ts';

/**
 * A classic script for the page's `head`: keeps banners that the reader has dismissed from being painted before the
 * module comes. What is hidden is the element until it is defined, and the fallback in a div until it is mounted; from
 * then on the element decides by itself. It touches nothing in the page but its list of adopted style sheets.
 */
function hideDismissedBanners(): void {
  const sheet = new CSSStyleSheet();
  for (const id of dismissedIds()) {
    const under = (attribute: string) =>
      id === 'default'
        ? `:is(:not([${attribute}]), [${attribute}=''], [${attribute}=default])`
        : `[${attribute}="${CSS.escape(id)}"]`;
    // A key that no selector can name keeps none of the others from being hidden.
    attempt(() =>
      sheet.insertRule(
        `one-pill-banner:not(:defined)${under('message-id')},
        [data-one-pill=banner]${under('data-message-id')} > :not(one-pill-banner) { display: none !important }`,
      ),
    );
  }
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

try {
  hideDismissedBanners();
} catch {
  // An engine without adopted style sheets (Safari before 16.4): the banner goes when the module comes.
}
