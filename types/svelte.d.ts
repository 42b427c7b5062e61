// The four tags in Svelte 5: `import type {} from 'one-pill-widgets/svelte'` once, anywhere.
import type { HTMLAttributes } from 'svelte/elements';
import type { Attributes, ElementOf, Listeners, Properties, Tag } from './attributes.js';

type OwnProps<T extends Tag> = Attributes<T> & Properties<T> & Listeners<T, 'on'> & Listeners<T, 'on:'>;

type WidgetElements = {
  [T in Tag]: OwnProps<T> & Omit<HTMLAttributes<ElementOf<T>>, keyof OwnProps<T>>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends WidgetElements {}
}
