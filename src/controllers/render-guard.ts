import type { LitElement } from 'lit';
import { describeError } from '../attributes/text.ts';
import type { ProblemsController } from './problems.ts';

/**
 * Keeps a widget from ever being an empty box. Whatever goes wrong while it renders – in its own code, in Lit's, in the
 * browser's functions that a page has replaced – the author's words stand, with one warning; the next update tries anew.
 *
 * Also takes over a shadow root that was there before the script (declarative, rendered on a server): what is in it
 * stands until the first rendering is through, and goes in the same task.
 *
 * An element hands the guard its `createRenderRoot` and its `performUpdate`: all that Lit does in between runs in these.
 */
export class RenderGuard {
  readonly #host: LitElement;
  readonly #problems: ProblemsController;
  /** Where Lit's content ends; what was there before the script stands after it. */
  #end?: Comment;
  /** What was in the shadow root before the script. */
  #prerendered: ChildNode[] = [];
  /** The slots that show the author's words after a failure. */
  #fallback: HTMLSlotElement[] = [];
  #hasFailed = false;
  /** Without a usable root there is nothing that could ever show. */
  #hasRoot = true;

  constructor(host: LitElement, problems: ProblemsController) {
    this.#host = host;
    this.#problems = problems;
  }

  /** @param create the element's own `createRenderRoot`, as Lit has it */
  createRenderRoot(create: () => HTMLElement | DocumentFragment): HTMLElement | DocumentFragment {
    this.#prerendered = [...(this.#host.shadowRoot?.childNodes ?? [])];
    try {
      const root = create();
      root.prepend(this.#renewEnd());
      return root;
    } catch (error) {
      this.#hasRoot = false;
      this.#showFallback();
      this.#report(error);
      // The widget goes on where nobody sees it.
      return new DocumentFragment();
    }
  }

  /** @param perform the element's own `performUpdate`, as Lit has it */
  performUpdate(perform: () => void): void {
    // No update is pending: Lit would render nothing, so what is shown has to stay.
    if (!this.#host.isUpdatePending) return;
    try {
      perform();
    } catch (error) {
      this.#hideRendered();
      this.#showFallback();
      this.#report(error);
      return;
    }
    if (!this.#hasRoot) return;
    this.#hasFailed = false;
    for (const node of [...this.#fallback.splice(0), ...this.#prerendered.splice(0)]) node.remove();
  }

  /** Lit keeps its render state on the node that it renders in front of; a new node makes it start over. */
  #renewEnd(): Comment {
    const end = new Comment();
    this.#end?.replaceWith(end);
    this.#end = end;
    this.#host.renderOptions.renderBefore = end;
    return end;
  }

  #hideRendered(): void {
    while (this.#end?.previousSibling) this.#end.previousSibling.remove();
    this.#renewEnd();
  }

  /** One slot for all children, whatever slots they name; words that were rendered before the script stand instead. */
  #showFallback(): void {
    const root = this.#host.shadowRoot;
    if (!root || this.#fallback.length || this.#prerendered.length) return;
    const names = new Set(['', ...[...this.#host.children].map(({ slot }) => slot)]);
    // Not `Array.from(names, …)`: MooTools has its own.
    this.#fallback = [...names].map((name) => {
      const slot = document.createElement('slot');
      slot.name = name;
      return slot;
    });
    root.append(...this.#fallback);
    // Where the widget's own script fills the slots, they take nothing by its name.
    if (root.slotAssignment === 'manual') {
      const nodes = [...this.#host.childNodes].filter(
        (node) => node instanceof Element || node instanceof Text,
      );
      this.#fallback[0]!.assign(...nodes);
    }
  }

  #report(error: unknown): void {
    if (!this.#hasFailed) {
      const expected = `no error, got "${describeError(error)}"; the words inside the element are shown instead`;
      this.#problems.report('failed-to-render', 'rendering', expected);
    }
    this.#hasFailed = true;
    // After a failed update Lit calls no controller.
    this.#problems.hostUpdated();
  }
}
