/**
 * A property of the document as the browser has it. Read as `document.readyState` it could be an element: what a page names
 * `<form name="readyState">` or `<img name="body">` stands in the document's own properties' place
 * (https://html.spec.whatwg.org/#dom-document-nameditem). On a server there is no document.
 */
export function documentProperty<Name extends keyof Document>(name: Name): Document[Name] | undefined {
  return globalThis.document && Reflect.get(Document.prototype, name, document);
}

/** Calls back once the page is parsed: at once where it already is. */
export function whenParsed(callback: () => void): void {
  // The event reaches the window, too, where no element stands in a method's place.
  if (documentProperty('readyState') === 'loading') {
    addEventListener('DOMContentLoaded', callback, { once: true });
  } else {
    callback();
  }
}
