import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { canonicalLanguage, languageListeners, stringsFor } from '../locales/locale.ts';
import type { Strings } from '../locales/strings.ts';
import type { Words } from '../locales/words.ts';

/** One observer for all widgets, and nothing to observe while there is none. */
let observer: MutationObserver | undefined;

/** The nearest `lang`: own, an ancestor's, then the same outside each shadow root. `lang=""` means unknown. */
function nearestLanguage(element: Element): string {
  const root = element.getRootNode();
  return (
    element.closest('[lang]')?.getAttribute('lang') ??
    (root instanceof ShadowRoot ? nearestLanguage(root.host) : '')
  );
}

/** The language a widget stands in and its words; follows changes. (Direction is CSS's business.) */
export class LanguageController<WidgetStrings extends Partial<Strings>> implements ReactiveController {
  /** A tag `Intl` accepts, for numbers and dates. */
  tag = 'en';
  /** The widget's words in that language, or in English. */
  strings: WidgetStrings;
  /** The language of `strings` where it is not the page's, for the `lang` of what is shown; else `undefined`. */
  wordsLanguage: 'en' | undefined;

  readonly #host: ReactiveControllerHost & Element;
  readonly #words: Words<WidgetStrings>;

  constructor(host: ReactiveControllerHost & Element, words: Words<WidgetStrings>) {
    this.#host = host;
    this.#words = words;
    this.strings = words.en;
    host.addController(this);
  }

  hostConnected(): void {
    observer ??= new MutationObserver(() => {
      for (const listener of languageListeners) listener(false);
    });
    const options = { attributeFilter: ['lang'], subtree: true };
    let root = this.#host.getRootNode();
    observer.observe(root, options);
    while (root instanceof ShadowRoot) {
      root = root.host.getRootNode();
      observer.observe(root, options);
    }
    languageListeners.add(this.#update);
    // Words may have come while it was away.
    this.#update(true);
  }

  hostDisconnected(): void {
    languageListeners.delete(this.#update);
    if (!languageListeners.size) observer!.disconnect();
  }

  readonly #update = (hasNewWords: boolean): void => {
    const tag = canonicalLanguage(nearestLanguage(this.#host));
    if (tag === this.tag && !hasNewWords) return;
    const strings = stringsFor(tag, this.#words);
    this.tag = tag;
    this.strings = strings ?? this.#words.en;
    this.wordsLanguage = strings ? undefined : 'en';
    this.#host.requestUpdate();
  };
}
