// What the address of an embed page may say about its widget.
import type { WidgetId } from '../pages/widgets.ts';

/** Choices, numbers and days: nothing that a reader could take for the words of the page's host, and nothing to follow. */
const withoutWords: Readonly<Record<WidgetId, readonly string[]>> = {
  'stat-counter': ['fact', 'pictogram', 'notation', 'duration', 'trend', 'still', 'plain'],
  banner: [
    'help',
    'tone',
    'dismissible',
    'remember',
    'message-id',
    'shareable',
    'from',
    'until',
    'on',
    'time-zone',
  ],
  'comparison-slider': ['pair', 'position', 'orientation', 'fit', 'question', 'plain'],
  'video-card': ['heading-level'],
};

/** What others add to an address: Pym's own parameters and the marks of links. */
const addedByOthers = /^(?:initialWidth|childId|parentTitle|parentUrl|utm_\w+|fbclid|gclid|amp)$/;

/** The page's own settings, read elsewhere. */
const settings = ['widget', 'lang', 'scheme'];

/** Longer texts are no heading and no message. */
const longest = 2000;

export interface FrameRequest {
  widget: WidgetId;
  /** The page is that of this built-in figure. */
  fact?: string | undefined;
  /** Somebody's page stands around this one, and answers for what it says. */
  isFramed: boolean;
  /** Names of the widget's attributes. */
  known: readonly string[];
}

/**
 * A page that is opened by itself speaks with the voice of its host, so nobody may put words or addresses into it by a link.
 * A built-in figure is never given with another value, label, source or date, whoever asks.
 *
 * @returns the attributes to set, and the names of the parameters that set nothing
 */
export function readFrameAddress(
  parameters: URLSearchParams,
  { widget, fact, isFramed, known }: FrameRequest,
): { attributes: Map<string, string>; ignored: Set<string> } {
  const attributes = new Map<string, string>();
  const ignored = new Set<string>();
  const isBuiltIn = fact !== undefined || (parameters.has('fact') && !parameters.has('src'));
  const takesWords = isFramed && !isBuiltIn;
  const isUsable = (name: string, value: string): boolean => {
    // A frame is its widget's whole window: there is nothing to stick to.
    if (!known.includes(name) || name === 'placement' || value.length > longest) return false;
    if (takesWords) return true;
    // A page of a figure shows no other; a trend of one's own is words and numbers.
    if (name === 'fact') return fact === undefined;
    if (name === 'trend') return value === '' || value === 'true';
    return withoutWords[widget].includes(name);
  };
  for (const [name, value] of parameters) {
    if (settings.includes(name) || addedByOthers.test(name)) continue;
    if (isUsable(name, value)) attributes.set(name, value);
    else ignored.add(name.slice(0, 40));
  }
  return { attributes, ignored };
}
