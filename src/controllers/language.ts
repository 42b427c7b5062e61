import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { canonicalLanguage, onLocaleAdded, stringsFor } from '../locales/locale.ts';
import { en } from '../locales/en.ts';
import type { Strings } from '../locales/strings.ts';

type Root = Document | ShadowRoot;

/** One observer a root, however many widgets are in it. */
const watchers = new Map<Root, { observer: MutationObserver; hosts: Set<LanguageController> }>();

function watch(root: Root, controller: LanguageController): void {
  let watcher = watchers.get(root);
  if (!watcher) {
    const hosts = new Set<LanguageController>();
    const observer = new MutationObserver(() => hosts.forEach((host) => host.update()));
    observer.observe(root, { attributeFilter: ['lang'], subtree: true });
    watchers.set(root, (watcher = { observer, hosts }));
  }
  watcher.hosts.add(controller);
}

function unwatch(root: Root, controller: LanguageController): void {
  const watcher = watchers.get(root);
  watcher?.hosts.delete(controller);
  if (watcher?.hosts.size) return;
  watcher?.observer.disconnect();
  watchers.delete(root);
}

/** The nearest `lang`: own, an ancestor's, then the same outside each shadow root. `lang=""` means unknown. */
function nearestLanguage(element: Element): string {
  const holder = element.closest('[lang]');
  if (holder) return holder.getAttribute('lang') ?? '';
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? nearestLanguage(root.host) : '';
}

/** The language a widget stands in and its words; follows changes. (Direction is CSS's business.) */
export class LanguageController implements ReactiveController {
  /** A tag `Intl` accepts, for numbers and dates. */
  tag = 'en';
  /** The widget's words in that language, or in English. */
  strings: Strings = en;
  /** The language of `strings` where it is not the page's, for the `lang` of what is shown; else `undefined`. */
  foreign: string | undefined;

  readonly #host: ReactiveControllerHost & Element;
  #roots: Root[] = [];
  #stopListening: (() => void) | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    for (let node: Node = this.#host; node;) {
      const root = node.getRootNode() as Root;
      this.#roots.push(root);
      watch(root, this);
      if (!(root instanceof ShadowRoot)) break;
      node = root.host;
    }
    this.#stopListening = onLocaleAdded(() => this.update());
    this.update();
  }

  hostDisconnected(): void {
    for (const root of this.#roots) unwatch(root, this);
    this.#roots = [];
    this.#stopListening?.();
  }

  update(): void {
    const tag = canonicalLanguage(nearestLanguage(this.#host));
    const [strings, language] = stringsFor(tag);
    if (tag === this.tag && strings === this.strings) return;
    this.tag = tag;
    this.strings = strings;
    this.foreign = tag.toLowerCase().split('-')[0] === language.split('-')[0] ? undefined : language;
    this.#host.requestUpdate();
  }
}
