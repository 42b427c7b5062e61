// What a banner that sticks sets in the style of the page's root, and how that is given back exactly.

interface Declaration {
  /** What was asked for. */
  asked: string;
  /** The same as the browser gives it back: where it no longer does, the page has set its style anew. */
  ours: string;
  /** What the page's own inline style says. */
  own: string;
  ownPriority: string;
}

const declared = new Map<string, Declaration>();

/** The `style` attribute as the page wrote it, before the first of ours. */
let pageAttribute: string | null = null;
/** The same as the browser understood it: empty where it was not allowed, too. */
let pageStyle = '';
/** The attribute as we left it; `undefined` once the page has changed it meanwhile. */
let leftAttribute: string | null | undefined;

const rootStyle = () => document.documentElement.style;
const attribute = () => document.documentElement.getAttribute('style');

function rememberPage(): void {
  pageAttribute = attribute();
  pageStyle = rootStyle().cssText;
  leftAttribute = pageAttribute;
}

/** The names of what is declared now. */
export const declaredOnRoot = (): string[] => [...declared.keys()];

/** The names of what is no longer there: a script or a framework has set the attribute anew. */
export const resetOnRoot = (): string[] =>
  declaredOnRoot().filter((name) => rootStyle().getPropertyValue(name) !== declared.get(name)!.ours);

/** What the page says now, where it has overwritten us, is its own style from here on. */
function acceptReset(): void {
  for (const name of resetOnRoot()) declared.delete(name);
  if (!declared.size) {
    rememberPage();
  } else {
    leftAttribute = undefined;
    pageAttribute = attribute();
  }
}

function declare(name: string, asked: string, priority: string): void {
  const style = rootStyle();
  const known = declared.get(name);
  const own = known?.own ?? style.getPropertyValue(name);
  const ownPriority = known?.ownPriority ?? style.getPropertyPriority(name);
  style.setProperty(name, asked, priority);
  declared.set(name, { asked, ours: style.getPropertyValue(name), own, ownPriority });
}

function withdraw(name: string): void {
  const { own, ownPriority } = declared.get(name)!;
  // An empty value removes the property.
  rootStyle().setProperty(name, own, ownPriority);
  declared.delete(name);
}

/** Puts the attribute back as it was, to the letter where the page has not changed it meanwhile. */
function restore(): void {
  const root = document.documentElement;
  const isUntouched = attribute() === leftAttribute;
  for (const name of declared.keys()) withdraw(name);
  if (pageAttribute === null) {
    // Asked as an attribute: Chromium leaves an empty one behind where there was none.
    if (!attribute()) root.removeAttribute('style');
  } else if (isUntouched && pageStyle && attribute() !== pageAttribute) {
    // A policy that forbids inline styles would report this, but then the page's own was not understood either.
    root.setAttribute('style', pageAttribute);
  }
}

/**
 * Declares just these properties on the root, writing only what is not so already.
 *
 * @returns the names of what has been written
 */
export function declareOnRoot(
  wanted: ReadonlyMap<string, readonly [value: string, priority: string]>,
): string[] {
  if (!declared.size) {
    if (!wanted.size) return [];
    rememberPage();
  } else if (resetOnRoot().length) {
    acceptReset();
  }
  if (!wanted.size) {
    const names = declaredOnRoot();
    restore();
    return names;
  }
  if (attribute() !== leftAttribute) leftAttribute = undefined;
  const written: string[] = [];
  for (const name of declaredOnRoot()) {
    if (wanted.has(name)) continue;
    withdraw(name);
    written.push(name);
  }
  for (const [name, [value, priority]] of wanted) {
    if (declared.get(name)?.asked === value) continue;
    declare(name, value, priority);
    written.push(name);
  }
  if (written.length && leftAttribute !== undefined) leftAttribute = attribute();
  return written;
}
