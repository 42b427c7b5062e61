import type { Strings } from './strings.ts';

export const en: Strings = {
  action: 'Only take medicine prescribed to you and dispensed by a licensed pharmacist.',
  help988: '{call:Call} or {text:text 988}',
  helpSamhsa: 'Treatment options: {call:1-800-662-HELP (4357)}, free, 24/7, English and Spanish',
  helpPoison: 'Poison Help: {call:1-800-222-1222}',
  sms988: 'sms:988',
  close: 'Close',
  copied: 'Copied',
  copyYourself: 'Copy this text:',

  over: 'over',
  'more than': 'more than',
  'at least': 'at least',
  about: 'about',
  nearly: 'nearly',
  millionsOf: '',
  ratio: '{value} in {of}',
  source: 'Source',
  asOf: 'as of {date}',

  slogan: 'One Pill Can Kill',
  message:
    'Fake pills made with fentanyl look just like the real thing. Only take medicine prescribed to you and dispensed by a licensed pharmacist.',
  getTheFacts: 'Get the facts',

  startLabel: 'Authentic (from a pharmacy)',
  endLabel: 'Counterfeit (fake)',
  comparePills: 'Compare the pills',
  startShort: 'authentic',
  endShort: 'counterfeit',
  truth: 'No one can, just by looking.',
  sameDrawing: 'Both drawings are the same on purpose.',
  why: 'Fake pills are made to look like real ones. You cannot see, smell or taste fentanyl.',
  illustration: 'Illustration, not for identifying pills',
  'oxycodone-30': 'a small round light blue tablet',
  'amphetamine-30': 'a round orange tablet',
  'alprazolam-2': 'a white rectangular tablet',
  sideBySide: 'Side by side',

  playVideo: 'Play video: {title}',
  closeVideo: 'Close video: {title}',
  video: 'Video',
  playsFrom: 'Plays from {provider}',
  watchOn: 'Watch on {provider}',
  transcript: 'Transcript',
  cannotPlay: 'This video cannot be played here.',
};
