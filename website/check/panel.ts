import type { Language } from '../pages/language.ts';
import { build, type Child } from './build-element.ts';
import type { Report } from './examine.ts';
import type { Finding } from './finding.ts';
import { ownMark } from './find-widgets.ts';
import type { WidgetReport } from './look-at-widget.ts';
import { styles } from './panel.styles.ts';
import { findingPieces, reportText, summary, widgetName, widgetQuote, widgetState } from './texts.ts';
import { causes } from './words/causes.ts';
import { kindWords, panelWords } from './words/panel-words.ts';

const cross = () =>
  build('svg', { viewBox: '0 0 16 16', 'aria-hidden': 'true' }, build('path', { d: 'm2 2 12 12M14 2 2 14' }));

/** Style sheets that a script makes need no permission of a page's policy. */
function addStyles(root: ShadowRoot): void {
  if ('adoptedStyleSheets' in root && 'replaceSync' in CSSStyleSheet.prototype) {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    root.adoptedStyleSheets = [sheet];
  } else {
    root.append(build('style', {}, styles));
  }
}

/**
 * The report in a box over the page, in a shadow tree of its own. A dialog beside the page, not instead of it: it takes no
 * focus when it comes, holds none, and Escape closes it only from inside. It stands at the end of the document.
 */
export class Panel {
  readonly #host = build('div', { [ownMark]: '' });
  readonly #root: ShadowRoot;
  readonly #checkAgain: () => void;
  // These stay while what is in them changes: a status that is new itself is not read out.
  readonly #title = build('h2', { id: 'title' });
  readonly #summary = build('p', { role: 'status', class: 'summary' });
  readonly #close = this.#button('close', cross(), () => this.close());
  readonly #other = this.#button('language', '', () => this.#switchLanguage());
  readonly #body = build('div', { class: 'body', tabindex: '0', role: 'group', 'aria-labelledby': 'title' });
  readonly #buttons = build('div', { class: 'buttons' });
  readonly #result = build('div', { class: 'result', role: 'status' });
  readonly #section = build(
    'section',
    { role: 'dialog', 'aria-labelledby': 'title', dir: 'ltr' },
    build('header', {}, this.#title, this.#other, this.#close, this.#summary),
    this.#body,
    build('footer', {}, this.#buttons, this.#result),
  );
  #report: Report | undefined;
  #language: Language;
  /** Where the focus came from. */
  #before: Element | undefined;

  constructor(language: Language, checkAgain: () => void) {
    this.#language = language;
    this.#checkAgain = checkAgain;
    this.#root = this.#host.attachShadow({ mode: 'open' });
    addStyles(this.#root);
    this.#root.append(this.#section);
    this.#root.addEventListener('keydown', (event) => this.#onKeydown(event as KeyboardEvent));
    this.#root.addEventListener('focusin', (event) => this.#onFocus(event as FocusEvent));
    this.#draw();
  }

  /** Outside `body`, whose layout and styles are the page's. */
  open(): void {
    if (!this.isOpen) document.documentElement.append(this.#host);
  }

  close(): void {
    const hadFocus = this.#root.activeElement !== null;
    this.#host.remove();
    if (hadFocus && this.#before instanceof HTMLElement) this.#before.focus({ preventScroll: true });
  }

  get isOpen(): boolean {
    return this.#host.isConnected;
  }

  show(report: Report): void {
    this.#report = report;
    this.#result.replaceChildren();
    this.#draw();
  }

  #say(key: keyof typeof panelWords): string {
    return panelWords[key][this.#language];
  }

  #draw(): void {
    // A button that is drawn anew keeps the focus.
    const focused = this.#root.activeElement?.className;
    this.#section.setAttribute('lang', this.#language);
    this.#title.textContent = this.#say('title');
    this.#summary.textContent = this.#report ? summary(this.#report, this.#language) : this.#say('checking');
    this.#close.setAttribute('aria-label', this.#say('close'));
    this.#other.textContent = this.#say('otherLanguage');
    this.#other.setAttribute('lang', this.#language === 'en' ? 'es' : 'en');
    this.#body.replaceChildren(...this.#drawBody());
    this.#buttons.replaceChildren(...this.#drawButtons());
    const next = [...this.#buttons.children].find(({ className }) => className === focused);
    if (next instanceof HTMLElement) next.focus();
  }

  #drawBody(): Element[] {
    if (!this.#report) return [];
    const { widgets, page } = this.#report;
    const list = build('ol', { role: 'list' }, ...widgets.map((widget) => this.#drawWidget(widget)));
    return [
      build('h3', {}, this.#say('page')),
      this.#drawFindings(page),
      ...(widgets.length ? [build('h3', {}, this.#say('widgets')), list] : []),
      build('p', { class: 'privacy' }, this.#say('privacy')),
    ];
  }

  #drawWidget(widget: WidgetReport): Element {
    const quote = widgetQuote(widget, this.#language);
    return build(
      'li',
      { 'data-widget': widget.id ?? '', 'data-state': widget.state },
      build('h4', {}, widgetName(widget, this.#language)),
      build('p', { class: 'state' }, widgetState(widget, this.#language)),
      quote !== '' && build('p', {}, quote),
      widget.findings.length > 0 && this.#drawFindings(widget.findings),
    );
  }

  #drawFindings(findings: readonly Finding[]): Element {
    return build('ul', { role: 'list' }, ...findings.map((found) => this.#drawFinding(found)));
  }

  #drawFinding(found: Finding): Element {
    const { kind } = causes[found.cause];
    return build(
      'li',
      { class: kind, 'data-cause': found.cause },
      build('b', {}, `${kindWords[kind][this.#language]}:`),
      ' ',
      ...findingPieces(found, this.#language).map(({ text, isCode }) =>
        isCode ? build('code', { translate: 'no' }, text) : text,
      ),
    );
  }

  #drawButtons(): Element[] {
    if (!this.#report) return [];
    return [
      this.#button('first', this.#say('copy'), () => void this.#copy()),
      this.#button('again', this.#say('again'), this.#checkAgain),
    ];
  }

  #button(name: string, label: Child, onClick: () => void): Element {
    const button = build('button', { type: 'button', class: name }, label);
    button.addEventListener('click', onClick);
    return button;
  }

  #switchLanguage(): void {
    this.#language = this.#language === 'en' ? 'es' : 'en';
    this.#result.replaceChildren();
    this.#draw();
  }

  /** Where the clipboard is refused, the text stands there to be copied by hand. */
  async #copy(): Promise<void> {
    const text = reportText(this.#report!, this.#language);
    this.#result.replaceChildren();
    let isCopied = true;
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      isCopied = false;
    }
    // So that a second copy is told, too.
    await new Promise((done) => setTimeout(done, 100));
    if (isCopied) {
      this.#result.replaceChildren(this.#say('copied'));
      return;
    }
    const area = document.createElement('textarea');
    area.readOnly = true;
    area.rows = 6;
    area.value = text;
    area.setAttribute('aria-label', this.#say('title'));
    this.#result.replaceChildren(this.#say('copyYourself'), area);
    area.select();
  }

  #onFocus({ relatedTarget }: FocusEvent): void {
    if (relatedTarget instanceof Element && !this.#root.contains(relatedTarget)) this.#before = relatedTarget;
  }

  #onKeydown(event: KeyboardEvent): void {
    if (event.key !== 'Escape') return;
    // One thing at a time: the page's own dialogs stay open.
    event.stopPropagation();
    this.close();
  }
}
