// The four tags in JSX, for React 19: `import type {} from 'one-pill-widgets/react'` once, anywhere.
import type { ClassAttributes, HTMLAttributes } from 'react';
import type { Attributes, ElementOf, Listeners, Properties, Tag } from './attributes.js';

type OwnProps<T extends Tag> = Attributes<T> & Properties<T> & Listeners<T, 'on'>;

type WidgetElements = {
  [T in Tag]: OwnProps<T> &
    Omit<HTMLAttributes<ElementOf<T>>, keyof OwnProps<T>> &
    ClassAttributes<ElementOf<T>>;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends WidgetElements {}
  }
}
