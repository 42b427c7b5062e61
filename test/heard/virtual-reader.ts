import { Virtual } from '@guidepup/virtual-screen-reader/browser.js';
import { aTimeout } from '@open-wc/testing';
import { waitUntil } from '../support/wait-until.ts';
import { sendKeys } from '@web/test-runner-commands';
import type { LitElement } from 'lit';

/** What the reader's own keys look for, as the virtual reader names it. It has no such keys itself. */
const roleOfKey: Readonly<Record<string, string>> = {
  b: 'button',
  g: 'image',
  h: 'heading',
  k: 'link',
  l: 'list',
  m: 'region',
};

/** Keys that `xdotool` names otherwise than browsers do. */
const keyNames: Readonly<Record<string, string>> = {
  Left: 'ArrowLeft',
  Next: 'PageDown',
  Prior: 'PageUp',
  Return: 'Enter',
  Right: 'ArrowRight',
  space: ' ',
};

/** No reading is longer. */
const mostSteps = 200;

/**
 * The virtual reader goes from node to node by `childNodes`, which leave out what is slotted: here a slot's are what it shows. Into shadow
 * trees it does not look at all (https://github.com/guidepup/virtual-screen-reader/pull/183), so it starts inside of them.
 */
function showSlotted(root: ParentNode): void {
  for (const slot of root.querySelectorAll('slot')) {
    Object.defineProperty(slot, 'childNodes', {
      configurable: true,
      get: () => slot.assignedNodes({ flatten: true }),
    });
  }
}

/** What it says of one control. */
async function phraseOf(control: Element | null): Promise<string> {
  if (!control?.isConnected) return '';
  const virtual = new Virtual();
  await virtual.start({ container: control });
  const [phrase = ''] = await virtual.spokenPhraseLog();
  await virtual.stop();
  return phrase;
}

/** What it says of one widget. */
export class VirtualReader {
  readonly #widget: LitElement;
  readonly #virtual = new Virtual();
  /** How much of what was said has been asked for. */
  #heard = 0;

  constructor(widget: LitElement) {
    this.#widget = widget;
  }

  /** All that is read from the beginning to the end; nothing where the widget shows nothing. */
  async read(): Promise<string[]> {
    await this.#virtual.stop();
    this.#heard = 0;
    const root = this.#widget.shadowRoot!;
    showSlotted(root);
    const container = root.firstElementChild;
    if (!container) return [];
    await this.#virtual.start({ container });
    const first = this.#virtual.activeNode;
    const [begin] = await this.#virtual.spokenPhraseLog();
    for (let step = 0; step < mostSteps; step++) {
      await this.#virtual.next();
      // After the last comes the first again.
      if (this.#virtual.activeNode !== first || (await this.#virtual.lastSpokenPhrase()) !== begin) continue;
      return (await this.#news()).slice(0, -1);
    }
    throw new Error(`The reading of ${this.#widget.localName} does not end`);
  }

  /** Presses a key as a scene names it, and waits for the answer. */
  async press(key: string): Promise<string[]> {
    const own = key.match(/^(shift\+)?([a-z])$/);
    if (own) return this.#look(roleOfKey[own[2]!]!, own[1] !== undefined);
    const focused = this.#focused;
    const before = await phraseOf(focused);
    await sendKeys({ press: keyNames[key] ?? key });
    // A status waits for a moment before it says something again.
    await this.#widget.updateComplete;
    await aTimeout(key === 'Return' ? 250 : 20);
    await waitUntil(() => !this.#isLoadingFilm, 'the film has loaded or failed');
    const news = await this.#news();
    const after = await phraseOf(focused);
    // Real readers say what becomes of the control that has the focus; the virtual one is silent.
    return focused === this.#focused && after !== before ? [...news, after] : news;
  }

  async stop(): Promise<void> {
    await this.#virtual.stop();
  }

  get #isLoadingFilm(): boolean {
    const film = this.#widget.shadowRoot!.querySelector('video');
    return film !== null && film.error === null && film.readyState === 0;
  }

  get #focused(): Element | null {
    return this.#widget.shadowRoot!.activeElement;
  }

  /** Goes to the next of a kind, or the one before, and takes the focus there as real readers do. */
  async #look(role: string, isBackward: boolean): Promise<string[]> {
    for (let step = 0; step < mostSteps; step++) {
      await (isBackward ? this.#virtual.previous() : this.#virtual.next());
      const phrase = await this.#virtual.lastSpokenPhrase();
      if (phrase.split(',')[0] !== role) continue;
      await this.#news();
      (this.#virtual.activeNode as HTMLElement).focus();
      return [phrase];
    }
    return [`no ${role}`];
  }

  /** What was said since. One change of a status is several of its nodes, each of which makes the virtual reader say it. */
  async #news(): Promise<string[]> {
    const log = await this.#virtual.spokenPhraseLog();
    const news = log.slice(this.#heard).filter((phrase) => !/^(?:polite|assertive): $/.test(phrase));
    this.#heard = log.length;
    return news.filter(
      (phrase, index) => !/^(?:polite|assertive): /.test(phrase) || phrase !== news[index - 1],
    );
  }
}
