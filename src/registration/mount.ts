/**
 * Turns `<div data-one-pill="stat-counter" data-fact="…">fallback</div>` into the element, inside the div. Editors
 * that strip unknown tags keep such divs, but sanitizers also let `data-onclick` and `data-style` through: only the
 * element's documented attributes are taken, and `lang` and `dir`.
 */
function mount(div: Element, tag: string): void {
  const elementClass = customElements.get(tag) as { version?: string; observedAttributes?: string[] };
  // A foreign owner of the tag has no version; a div that holds the element was mounted by another copy of the script.
  if (!elementClass.version || div.querySelector(`:scope > ${tag}`)) return;
  const element = document.createElement(tag);
  for (const name of [...elementClass.observedAttributes!, 'lang', 'dir']) {
    const value = div.getAttribute(`data-${name}`);
    if (value !== null) element.setAttribute(name, value);
  }
  element.append(...div.childNodes);
  div.append(element);
}

/** Mounts the divs that are on the page and, from then on, those that are added. */
export function startMounting(tags: readonly string[]): void {
  /** What each div was last asked to become: a page builder may name one that already is there. */
  const asked = new WeakMap<Element, string>();
  const mountAll = () => {
    // Some servers have a stand-in for a document, which looks for nothing.
    for (const div of document.querySelectorAll?.('[data-one-pill]') ?? []) {
      const tag = `one-pill-${div.getAttribute('data-one-pill')}`;
      if (asked.get(div) === tag) continue;
      asked.set(div, tag);
      if (tags.includes(tag)) mount(div, tag);
      else
        console.warn(
          `[one-pill] <div data-one-pill>: expected ${tags.join(', ').replaceAll('one-pill-', '')}`,
        );
    }
  };
  const start = () => {
    mountAll();
    new MutationObserver(mountAll).observe(document, {
      attributeFilter: ['data-one-pill'],
      childList: true,
      subtree: true,
    });
  };
  // While the page is parsed a div may still be waiting for the rest of its fallback.
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
  else start();
}
