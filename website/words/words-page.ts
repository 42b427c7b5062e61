// The page of words to copy; complete without JavaScript, which adds the buttons.
import { copyable } from '../figures/copyable.ts';
import { pageWords } from '../figures/words.ts';
import { picturePath } from '../figures/addresses.ts';
import type { Bilingual, Language } from '../pages/language.ts';
import { markup, type Markup } from '../pages/markup.ts';
import { pageHead, renderPage, toRoot } from '../pages/page.ts';
import { wordsFolder } from '../pages/ways-addresses.ts';
import { pictureAlt } from '../pictures/picture-words.ts';
import { kit, kitIds, type Kit, type KitId, type Post } from './kits.ts';

const words = {
  title: { en: 'Words to copy', es: 'Textos para copiar' },
  lead: {
    en: 'An announcement, a newsletter item, three posts and a letter: one set for the message, one for each newest figure. Each keeps its source and its date; please keep them too.',
    es: 'Un anuncio, una nota para el boletín, tres publicaciones y una carta: un juego para el mensaje y otro para cada cifra más reciente. Cada texto lleva su fuente y su fecha; consérvelas, por favor.',
  },
  announcement: {
    en: 'Morning announcement (about 40 seconds)',
    es: 'Anuncio de la mañana (unos 40 segundos)',
  },
  newsletter: { en: 'Newsletter item', es: 'Nota para el boletín' },
  post: { en: 'Post', es: 'Publicación' },
  letter: { en: 'Letter to families', es: 'Carta a las familias' },
  postPicture: { en: 'Picture for this post', es: 'Imagen para esta publicación' },
} as const satisfies Record<string, Bilingual>;

const say = (key: keyof typeof words, language: Language): string => words[key][language];

function post(id: KitId, { text, picture }: Post, number: number, language: Language, root: string): Markup {
  const size = '1080x1080';
  const src = root + picturePath(picture.id, language, size);
  const alt = pictureAlt(picture, language);
  const label = `${say('post', language)} ${number}`;
  const name = `${say('postPicture', language)} (${number})`;
  return markup`<div class="post">
          <div>${copyable(`${id}-post-${number}`, label, text, language)}
          ${copyable(`${id}-alt-${number}`, `${label}: ${pageWords.alt[language]}`, alt, language)}</div>
          <a href="${src}" download aria-label="${pageWords.download[language]}: ${name}"><img src="${src}" width="1080" height="1080" alt="" loading="lazy" /><span>${name}</span></a>
        </div>`;
}

function kitSection(
  { id, title, announcement, newsletter, posts, letter }: Kit,
  language: Language,
  root: string,
): Markup {
  const text = (name: 'announcement' | 'newsletter' | 'letter', content: string) =>
    copyable(`${id}-${name}`, say(name, language), content, language);
  return markup`<section class="step kit" aria-labelledby="${id}">
        <h2 id="${id}">${title}</h2>
        ${text('announcement', announcement)}
        ${text('newsletter', newsletter)}
        ${posts.map((each, index) => post(id, each, index + 1, language, root))}
        ${text('letter', letter)}
      </section>`;
}

export function wordsPage(language: Language): string {
  const root = toRoot({ language, folder: wordsFolder });
  const kits = kitIds.map((id) => kit(id, language));
  return renderPage({
    language,
    folder: wordsFolder,
    title: say('title', language),
    description: say('lead', language),
    scripts: ['figures/page.js'],
    styles: ['figures/figures.css', 'words/words.css'],
    attributes: {
      root,
      copied: pageWords.copied[language],
      'copy-yourself': pageWords.copyYourself[language],
    },
    main: markup`${pageHead(say('title', language), say('lead', language))}
      <nav class="contents" aria-label="${say('title', language)}">${kits.map(({ id, title }) => markup`<a href="#${id}">${title}</a> `)}</nav>
      ${kits.map((each) => kitSection(each, language, root))}
      <p id="copy-status" role="status"></p>`,
  });
}
