import { isWidgetId, widgets, type WidgetId, type WidgetTag } from '../../src/widgets.ts';

/** Something on the page that is a widget, or was meant to be one. */
export interface Found {
  readonly element: HTMLElement;
  /** The widget it is; none where the name is not known. */
  readonly id: WidgetId | undefined;
  /** How it was written. */
  readonly form: 'tag' | 'div';
}

/** The mark of the check's own box. */
export const ownMark = 'data-one-pill-check';

/** Every element of a page, in the open shadow trees of other components, too. */
export function* elementsIn(root: Document | ShadowRoot): Generator<Element> {
  for (const element of root.querySelectorAll('*')) {
    yield element;
    const isOurs = element.localName.startsWith('one-pill-') || element.hasAttribute(ownMark);
    if (element.shadowRoot && !isOurs) yield* elementsIn(element.shadowRoot);
  }
}

export const tagOf = (id: WidgetId): WidgetTag => widgets.find((widget) => widget.id === id)!.tag;

const mount = 'div[data-one-pill]';

function asFound(element: HTMLElement): Found | undefined {
  const { localName } = element;
  if (localName.startsWith('one-pill-')) {
    const id = localName.slice('one-pill-'.length);
    return {
      element,
      id: isWidgetId(id) ? id : undefined,
      form: element.parentElement?.matches(mount) ? 'div' : 'tag',
    };
  }
  if (!element.matches(mount)) return undefined;
  const id = element.getAttribute('data-one-pill');
  // What a div has been made into stands in it, and is found by itself.
  const isMounted = [...element.children].some((child) => child.localName === `one-pill-${id}`);
  return isMounted ? undefined : { element, id: isWidgetId(id) ? id : undefined, form: 'div' };
}

/** All widgets of the page in its order. */
export function findWidgets(): Found[] {
  const found: Found[] = [];
  for (const element of elementsIn(document)) {
    const widget = element instanceof HTMLElement ? asFound(element) : undefined;
    if (widget) found.push(widget);
  }
  return found;
}

/** The class that owns a tag on this page: ours have a version. */
export const ownerOf = (id: WidgetId): { readonly version?: string } | undefined =>
  customElements.get(tagOf(id)) as { readonly version?: string } | undefined;
