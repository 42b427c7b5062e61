// Runs on the pages of figures and widgets: what is to be copied has a button, and the site's address where the build did not
// know it.
import { copyText } from '../../src/clipboard/copy-text.ts';
import { unknownSite } from './addresses.ts';

const { root, copied, copyYourself } = document.body.dataset;
const site = new URL(root!, document.baseURI).href;

for (const box of document.querySelectorAll<HTMLElement>('[data-site]')) {
  const place = box.querySelector('code, p')!;
  place.textContent = place.textContent!.replaceAll(unknownSite, site);
  box.hidden = false;
}

const status = document.querySelector('#copy-status')!;
for (const button of document.querySelectorAll<HTMLButtonElement>('[data-copy]')) {
  const text = document.querySelector(`#${button.dataset.copy}`)!;
  button.hidden = false;
  button.addEventListener('click', async () => {
    status.textContent = '';
    if (await copyText(text.textContent!)) {
      status.textContent = copied!;
      return;
    }
    getSelection()?.selectAllChildren(text);
    status.textContent = copyYourself!;
  });
}
