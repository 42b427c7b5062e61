// The four tags in JSX, for Solid: `import type {} from 'one-pill-widgets/solid'` once, anywhere.
import type { JSX } from 'solid-js';
import type { Attributes, ElementOf, Listeners, Properties, Tag } from './attributes.js';

type OwnProps<T extends Tag> = Attributes<T> & Properties<T> & Listeners<T, 'on:'>;

type WidgetElements = {
  [T in Tag]: OwnProps<T> & Omit<JSX.HTMLAttributes<ElementOf<T>>, keyof OwnProps<T>>;
};

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends WidgetElements {}
  }
}
