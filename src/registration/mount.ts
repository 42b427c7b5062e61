import { whenParsed } from '../page/document-property.ts';
import { isWidgetId, widgetIds } from '../widgets.ts';
import type { VersionedElement } from './define-element.ts';

/** A `div` alone: of a `<script data-one-pill>` the browser would guard the text by Trusted Types. */
const selector = 'div[data-one-pill]';

/** Where a page is written, as editors switch it on; what they lock inside is saved with the rest. */
const editingHost =
  ':is([contenteditable=""], [contenteditable="true" i], [contenteditable="plaintext-only" i])';

interface MountableClass {
  version?: string;
  observedAttributes?: readonly string[];
}

/**
 * Keeps the widgets of `<div data-one-pill="stat-counter" data-fact="…">fallback</div>`: the element stands inside the div
 * and holds its fallback. Editors that strip unknown tags keep such divs, but sanitizers also let `data-onclick` and
 * `data-style` through: only the element's documented attributes are taken, and `lang` and `dir`.
 *
 * Where the page is being edited, the div stays as the author wrote it, so that nothing of ours is saved with the text.
 */
class DivMount {
  readonly #classes: Readonly<Record<string, VersionedElement>>;
  readonly #tags: readonly string[];
  /** Divs without a widget of that name, each told of once. */
  readonly #unknown = new WeakSet<Element>();

  constructor(classes: Readonly<Record<string, VersionedElement>>) {
    this.#classes = classes;
    this.#tags = Object.keys(classes);
  }

  start(): void {
    this.#mountIn(document);
    const attributes = this.#tags.flatMap((tag) => attributesOf(tag)).map((name) => `data-${name}`);
    new MutationObserver((records) => {
      for (const { addedNodes, target, type } of records) {
        // What was rendered into a mounted div goes into its widget.
        this.#mount(target);
        // A page builder may name a div that already is there, and an editor may open around a mounted one.
        for (const node of type === 'attributes' ? [target] : addedNodes) this.#mountIn(node);
      }
    }).observe(document, {
      attributeFilter: ['data-one-pill', 'contenteditable', ...attributes],
      childList: true,
      subtree: true,
    });
  }

  #mountIn(root: Node): void {
    if (!(root instanceof Element || root === document)) return;
    this.#mount(root);
    for (const div of (root as ParentNode).querySelectorAll(selector)) this.#mount(div);
  }

  /** Makes a div what it should be now; one that is so already stays untouched. */
  #mount(div: Node): void {
    if (!(div instanceof HTMLElement && div.matches(selector))) return;
    const tag = `one-pill-${div.dataset.onePill}`;
    if (!this.#tags.includes(tag)) {
      this.#reportUnknown(div);
      return;
    }
    const names = attributesOf(tag);
    if (!names.length) return;
    const mounted = [...div.children].filter(({ localName }) => localName.startsWith('one-pill-'));
    // `designMode` has no attribute to look for.
    if (div.isContentEditable || div.closest(editingHost)) {
      for (const element of mounted) unwrap(element);
      return;
    }
    const existing = mounted.find(({ localName }) => localName === tag);
    // The name has changed, or an editor has copied what was mounted.
    for (const element of mounted) if (element !== existing) unwrap(element);
    const element = existing ?? document.createElement(tag);
    copyAttributes(div, element, names);
    const words = [...div.childNodes].filter((node) => node !== element);
    nameSlots(words);
    // White space alone is what a page's source has around what was saved.
    if (!existing || words.some(hasContent)) element.append(...words);
    if (!existing) div.append(element);
  }

  /** A script of one widget leaves the others' divs to their own scripts. Of several scripts on a page one reports. */
  #reportUnknown(div: HTMLElement): void {
    if (isWidgetId(div.dataset.onePill) || this.#unknown.has(div) || !this.#ownsFirstTag()) return;
    this.#unknown.add(div);
    console.warn(`[one-pill] <div data-one-pill>: expected ${widgetIds.join(', ')}`);
  }

  /** Whether the first of the registered widgets, in the order of their list, is this script's; other owners' tags do not count. */
  #ownsFirstTag(): boolean {
    const tag = widgetIds.map((id) => `one-pill-${id}`).find((each) => attributesOf(each).length > 0);
    return tag !== undefined && customElements.get(tag) === this.#classes[tag];
  }
}

/** The attributes that a div may set on its widget; none where another script owns the tag, which has no version. */
function attributesOf(tag: string): readonly string[] {
  const elementClass = customElements.get(tag) as MountableClass | undefined;
  return elementClass?.version ? [...(elementClass.observedAttributes ?? []), 'lang', 'dir'] : [];
}

/** What a div says holds, also for an element that was saved with the page some time ago. */
function copyAttributes(div: Element, element: Element, names: readonly string[]): void {
  for (const name of names) {
    const value = div.getAttribute(`data-${name}`);
    if (value === element.getAttribute(name)) continue;
    if (value === null) element.removeAttribute(name);
    else element.setAttribute(name, value);
  }
}

/** A child's `data-slot` is its `slot`, which editors strip; also in the `p` or `a` that they wrap around it. */
function nameSlots(nodes: readonly Node[]): void {
  for (const node of nodes) {
    if (!(node instanceof Element)) continue;
    for (const child of [node, ...node.querySelectorAll('[data-slot]')]) {
      const name = child.getAttribute('data-slot');
      if (name !== null) child.setAttribute('slot', name);
    }
  }
}

/** Gives a div back what its author wrote. */
function unwrap(element: Element): void {
  for (const child of element.querySelectorAll('[data-slot]')) {
    if (child.slot === child.getAttribute('data-slot')) child.removeAttribute('slot');
  }
  element.replaceWith(...element.childNodes);
}

const hasContent = (node: Node): boolean => node instanceof Element || !!node.textContent?.trim();

/** Mounts the divs that are on the page and, from then on, those that are added, and keeps them as their `data-*` say. */
export function startMounting(classes: Readonly<Record<string, VersionedElement>>): void {
  const mount = new DivMount(classes);
  // While the page is parsed a div may still be waiting for the rest of its fallback.
  whenParsed(() => mount.start());
}
