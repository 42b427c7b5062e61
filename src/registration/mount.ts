import { isWidgetId, widgetIds } from '../widgets.ts';

const selector = '[data-one-pill]';

/**
 * Turns `<div data-one-pill="stat-counter" data-fact="…">fallback</div>` into the element, inside the div. Editors
 * that strip unknown tags keep such divs, but sanitizers also let `data-onclick` and `data-style` through: only the
 * element's documented attributes are taken, and `lang` and `dir`.
 */
function mount(div: Element, tags: readonly string[]): void {
  const id = div.getAttribute('data-one-pill');
  const tag = `one-pill-${id}`;
  if (!tags.includes(tag)) {
    // A script of one widget leaves the others' divs to their own scripts.
    if (!isWidgetId(id)) console.warn(`[one-pill] <div data-one-pill>: expected ${widgetIds.join(', ')}`);
    return;
  }
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
  const mountIn = (root: Node) => {
    if (root instanceof Element && root.matches(selector)) mount(root, tags);
    for (const div of (root as Partial<ParentNode>).querySelectorAll?.(selector) ?? []) mount(div, tags);
  };
  const start = () => {
    mountIn(document);
    new MutationObserver((records) => {
      // A page builder may name a div that already is there.
      for (const { addedNodes, attributeName, target } of records)
        for (const node of attributeName ? [target] : addedNodes) mountIn(node);
    }).observe(document, { attributeFilter: ['data-one-pill'], childList: true, subtree: true });
  };
  // While the page is parsed a div may still be waiting for the rest of its fallback.
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start);
  else start();
}
