/**
 * A property of the document as the browser has it. Read as `document.readyState` it could be an element: what a page names
 * `<form name="readyState">` or `<img name="body">` stands in the document's own properties' place
 * (https://html.spec.whatwg.org/#dom-document-nameditem). What is no object is no element, but what a page's script, such as a
 * test's, says of its document. Its methods are asked directly: where one of those is an element, Lit cannot render either, and
 * the author's words stand. The prototype is the document's own, as MooTools has another `Document`. On a server there is no document.
 */
export function documentProperty<Name extends keyof Document>(name: Name): Document[Name] | undefined {
  const value = globalThis.document?.[name];
  return typeof value === 'object' ? Reflect.get(Object.getPrototypeOf(document), name, document) : value;
}

/** Calls back once the page is parsed: at once where it already is. */
export function whenParsed(callback: () => void): void {
  // The event reaches the window, too, where no element stands in a method's place.
  if (documentProperty('readyState') === 'loading') {
    addEventListener('DOMContentLoaded', callback, { capture: true, once: true });
  } else {
    callback();
  }
}
