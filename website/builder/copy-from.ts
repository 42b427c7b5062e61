import { copyText } from '../../src/clipboard/copy-text.ts';

/** What is said after a copy. */
export interface CopyTexts {
  copied: string;
  copyYourself: string;
}

/** Copies what stands in a box; where the browser refuses, it is selected to be copied by hand. */
export async function copyFrom(
  box: HTMLTextAreaElement,
  status: HTMLElement,
  texts: CopyTexts,
): Promise<void> {
  status.textContent = '';
  if (await copyText(box.value)) {
    status.textContent = texts.copied;
    return;
  }
  box.focus();
  box.select();
  status.textContent = texts.copyYourself;
}
