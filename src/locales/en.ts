import type {
  BannerStrings,
  ComparisonSliderStrings,
  StatCounterStrings,
  VideoCardStrings,
} from './strings.ts';
import type { DayWriting, NumberWriting, UnitWriting } from './writing.ts';

// What several widgets say.
const action =
  'Take prescription medicine only if it was prescribed to you and came from a licensed pharmacy.';
const help988 = 'Need to talk? {call:Call} or {text:text 988}, free, 24/7';
const sms988 = 'sms:988';
const close = 'Close';
const copyYourself = 'Copy this text:';

export const statCounter: StatCounterStrings = {
  action,
  help988,
  sms988,
  copyYourself,
  citationCopied: 'Citation copied',
  over: 'over',
  'more than': 'more than',
  'at least': 'at least',
  about: 'about',
  nearly: 'nearly',
  millionsOf: '',
  ratio: '{value} in {of}',
  source: 'Source',
  sourceCopy: 'copy of the official release',
  sourcePress: 'news report',
  asOf: 'as of {date}',
  pictogram: '{value} of {of} pills colored in',
  copyCitation: 'Copy citation',
  overTime: 'Over time',
  noFigure: 'no figure',
};

export const banner: BannerStrings = {
  action,
  help988,
  sms988,
  close,
  copyYourself,
  help911: 'Someone will not wake up or can hardly breathe? {call:Call 911}. Give naloxone if you have it.',
  helpSamhsa: 'Find treatment: {call:1-800-662-4357}, free, 24/7, English and Spanish',
  helpPoison: 'Poison Help: {call:1-800-222-1222}',
  linkCopied: 'Link copied',
  slogan: 'One Pill Can Kill',
  message:
    'Fake pills made with fentanyl look just like real medicine. Take prescription medicine only if it was prescribed to you and came from a licensed pharmacy.',
  getTheFacts: 'Get the facts',
  inEnglish: '{words}',
  share: 'Share',
  shared: 'Shared',
};

export const comparisonSlider: ComparisonSliderStrings = {
  action,
  help988,
  sms988,
  startLabel: 'Real (from a pharmacy)',
  endLabel: 'Fake (counterfeit)',
  comparePills: 'Compare the pills',
  startShort: 'real',
  endShort: 'fake',
  question: 'Can you tell the difference?',
  whichIsReal: 'Which one is real?',
  startNeutral: 'Picture A',
  endNeutral: 'Picture B',
  'cant-tellNeutral': 'I can’t tell',
  askAgain: 'Start over',
  truth: 'No one can tell just by looking.',
  sameDrawing: 'Both drawings are the same on purpose.',
  why: 'Fake pills are made to look like real ones. You cannot see, smell or taste fentanyl.',
  illustration: 'Drawing only. Do not use it to identify pills.',
  'oxycodone-30': 'a small round light blue pill',
  'amphetamine-30': 'a round orange pill',
  'alprazolam-2': 'a white rectangular pill',
  sideBySide: 'Side by side',
};

export const videoCard: VideoCardStrings = {
  close,
  playVideo: 'Play video: {title}',
  closeVideo: 'Close video: {title}',
  video: 'Video',
  playsFrom: 'Plays from {provider}',
  watchOn: 'Watch on {provider}',
  transcript: 'Transcript',
  captions: 'Captions',
  cannotPlay: 'This video cannot be played here.',
  videoError2: 'The connection failed.',
  videoError3: 'The file is damaged.',
  videoError4: 'The file is missing or in a format that this browser does not play.',
  videoBlocked: 'This page does not allow it.',
};

/** As in the United States. */
export const numbers: NumberWriting = {
  group: ',',
  point: '.',
  percent: '%',
  compactPercent: '%',
  percentWord: 'percent',
  compactWords: [
    { power: 12, one: 'trillion', other: 'trillion', letter: 'T' },
    { power: 9, one: 'billion', other: 'billion', letter: 'B' },
    { power: 6, one: 'million', other: 'million', letter: 'M' },
    { power: 3, one: 'thousand', other: 'thousand', letter: 'K' },
  ],
};

export const units: UnitWriting = {
  hour: { one: 'hour', other: 'hours' },
  minute: { one: 'minute', other: 'minutes' },
  second: { one: 'second', other: 'seconds' },
};

export const days: DayWriting = {
  months: ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'],
  order: '{month} {day}, {year}',
};
