import { expect } from '@open-wc/testing';

/** One space where the source has white space of any kind, as a reader sees it. */
export const oneLine = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** What a selector finds: of a tag's name alone, as of `querySelector`, the class of that tag. */
type TagName = keyof HTMLElementTagNameMap;

export function findAll<Tag extends TagName>(widget: Element, selector: Tag): HTMLElementTagNameMap[Tag][];
export function findAll<Found extends Element = HTMLElement>(widget: Element, selector: string): Found[];
export function findAll(widget: Element, selector: string): Element[] {
  return [...widget.shadowRoot!.querySelectorAll(selector)];
}

/** What the test cannot do without: a missing element fails the test with its name. */
export function find<Tag extends TagName>(widget: Element, selector: Tag): HTMLElementTagNameMap[Tag];
export function find<Found extends Element = HTMLElement>(widget: Element, selector: string): Found;
export function find(widget: Element, selector: string): Element {
  const found = widget.shadowRoot!.querySelector(selector);
  expect(found, `${selector} in <${widget.localName}>`).to.not.equal(null);
  return found!;
}

/** What may not be there. */
export const query = <Found extends Element = HTMLElement>(widget: Element, selector: string): Found | null =>
  widget.shadowRoot!.querySelector<Found>(selector);

export const has = (widget: Element, selector: string): boolean => query(widget, selector) !== null;

/** The element that a page would style as `::part(name)`. */
export const findPart = <Found extends Element = HTMLElement>(widget: Element, name: string): Found =>
  find<Found>(widget, `[part~="${name}"]`);

export const queryPart = (widget: Element, name: string): HTMLElement | null =>
  query(widget, `[part~="${name}"]`);

export const hasPart = (widget: Element, name: string): boolean => has(widget, `[part~="${name}"]`);

/** The words of a part, in one line. */
export const partText = (widget: Element, name: string): string =>
  oneLine(findPart(widget, name).textContent);

/** A button by the words on it or by its label. */
export function findButton(widget: Element, name: string | RegExp): HTMLButtonElement {
  const nameOf = (button: Element) => button.getAttribute('aria-label') ?? oneLine(button.textContent);
  const buttons = findAll<HTMLButtonElement>(widget, 'button');
  const found = buttons.find((button) =>
    typeof name === 'string' ? nameOf(button) === name : name.test(nameOf(button)),
  );
  expect(found, `button "${name}" among: ${buttons.map(nameOf).join(', ')}`).to.not.equal(undefined);
  return found!;
}

/** What a screen reader would be told, in one line. */
export const statusText = (widget: Element): string =>
  findAll(widget, '[role=status]')
    .map(({ textContent }) => oneLine(textContent))
    .join(' ')
    .trim();

/** What stands in the shadow tree's text, in one line. */
export const shadowText = (widget: Element): string => oneLine(widget.shadowRoot!.textContent);
