/**
 * Replaces what belongs to the whole page (a global, a method of a prototype, a style of the root) for one test: after each
 * test everything is put back as it was, last first, whether the test passed or not.
 */

const restoring: (() => void)[] = [];

/** Calls `restore` at the end of the running test. */
export function afterThisTest(restore: () => void): void {
  restoring.push(restore);
}

function define(owner: object, name: PropertyKey, descriptor: PropertyDescriptor): void {
  const before = Object.getOwnPropertyDescriptor(owner, name);
  Object.defineProperty(owner, name, { configurable: true, ...descriptor });
  afterThisTest(() => {
    if (before) Object.defineProperty(owner, name, before);
    else Reflect.deleteProperty(owner, name);
  });
}

/** Another value, or another function, in place of an object's own. */
export function replace<Owner extends object, Name extends keyof Owner>(
  owner: Owner,
  name: Name,
  value: Owner[Name],
): void {
  define(owner, name, { value, writable: true });
}

/** A getter in place of a value or of another getter. */
export function replaceGetter<Owner extends object, Name extends keyof Owner>(
  owner: Owner,
  name: Name,
  get: () => Owner[Name],
): void {
  define(owner, name, { get });
}

/** Records the calls of a method, which go on to the method itself. */
export function spyOn<Owner extends object, Name extends keyof Owner>(
  owner: Owner,
  name: Name,
): Owner[Name] extends (...values: infer Values) => unknown ? Values[] : never {
  const real = owner[name] as (...values: unknown[]) => unknown;
  const calls: unknown[][] = [];
  function spy(this: unknown, ...values: unknown[]) {
    calls.push(values);
    return real.apply(this, values);
  }
  replace(owner, name, spy as Owner[Name]);
  return calls as never;
}

/** Records who listens to `target` from now on; the result asks who still does, by type of event. */
export function recordListeners(target: EventTarget): () => string[] {
  const { addEventListener, removeEventListener } = target;
  const isLive = new Map<string, () => boolean>();
  const listeners: unknown[] = [];
  const keyOf = (type: string, listener: unknown) => {
    if (!listeners.includes(listener)) listeners.push(listener);
    return `${type} ${listeners.indexOf(listener)}`;
  };
  replace(target, 'addEventListener', (type, listener, options) => {
    const signal = typeof options === 'object' ? options.signal : undefined;
    isLive.set(keyOf(type, listener), () => !signal?.aborted);
    addEventListener.call(target, type, listener, options);
  });
  replace(target, 'removeEventListener', (type, listener, options) => {
    isLive.delete(keyOf(type, listener));
    removeEventListener.call(target, type, listener, options);
  });
  return () => [...isLive].filter(([, live]) => live()).map(([key]) => key.split(' ')[0]!);
}

/** The clock that the page reads, standing at one time. */
export function setClock(time: string): void {
  replace(Date, 'now', () => Date.parse(time));
}

/** Storage that is forbidden, full or otherwise throws. */
export function breakStorage(method: 'getItem' | 'setItem' | 'all'): void {
  const refuse = () => {
    throw new DOMException('no', 'QuotaExceededError');
  };
  if (method !== 'all') return replace(Storage.prototype, method, refuse);
  for (const name of ['localStorage', 'sessionStorage'] as const) replaceGetter(window, name, refuse);
}

/** Attributes of an element outside the fixtures, such as the root's `lang`, for one test. */
export function setAttributes(element: Element, attributes: Readonly<Record<string, string | null>>): void {
  for (const [name, value] of Object.entries(attributes)) {
    const before = element.getAttribute(name);
    write(element, name, value);
    afterThisTest(() => write(element, name, before));
  }
}

function write(element: Element, name: string, value: string | null): void {
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}

// At the top of a module that a test file imports, this holds for all tests of that file.
afterEach(() => {
  for (const restore of restoring.splice(0).toReversed()) restore();
});
