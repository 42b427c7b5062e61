// Words to copy: for each newest figure and for the message alone an announcement, a newsletter item, three posts and a letter.
// Around a figure's own sentence they say what the widgets say.
import { helpLineText } from '../../src/content/help-lines.ts';
import { onePillPage } from '../../src/content/action-links.ts';
import { facts, type FactId } from '../../src/content/facts.ts';
import { newestFacts } from '../../src/content/newest.ts';
import { sentences } from '../../src/content/sentences.ts';
import { endSentence } from '../../src/stat-counter/stat.ts';
import type { Subject } from '../figures/addresses.ts';
import type { Bilingual, Language } from '../pages/language.ts';
import { leadWords, sourceLine } from '../pages/message.ts';
import { widgetStrings } from '../pages/widget-strings.ts';
import { getTheFactsInEnglish, statTitle, statWords } from '../pages/words.ts';

export type KitId = 'message' | FactId;

export interface Post {
  text: string;
  /** Whose picture goes with it. */
  picture: Subject;
}

export interface Kit {
  id: KitId;
  title: string;
  announcement: string;
  newsletter: string;
  posts: readonly Post[];
  letter: string;
}

/** The message first. */
export const kitIds: readonly KitId[] = ['message', ...newestFacts];

const messageTitle: Bilingual = { en: 'The message, without a figure', es: 'El mensaje, sin cifra' };

/** What a figure does not say of itself and a listener could miss. */
const cautions: Readonly<Partial<Record<FactId, Bilingual>>> = {
  'overdose-deaths-2024': {
    en: 'This number counts all drugs, not only fake pills.',
    es: 'Este número incluye todas las drogas, no solo las pastillas falsas.',
  },
};

/** The sentences that the texts are made of. */
interface Parts {
  lead: string;
  truth: string;
  action: string;
  help911: string;
  help988: string;
  emergency: string;
  /** "47 million fentanyl pills seized by DEA, 2025."; like the next three empty without a figure. */
  figure: string;
  note: string;
  /** The note's last sentence: what a falling share does not mean. */
  caution: string;
  source: string;
  /** Where to read on: the source, or DEA's page about the message. */
  address: string;
}

function partsOf(id: KitId, language: Language): Parts {
  const strings = widgetStrings[language];
  const parts = {
    lead: leadWords(language),
    truth: strings.truth,
    action: strings.action,
    help911: helpLineText('911', strings),
    help988: `${helpLineText('988', strings)}.`,
    emergency: sentences.emergency[language],
  };
  if (id === 'message') {
    const address = `${getTheFactsInEnglish(language)}: ${onePillPage}`;
    return { ...parts, figure: '', note: '', caution: '', source: '', address };
  }
  const note = [statWords({ fact: id }, language)!.note, cautions[id]?.[language]].filter(Boolean).join(' ');
  return {
    ...parts,
    figure: endSentence(statTitle(id, language)),
    note,
    caution: note.split(/(?<=\.) /).at(-1)!,
    source: endSentence(sourceLine(id, language)),
    address: facts[id].sourceHref,
  };
}

const join = (...texts: readonly string[]): string => texts.filter(Boolean).join(' ');

/** On a line of its own, which mail programs make a link of. */
const withAddress = (address: string, ...texts: readonly string[]): string => `${join(...texts)}\n${address}`;

const paragraphs = (...texts: readonly string[]): string => texts.filter(Boolean).join('\n\n');

/** What the texts say around those sentences. */
const phrases = {
  goodMorning: { en: 'Good morning.', es: 'Buenos días.' },
  oneNumber: { en: 'Here is one number to know.', es: 'Este es un dato importante.' },
  oneThing: { en: 'Here is one thing to know today.', es: 'Hoy queremos decirles algo importante.' },
  neverTake: {
    en: 'So never take a pill from a friend, a stranger or the web.',
    es: 'Por eso, nunca tome una pastilla de un amigo, de un desconocido o de internet.',
  },
  stay: { en: 'Stay there until help comes.', es: 'Quédese allí hasta que llegue la ayuda.' },
  ask: {
    en: 'You can also talk to a parent, a nurse or a teacher you trust. It is always fine to ask.',
    es: 'También puede hablar con su familia o con un maestro de confianza. Preguntar siempre está bien.',
  },
  lookOut: { en: 'Please look out for each other.', es: 'Cuidémonos entre todos.' },
  talk: {
    en: 'Talk with the young people in your life. Keep it short and calm, and listen first.',
    es: 'Hable con los jóvenes de su familia. Hágalo con calma, y primero escuche.',
  },
  prescribed: { en: 'Take only what was prescribed to you.', es: 'Tome solo lo que le recetaron.' },
  families: { en: 'Dear families,', es: 'Estimadas familias:' },
  talkThisWeek: {
    en: 'Please talk with your child this week. Keep it short and calm. Ask what they have heard, and listen first. Then share this rule:',
    es: 'Hable con su hijo o hija esta semana. Hágalo con calma y en pocas palabras. Pregunte qué ha oído y primero escuche. Luego comparta esta regla:',
  },
  atHome: {
    en: 'At home, lock up your medicine. Keep naloxone where you can reach it.',
    es: 'En casa, guarde sus medicinas bajo llave. Tenga naloxona a la mano.',
  },
  atHomeInFull: {
    en: 'At home, lock up your medicine. Bring pills you no longer need to a take-back site. Keep naloxone where you can reach it, and learn how to use it. Ask us if you would like to know more.',
    es: 'En casa, guarde sus medicinas bajo llave. Lleve las que ya no necesite a un punto de recolección. Tenga naloxona a la mano y aprenda a usarla. Si quiere saber más, pregúntenos.',
  },
  thanks: { en: 'Thank you for your care.', es: 'Gracias por su atención.' },
  signature: { en: '[Your name]\n[Your school]', es: '[Su nombre]\n[Su escuela]' },
} as const satisfies Record<string, Bilingual>;

type Texts = Pick<Kit, 'announcement' | 'newsletter' | 'letter'> & { posts: readonly string[] };

/** What goes with a figure is shorter: the figure takes the time. */
function textsOf(parts: Parts, language: Language): Texts {
  const { lead, truth, action, help911, help988, emergency, figure, note, caution, source, address } = parts;
  const say = (key: keyof typeof phrases) => phrases[key][language];
  const withoutFigure = (...texts: readonly string[]) => (figure ? '' : join(...texts));
  return {
    announcement: join(
      say('goodMorning'),
      figure ? say('oneNumber') : say('oneThing'),
      figure,
      caution,
      source,
      lead,
      withoutFigure(truth, say('neverTake')),
      action,
      help911,
      withoutFigure(say('stay')),
      help988,
      withoutFigure(say('ask')),
      say('lookOut'),
    ),
    newsletter: withAddress(
      address,
      lead,
      figure,
      caution,
      source,
      withoutFigure(truth, say('talk')),
      action,
      help911,
      help988,
    ),
    posts: [
      figure ? join(figure, caution, source, say('prescribed')) : join(lead, truth, say('prescribed')),
      join(lead, action),
      join(help911, help988),
    ],
    letter: paragraphs(
      say('families'),
      figure ? withAddress(address, lead, figure, note, source) : join(lead, truth),
      join(say('talkThisWeek'), action),
      figure ? say('atHome') : say('atHomeInFull'),
      join(emergency, help988),
      say('thanks'),
      say('signature'),
    ),
  };
}

export function kit(id: KitId, language: Language): Kit {
  const { posts, ...others } = textsOf(partsOf(id, language), language);
  const comparison: Subject = { kind: 'widget', id: 'comparison-slider' };
  const banner: Subject = { kind: 'widget', id: 'banner' };
  const pictures: readonly Subject[] =
    id === 'message' ? [comparison, banner, banner] : [{ kind: 'figure', id }, comparison, banner];
  return {
    id,
    title: id === 'message' ? messageTitle[language] : statTitle(id, language),
    posts: posts.map((text, index) => ({ text, picture: pictures[index]! })),
    ...others,
  };
}
