import { describeError } from '../attributes/text.ts';

export type VersionedElement = CustomElementConstructor & { readonly version: string };

/**
 * Registers one tag. A tag that is taken stays with its owner: the first of two scripts on a page wins, and only a
 * different owner is worth telling the page's author about. A tag that cannot be registered keeps no other from it.
 */
export function defineElement(tag: string, elementClass: VersionedElement): void {
  const owner = customElements.get(tag) as Partial<VersionedElement> | undefined;
  if (owner) {
    if (owner.version === elementClass.version) return;
    const name = owner.version ? `version ${owner.version}` : 'another class';
    console.warn(`[one-pill] <${tag}> is already registered by ${name}; left alone.`);
    return;
  }
  try {
    customElements.define(tag, elementClass);
  } catch (error) {
    console.warn(`[one-pill] <${tag}> cannot be registered, its fallback stays: ${describeError(error)}`);
  }
}
