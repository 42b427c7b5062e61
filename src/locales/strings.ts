// Every word the widgets say by themselves, in one language, widget by widget: a file of one widget alone carries no
// other's. A missing key is a type error. `{name}` marks a place that the widget fills; a translation may move it anywhere
// in the sentence.

/** Under every figure and comparison, and the banner's first help line. */
export interface ActionStrings {
  action: string;
  /** The words in `{call:…}` become a link that calls, those in `{text:…}` one that texts. */
  help988: string;
  /** `sms:` link of the 988 line; some languages need a keyword in the body. */
  sms988: string;
}

export interface CopyStrings {
  /** Before a selected text, where the clipboard was refused. */
  copyYourself: string;
}

export interface StatCounterStrings extends ActionStrings, CopyStrings {
  /** Said after a press, so that it is clear what was copied. */
  citationCopied: string;
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
}

export interface BannerStrings extends ActionStrings, CopyStrings {
  /** Further help lines; see `help988`. */
  help911: string;
  helpSamhsa: string;
  helpPoison: string;
  close: string;
  /** Said after a press, so that it is clear what was copied. */
  linkCopied: string;
  slogan: string;
  message: string;
  getTheFacts: string;
  /** `{words}`: those of a link whose page is in English, marked as such in other languages. */
  inEnglish: string;
  share: string;
  shared: string;
}

export interface ComparisonSliderStrings extends ActionStrings {
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
}

export interface VideoCardStrings {
  close: string;
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

/** All of them: what a page may add in a language. */
export interface Strings
  extends StatCounterStrings, BannerStrings, ComparisonSliderStrings, VideoCardStrings {}
