// Every picture of the site, by its path. scripts/draw-pictures.mjs draws them.
import { addressOf, picturePath, pictureSizes, subjectFolder } from '../figures/addresses.ts';
import { subjects } from '../figures/subjects.ts';
import { languages } from '../pages/language.ts';
import { picture, type Picture } from './picture.ts';
import { pictureWords } from './picture-words.ts';

export function renderPictures(siteUrl: string | undefined): Record<string, Picture> {
  const pictures: Record<string, Picture> = {};
  for (const language of languages) {
    for (const subject of subjects) {
      const words = pictureWords(subject, language);
      const address = siteUrl && addressOf(siteUrl, language, subjectFolder(subject));
      for (const size of pictureSizes) {
        pictures[picturePath(subject.id, language, size)] = picture(words, size, address);
      }
    }
  }
  return pictures;
}
