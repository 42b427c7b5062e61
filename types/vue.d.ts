// The four tags in Vue's templates: `import type {} from 'one-pill-widgets/vue'` once, anywhere.
import type { HTMLAttributes, PublicProps } from 'vue';
import type { ElementOf, Properties, Tag } from './attributes.js';
import type { Widgets } from './widgets.js';

/** As Vue declares the events of its own components, one call signature for each. */
type Emit<Events extends keyof GlobalEventHandlersEventMap> = (
  Events extends unknown ? (type: Events, event: GlobalEventHandlersEventMap[Events]) => void : never
) extends infer Signature
  ? (Signature extends unknown ? (signature: Signature) => void : never) extends (all: infer All) => void
    ? All
    : never
  : never;

/** Vue reads a template's `link-text` as `linkText`. */
type WidgetElements = {
  [T in Tag]: new () => ElementOf<T> & {
    $props: Properties<T> & Omit<HTMLAttributes, keyof Properties<T>> & PublicProps;
    $emit: Emit<Widgets[T]['events']>;
  };
};

declare module 'vue' {
  interface GlobalComponents extends WidgetElements {}
}
