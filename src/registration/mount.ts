const selector = '[data-one-pill]';

/** Attributes that every element understands besides its own. */
const sharedAttributes = ['lang', 'dir'];

/**
 * Turns `<div data-one-pill="stat-counter" data-fact="…">fallback</div>` into the element, inside the div. Editors
 * that strip unknown tags keep such divs, but sanitizers also let `data-onclick` and `data-style` through: only the
 * element's documented attributes are taken.
 */
function mount(div: Element, tags: readonly string[]): void {
  const tag = `one-pill-${div.getAttribute('data-one-pill')}`;
  if (!tags.includes(tag)) {
    console.warn(
      `[one-pill] <div data-one-pill>: expected one of ${tags.map((known) => known.slice(9)).join(', ')}`,
    );
    return;
  }
  const elementClass = customElements.get(tag)!;
  // A foreign owner of the tag has no version; a div that holds the element was mounted by another copy of the script.
  if (!('version' in elementClass) || div.querySelector(`:scope > ${tag}`)) return;
  const { observedAttributes = [] } = elementClass as { observedAttributes?: string[] };
  const element = document.createElement(tag);
  for (const name of [...observedAttributes, ...sharedAttributes]) {
    const value = div.getAttribute(`data-${name}`);
    if (value !== null) element.setAttribute(name, value);
  }
  element.append(...div.childNodes);
  div.append(element);
}

/** Mounts the divs that are on the page and, from then on, those that are added. */
export function startMounting(tags: readonly string[]): void {
  const mountIn = (root: Element | Document) => {
    if (root instanceof Element && root.matches(selector)) mount(root, tags);
    for (const div of root.querySelectorAll(selector)) mount(div, tags);
  };
  const start = () => {
    mountIn(document);
    new MutationObserver((records) => {
      for (const { addedNodes } of records) {
        for (const node of addedNodes) if (node instanceof Element) mountIn(node);
      }
    }).observe(document, { childList: true, subtree: true });
  };
  // While the page is parsed a div may still be waiting for the rest of its fallback.
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start, { once: true });
  else start();
}
