// The builder's "a picture": of the built-in figure or of the widget as it comes.
import { picturePath, pictureSizes, type PictureSize } from '../figures/addresses.ts';
import { pictureAlt } from '../pictures/picture-words.ts';
import type { State } from './address.ts';
import { copyFrom, type CopyTexts } from './copy-from.ts';
import { find } from '../pages/this-page.ts';
import { subjectOf } from './subject.ts';

export class PicturePart {
  readonly #base: string;
  #state: State | undefined;

  constructor(base: string, texts: CopyTexts) {
    this.#base = base;
    const [first] = this.#sizes();
    first!.checked = true;
    for (const size of this.#sizes()) size.addEventListener('change', () => this.#draw());
    find('#picture-copy').addEventListener('click', () =>
      copyFrom(find<HTMLTextAreaElement>('#picture-alt'), find('#picture-status'), texts),
    );
  }

  show(state: State, isThere: boolean): void {
    find('#picture').hidden = !isThere;
    find('#no-picture').hidden = isThere;
    this.#state = state;
    if (isThere) this.#draw();
  }

  #sizes = () => document.querySelectorAll<HTMLInputElement>('input[name="size"]');

  #size(): PictureSize {
    const chosen = [...this.#sizes()].find(({ checked }) => checked)?.value;
    return pictureSizes.find((size) => size === chosen) ?? pictureSizes[0];
  }

  #draw(): void {
    const { widget, attributes, language } = this.#state!;
    const subject = subjectOf(widget, attributes);
    const size = this.#size();
    const [width = 0, height = 0] = size.split('x').map(Number);
    const src = this.#base + picturePath(subject.id, language, size);
    const alt = pictureAlt(subject, language);
    const preview = find<HTMLImageElement>('#picture-preview');
    Object.assign(preview, { width, height, alt, src });
    find<HTMLAnchorElement>('#picture-download').href = src;
    const box = find<HTMLTextAreaElement>('#picture-alt');
    box.lang = language;
    if (box.value === alt) return;
    box.value = alt;
    find('#picture-status').textContent = '';
  }
}
