import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { AttributeReader } from '../attributes/attribute-reader.ts';
import { copyText, renderCopyResult } from '../clipboard/copy-text.ts';
import type { LanguageController } from '../controllers/language.ts';
import { fireEvent } from '../events/fire-event.ts';
import { safeMediaUrl } from '../links/safe-url.ts';
import type { BannerStrings } from '../locales/strings.ts';

/** How an address was passed on; `manual`: neither sharing nor copying is allowed, the reader copies it. */
export type ShareMethod = 'native' | 'copy' | 'manual';

/** `detail` of `one-pill-share`. */
export interface OnePillShareDetail {
  method: ShareMethod;
}

/** What the page says its address is, else where the reader is. */
function pageAddress(): string {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel~=canonical]')?.href;
  return safeMediaUrl(canonical) ?? location.href.replace('#one-pill-preview', '');
}

/** Shares during a reader's action; `undefined` when the reader thought better of it. */
async function share(text: string, url: string): Promise<ShareMethod | undefined> {
  const data = { text, url };
  // Browsers that share but cannot be asked what (Safari before 14) share text and address.
  if (navigator.canShare?.(data) !== false) {
    try {
      await navigator.share(data);
      return 'native';
    } catch (error) {
      // Canceled, or asked again while the first sheet is still open. Anything else, a browser that does not share
      // included, is no answer.
      if (/^(Abort|InvalidState)Error$/.test((error as Error).name)) return undefined;
    }
  }
  return (await copyText(`${text} ${url}`)) ? 'copy' : 'manual';
}

/** The share button, and what became of its last press. */
export class ShareButton {
  readonly #host: LitElement;
  #method: ShareMethod | undefined;

  constructor(host: LitElement) {
    this.#host = host;
  }

  render(
    { shareText, shareUrl }: { shareText?: unknown; shareUrl?: unknown },
    language: LanguageController<BannerStrings>,
    reader: AttributeReader,
  ): TemplateResult {
    const { strings, wordsLanguage } = language;
    const text = reader.text('share-text', shareText) || strings.slogan;
    const own = reader.parse('share-url', shareUrl, safeMediaUrl, 'an address');
    const isManual = this.#method === 'manual';
    // Nothing is told before the first press, nor while one is under way.
    const isPassedOn = this.#method === undefined ? undefined : !isManual;
    return html`<div>
      <button
        part="share"
        lang=${wordsLanguage ?? nothing}
        @click=${() => this.#press(text, own ?? pageAddress())}
      >
        ${strings.share}
      </button>
      ${renderCopyResult(
        language,
        isPassedOn,
        isManual ? (own ?? pageAddress()) : '',
        this.#method === 'native' ? strings.shared : strings.linkCopied,
      )}
    </div>`;
  }

  async #press(text: string, address: string): Promise<void> {
    // The same result is told again on another press.
    this.#method = undefined;
    this.#host.requestUpdate();
    const method = await share(text, address);
    if (!method) return;
    this.#method = method;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector('textarea')?.select();
    fireEvent(this.#host, 'one-pill-share', { method });
  }
}
