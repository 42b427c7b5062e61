import type { OnePillErrorDetail } from '../../src/controllers/problems.ts';

/** What of Lit's element is used here. */
interface Updating extends HTMLElement {
  readonly updateComplete: Promise<unknown>;
  connectedCallback: () => void;
  disconnectedCallback: () => void;
}

/** What a widget reads of its children; nothing that loads, runs or has a look. */
const keptAttributes = ['slot', 'data-slot', 'class', 'href', 'kind', 'srclang', 'datetime'];

/** What would load although the twin is not on the page. */
const loading = 'poster';

const propertyName = (attribute: string) =>
  attribute.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** Copies children into a document that is not shown, where no picture loads, and leaves the bare structure. */
function copyChildren(original: Element): Node[] {
  const { body } = document.implementation.createHTMLDocument('');
  for (const child of original.childNodes) body.append(body.ownerDocument.importNode(child, true));
  for (const element of body.querySelectorAll('*')) {
    for (const name of element.getAttributeNames()) {
      if (!keptAttributes.includes(name)) element.removeAttribute(name);
    }
  }
  return [...body.childNodes];
}

function makeTwin(original: HTMLElement): Updating {
  // A clone, as a counter then reads its figure in the language in which that was set.
  const twin = original.cloneNode(false) as Updating;
  twin.lang = original.closest<HTMLElement>('[lang]')?.lang ?? document.documentElement.lang;
  const { observedAttributes = [] } = original.constructor as { observedAttributes?: readonly string[] };
  const from = original as unknown as Record<string, unknown>;
  const to = twin as unknown as Record<string, unknown>;
  // Frameworks set properties, of which a clone knows nothing.
  for (const attribute of observedAttributes) {
    const name = propertyName(attribute);
    if (attribute !== loading && to[name] !== from[name]) to[name] = from[name];
  }
  twin.removeAttribute(loading);
  twin.append(...copyChildren(original));
  return twin;
}

/**
 * What a widget has to say about how it is written. Each widget says so once, maybe before the check came; so a twin is asked.
 * It is never on the page: it asks for no feed, sticks to no window, counts nothing, and nobody but the check hears its events.
 */
export async function askTwin(original: HTMLElement): Promise<OnePillErrorDetail[]> {
  const twin = makeTwin(original);
  const problems: OnePillErrorDetail[] = [];
  twin.addEventListener('one-pill-error', ({ detail }) => problems.push(detail));
  // What the browser calls when an element comes to a page, and when it goes.
  twin.connectedCallback();
  await twin.updateComplete;
  await twin.updateComplete;
  twin.disconnectedCallback();
  // Off the page there is no feed that could know the fact.
  return twin.hasAttribute('src') ? problems.filter(({ message }) => !/> fact=/.test(message)) : problems;
}
