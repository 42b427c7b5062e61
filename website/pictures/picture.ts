// A picture of a figure or widget as a tree of boxes, which scripts/draw-pictures.mjs turns into PNG. Everything stands in one
// flow, so that nothing can lie over anything else; of several sizes of type the largest is taken at which all of it fits.
import type { PictureSize } from '../figures/addresses.ts';
import { asSentences, type PictureWords } from './picture-words.ts';
import { qrCode } from './qr-code.ts';

type Style = Readonly<Record<string, string | number>>;

/** What Satori takes for an element. */
export interface PictureNode {
  type: 'div' | 'img';
  props: { style: Style; src?: string; children?: string | PictureNode[] };
}

export interface Picture {
  width: number;
  height: number;
  /** From the largest type to the smallest. */
  trees: PictureNode[];
}

/** Ink on paper, as the site. Each on paper has 4.5:1 or more. */
export const colors = {
  paper: '#fdfcf9',
  ink: '#16243a',
  soft: '#4d5867',
  signal: '#a23b12',
  bar: '#6d7a8c',
};

/** What a size is seen at, about: a preview of a link 500 px wide, a post and a story on a phone. */
interface Look {
  /** Above and below, where a story's own buttons lie. */
  blockMargin: number;
  inlineMargin: number;
  headline: number;
  label: number;
  body: number;
  /** Source, date and address are never smaller than this. */
  smallest: number;
  /** Years stand beside the figure, else below it. */
  isWide: boolean;
  /** Of one module of the QR code. */
  module: number;
}

const looks: Readonly<Record<PictureSize, Look>> = {
  '1200x630': {
    blockMargin: 44,
    inlineMargin: 56,
    headline: 132,
    label: 42,
    body: 27,
    smallest: 24,
    isWide: true,
    module: 4,
  },
  '1080x1080': {
    blockMargin: 64,
    inlineMargin: 64,
    headline: 176,
    label: 54,
    body: 32,
    smallest: 28,
    isWide: false,
    module: 5,
  },
  '1080x1920': {
    blockMargin: 220,
    inlineMargin: 80,
    headline: 208,
    label: 68,
    body: 42,
    smallest: 36,
    isWide: false,
    module: 7,
  },
};

const box = (style: Style, ...children: (PictureNode | false)[]): PictureNode => ({
  type: 'div',
  props: {
    style: { display: 'flex', flexDirection: 'column', ...style },
    children: children.filter((child) => child !== false),
  },
});

/** Nothing for no words. */
const text = (words: string, style: Style): PictureNode | false =>
  words !== '' && {
    type: 'div',
    props: { style: { display: 'block', wordBreak: 'break-word', ...style }, children: words },
  };

/** Wider than a digit of the boldest face. */
const digitWidth = 0.68;

/** A figure is not broken in two: its longest word has to fit a line. */
function headlineSize(words: string, largest: number, width: number): number {
  const longest = Math.max(...words.split(/\s+/).map((word) => word.length));
  // A sentence is not a figure.
  const wanted = words.length > 24 ? largest * 0.52 : words.length > 14 ? largest * 0.72 : largest;
  return Math.floor(Math.min(wanted, width / (longest * digitWidth)));
}

function years({ trend }: PictureWords, look: Look, scale: number, width: number): PictureNode | false {
  if (!trend) return false;
  const size = Math.max(look.smallest, Math.round(look.body * scale));
  const isDense = trend.periods.length > 5;
  const row = ({ period, text: figure, share, isShown }: (typeof trend.periods)[number]) => {
    const color = isShown ? colors.ink : colors.bar;
    const weight = isShown ? 800 : 400;
    return box(
      { gap: isDense ? 1 : 4 },
      text(`${period}: ${figure}`, { fontSize: size, fontWeight: weight, lineHeight: 1.2 }),
      share !== undefined &&
        box({
          height: Math.round(size * (isDense ? 0.3 : look.isWide ? 0.4 : 0.5)),
          width: Math.max(2, Math.round(width * share)),
          backgroundColor: color,
        }),
    );
  };
  return box(
    { width, gap: Math.round(size * (isDense ? 0.2 : look.isWide ? 0.35 : 0.5)) },
    ...trend.periods.map(row),
  );
}

function claim(words: PictureWords, look: Look, scale: number, width: number): PictureNode {
  const { before, headline, label, period, note } = words;
  const body = Math.max(look.smallest, Math.round(look.body * scale));
  return box(
    { width },
    text(before, { fontSize: Math.round(look.label * scale), fontWeight: 800 }),
    text(headline, {
      fontSize: headlineSize(headline, Math.round(look.headline * scale), width),
      fontWeight: 800,
      letterSpacing: '-0.03em',
      lineHeight: 1.08,
    }),
    text(label, {
      fontSize: Math.round(look.label * scale),
      lineHeight: 1.25,
      marginTop: Math.round(8 * scale),
    }),
    text(period, { fontSize: body, fontWeight: 700, marginTop: Math.round(14 * scale) }),
    text(note, {
      fontSize: body,
      color: colors.soft,
      lineHeight: 1.35,
      marginTop: Math.round(14 * scale),
    }),
  );
}

function foot(
  words: PictureWords,
  look: Look,
  scale: number,
  width: number,
  address: string | undefined,
): PictureNode {
  const { source, step, help } = words;
  const small = Math.max(look.smallest, Math.round(look.body * scale * 0.92));
  const code = address === undefined ? undefined : qrCode(address, look.module);
  const gap = 32;
  const room = code ? width - code.size - gap : width;
  return box(
    {
      borderTop: `3px solid ${colors.ink}`,
      paddingTop: look.isWide ? 16 : 20,
      flexDirection: 'row',
      alignItems: 'flex-end',
      gap,
      width,
    },
    box(
      { width: room, gap: Math.round(small * 0.3) },
      text(source, { fontSize: small, fontWeight: 700, lineHeight: 1.3 }),
      text(asSentences([step, help]), { fontSize: small, lineHeight: 1.3 }),
      address !== undefined &&
        text(address.replace(/^https?:\/\//, '').replace(/\/$/, ''), {
          fontSize: small,
          fontWeight: 700,
          color: colors.signal,
          lineHeight: 1.3,
        }),
    ),
    code !== undefined && {
      type: 'img',
      props: { src: code.src, style: { width: code.size, height: code.size, flexShrink: 0 } },
    },
  );
}

function tree(
  words: PictureWords,
  look: Look,
  [width, height]: readonly [number, number],
  scale: number,
  address: string | undefined,
): PictureNode {
  const inner = width - 2 * look.inlineMargin;
  const isBeside = look.isWide && words.trend !== undefined;
  const gap = 56;
  const yearsWidth = isBeside ? 370 : Math.round(inner * (look.isWide ? 1 : 0.86));
  const claimWidth = isBeside ? inner - yearsWidth - gap : inner;
  const isTitled = words.headline !== words.slogan;
  return box(
    {
      width,
      minHeight: height,
      boxSizing: 'border-box',
      backgroundColor: colors.paper,
      color: colors.ink,
      fontFamily: 'Public Sans',
      justifyContent: 'space-between',
      padding: `${look.blockMargin}px ${look.inlineMargin}px`,
      gap: look.isWide ? 14 : Math.round(24 * scale),
    },
    isTitled
      ? text(words.slogan, {
          fontSize: Math.max(look.smallest, Math.round(look.label * 0.72)),
          fontWeight: 800,
          color: colors.signal,
        })
      : false,
    box(
      isBeside
        ? { flexDirection: 'row', alignItems: 'center', gap, width: inner }
        : { gap: Math.round(44 * scale), width: inner },
      claim(words, look, scale, claimWidth),
      years(words, look, scale, yearsWidth),
    ),
    foot(words, look, scale, inner, address),
  );
}

const scales = [1.15, 1, 0.92, 0.84, 0.76, 0.68, 0.6, 0.52, 0.44, 0.36];

/** @param address of the page about it; without one there is no address and no code in the picture */
export function picture(words: PictureWords, size: PictureSize, address: string | undefined): Picture {
  const [width = 0, height = 0] = size.split('x').map(Number);
  return {
    width,
    height,
    trees: scales.map((scale) => tree(words, looks[size], [width, height], scale, address)),
  };
}
