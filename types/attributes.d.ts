// What every framework's types are made of. The list of attributes and events beside it is written from the manifest.
import type { Widgets } from './widgets.js';

export type Tag = keyof Widgets;

export type ElementOf<T extends Tag> = Widgets[T]['element'];

/** What the property takes, and the same as HTML writes it: `''` for `true`, `'3'` for `3`. */
type AttributeValue<Value> =
  | Value
  | (Value extends boolean ? '' : Value extends number ? `${Value}` : never)
  | undefined;

type AttributesOf<T extends Tag> = Widgets[T]['attributes'];

/** By their names in HTML, which work on a server too, and before the element is registered. */
export type Attributes<T extends Tag> = {
  [Name in keyof AttributesOf<T>]?: AttributeValue<AttributesOf<T>[Name]>;
};

type CamelCase<Name extends string> = Name extends `${infer First}-${infer Rest}`
  ? `${First}${Capitalize<CamelCase<Rest>>}`
  : Name;

/** The same by the names of their properties. */
export type Properties<T extends Tag> = {
  [Name in keyof AttributesOf<T> & string as CamelCase<Name>]?: AttributeValue<AttributesOf<T>[Name]>;
};

/** Listeners, by an event's name with what the framework puts before it. */
export type Listeners<T extends Tag, Prefix extends string> = {
  [Name in Widgets[T]['events'] as `${Prefix}${Name}`]?:
    | ((event: GlobalEventHandlersEventMap[Name]) => void)
    | undefined;
};
