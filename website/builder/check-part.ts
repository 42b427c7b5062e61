// The builder's "Something is wrong?": the line that shows what the widgets do on a page.
import { find } from '../pages/this-page.ts';
import { copyFrom, type CopyTexts } from './copy-from.ts';
import { checkScript, type ScriptFile } from './snippets.ts';

/** @param folder where the scripts of this version are */
export function showCheck(folder: string, file: ScriptFile, texts: CopyTexts): void {
  const box = find<HTMLTextAreaElement>('#check-code');
  box.value = checkScript(folder + file.name, file);
  find('#check-copy').addEventListener('click', () => copyFrom(box, find('#check-status'), texts));
}
