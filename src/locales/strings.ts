/**
 * Every word the widgets say by themselves, in one language. A missing key is a type error.
 * `{name}` marks a place that the widget fills; a translation may move it anywhere in the sentence.
 */
export interface Strings {
  /** Shared by several widgets. */
  action: string;
  /** Help lines: the words in `{call:…}` become a link that calls, those in `{text:…}` one that texts. */
  help988: string;
  help911: string;
  helpSamhsa: string;
  helpPoison: string;
  /** `sms:` link of the 988 line; some languages need a keyword in the body. */
  sms988: string;
  close: string;
  /** Said after a press, so that it is clear what was copied. */
  citationCopied: string;
  linkCopied: string;
  /** Before a selected text, where the clipboard was refused. */
  copyYourself: string;

  /** Stat counter. */
  over: string;
  'more than': string;
  'at least': string;
  about: string;
  nearly: string;
  /** Between "20.4 million" and what is counted, where the language needs a word (es: "millones de pastillas"). */
  millionsOf: string;
  /** `{value}`, `{of}` */
  ratio: string;
  source: string;
  /** Said of a source whose address is not its own: a copy of what it wrote, or a report about it. */
  sourceCopy: string;
  sourcePress: string;
  /** `{date}` */
  asOf: string;
  /** `{value}`, `{of}` */
  pictogram: string;
  copyCitation: string;
  /** What the list of a figure's years is called. */
  overTime: string;
  /** In the place of a year's figure where there is none. */
  noFigure: string;

  /** Banner. */
  slogan: string;
  message: string;
  getTheFacts: string;
  /** `{words}`: those of a link whose page is in English, marked as such in other languages. */
  inEnglish: string;
  share: string;
  shared: string;

  /** Comparison slider. */
  startLabel: string;
  endLabel: string;
  comparePills: string;
  /** What the two halves go by after a percentage. */
  startShort: string;
  endShort: string;
  question: string;
  whichIsReal: string;
  /** What the two halves go by, and the third answer, until the question is answered. */
  startNeutral: string;
  endNeutral: string;
  'cant-tellNeutral': string;
  askAgain: string;
  truth: string;
  sameDrawing: string;
  why: string;
  illustration: string;
  'oxycodone-30': string;
  'amphetamine-30': string;
  'alprazolam-2': string;
  sideBySide: string;

  /** Video card. */
  /** `{title}` */
  playVideo: string;
  /** `{title}` */
  closeVideo: string;
  video: string;
  /** `{provider}` */
  playsFrom: string;
  /** `{provider}` */
  watchOn: string;
  transcript: string;
  /** Beside a file that has them. */
  captions: string;
  /** Followed by a reason: one of a file's `MediaError` codes, or the page's security policy. */
  cannotPlay: string;
  videoError2: string;
  videoError3: string;
  videoError4: string;
  videoBlocked: string;
}
