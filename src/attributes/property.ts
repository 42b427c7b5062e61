import type { LitElement, PropertyDeclaration } from 'lit';

type PropertyDecorator = (prototype: LitElement, name: string) => void;

/**
 * Makes a field a reactive property that an attribute sets. As Lit's own decorator, which carries as much code again for the
 * standard decorators that no browser reads yet.
 */
export const property =
  (options?: PropertyDeclaration): PropertyDecorator =>
  (prototype, name) => {
    (prototype.constructor as typeof LitElement).createProperty(name, options);
  };

/** Makes a field a reactive property of the element's own, without an attribute. */
export const state = (): PropertyDecorator => property({ state: true, attribute: false });
