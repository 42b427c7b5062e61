import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { copyText, renderCopyResult } from '../clipboard/copy-text.ts';
import type { LanguageController } from '../controllers/language.ts';
import { safeMediaUrl } from '../links/safe-url.ts';

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
      // Cancelled, or asked again while the first sheet is still open. Anything else, a browser that does not share
      // included, is no answer.
      if (/^(Abort|InvalidState)Error$/.test((error as Error).name)) return undefined;
    }
  }
  return (await copyText(`${text} ${url}`)) ? 'copy' : 'manual';
}

/** A share button, and what became of its last press. */
export class ShareButton {
  readonly #host: LitElement;
  #method: ShareMethod | undefined;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** @param ownAddress the page's own where it is not given */
  render(language: LanguageController, text: string, ownAddress: string | undefined): TemplateResult {
    const { strings, foreign } = language;
    const method = this.#method;
    return html`<button
        part="share"
        lang=${foreign ?? nothing}
        @click=${() => this.#onClick(text, ownAddress ?? pageAddress())}
      >
        ${strings.share}
      </button>
      ${renderCopyResult(
        language,
        method && method !== 'manual',
        method === 'manual' ? (ownAddress ?? pageAddress()) : '',
        method === 'native' ? strings.shared : undefined,
      )}`;
  }

  async #onClick(text: string, address: string): Promise<void> {
    // The same result is told again on another press.
    void this.#tell(undefined);
    const method = await share(text, address);
    if (!method) return;
    await this.#tell(method);
    this.#host.renderRoot.querySelector('textarea')?.select();
    const detail: OnePillShareDetail = { method };
    this.#host.dispatchEvent(new CustomEvent('one-pill-share', { bubbles: true, composed: true, detail }));
  }

  #tell(method: ShareMethod | undefined): Promise<boolean> {
    this.#method = method;
    this.#host.requestUpdate();
    return this.#host.updateComplete;
  }
}
