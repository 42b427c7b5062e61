/**
 * A property of the document as the browser has it. `document.readyState` may be an element instead: a page's
 * `<form name="readyState">` or `<img name="body">` shadows the document's own property
 * (https://html.spec.whatwg.org/#dom-document-nameditem). A value that is not an object is no such element; a page's script,
 * such as a test's, may have set it, and it counts. Methods are called directly: where an element shadows one, Lit cannot
 * render either, and the author's words stand. The prototype is taken from the document, because MooTools replaces `Document`.
 * On a server there is no document.
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
