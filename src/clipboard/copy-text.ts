import { html, nothing, type TemplateResult } from 'lit';
import type { LanguageController } from '../controllers/language.ts';
import type { CopyStrings } from '../locales/strings.ts';
import { pauseBeforeRepeat, renderStatus } from '../status/render-status.ts';

/**
 * Copies a text during a user's action; `false` where the clipboard is missing or refused. Answers late enough for a status
 * that was emptied before to be said again.
 */
export async function copyText(text: string): Promise<boolean> {
  let isCopied = true;
  try {
    await navigator.clipboard.writeText(text);
  } catch {
    isCopied = false;
  }
  await pauseBeforeRepeat();
  return isCopied;
}

/**
 * What became of a copy: told once, and where the clipboard was refused the text to copy by hand. The element selects it
 * after its update.
 *
 * @param copied `undefined` before the first try: the status region must be there before it speaks
 * @param done what is told after a copy: "Citation copied"
 */
export function renderCopyResult(
  { strings, wordsLanguage }: LanguageController<CopyStrings>,
  copied: boolean | undefined,
  text: string,
  done: string,
): TemplateResult {
  const lang = wordsLanguage ?? nothing;
  const said = copied ? done : strings.copyYourself;
  return html`${renderStatus(copied === undefined ? nothing : said, wordsLanguage)}${
    copied === false
      ? html`<textarea
          readonly
          rows="3"
          lang=${lang}
          aria-label=${strings.copyYourself}
          .value=${text}
        ></textarea>`
      : nothing
  }`;
}
