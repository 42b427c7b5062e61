export type VersionedElement = CustomElementConstructor & { readonly version: string };

/**
 * Registers one tag. A tag that is taken stays with its owner: the first of two scripts on a page wins, and only a
 * different owner is worth telling the page's author about.
 */
export function defineElement(tag: string, elementClass: VersionedElement): void {
  const owner = customElements.get(tag) as Partial<VersionedElement> | undefined;
  if (!owner) {
    customElements.define(tag, elementClass);
  } else if (owner.version !== elementClass.version) {
    console.warn(
      `[one-pill] <${tag}> is already registered by ${owner.version ? `version ${owner.version}` : 'another class'}; left alone.`,
    );
  }
}
