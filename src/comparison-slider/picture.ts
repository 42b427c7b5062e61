/** What images and videos know of themselves; other elements know none of it. */
interface Media extends Element {
  naturalWidth?: number;
  naturalHeight?: number;
  videoWidth?: number;
  videoHeight?: number;
  complete?: boolean;
  currentSrc?: string;
  error?: MediaError | null;
  networkState?: number;
}

/** One of the author's two pictures. */
export interface Picture {
  /** The child of the widget that is shown: the picture itself, or what an optimizer or editor wrapped around it. */
  child: Element;
  /** The image, video, … in that; the child itself where there is none, or more than one. */
  media: Media;
  /** Words beside the media, such as a `figcaption`. What holds them keeps its own height. */
  hasWords: boolean;
}

/** `HTMLMediaElement.NETWORK_NO_SOURCE`: none of a video's `source` elements will do. */
const noSource = 3;

/** As the video card's `aspect`: a picture of one pixel by a million would make the page as long. */
const narrowest = 1 / 3;
const widest = 5;

const mediaSelector = 'img, video, canvas, svg';

export function pictureIn(child: Element): Picture {
  const inside = child.querySelectorAll(mediaSelector);
  const media = child.matches(mediaSelector) || inside.length !== 1 ? child : inside[0]!;
  const isMedia = media.matches(mediaSelector);
  const words = child.textContent.trim();
  // What an engine without video would show, or an SVG's title, is no words beside the picture.
  return { child, media, hasWords: isMedia ? words !== media.textContent.trim() : words !== '' };
}

/** Whether a picture fills the box that it shares with the other one. */
export const fillsBox = ({ media, hasWords }: Picture): boolean => !hasWords && media.matches(mediaSelector);

/** The shape of a picture, width by height: as its attributes promise, so that loading moves nothing. */
export function aspectRatio({ media }: Picture): number | undefined {
  const width = Number(media.getAttribute('width')) || media.naturalWidth || media.videoWidth;
  const height = Number(media.getAttribute('height')) || media.naturalHeight || media.videoHeight;
  const ratio = width && height ? width / height : NaN;
  return ratio > 0 ? Math.min(widest, Math.max(narrowest, ratio)) : undefined;
}

/** The address of a picture that did not load. One that has no address yet, or is still loading, has not failed. */
export function failedAddress({ media }: Picture): string | undefined {
  const { complete, naturalWidth, error, networkState, currentSrc } = media;
  if (!currentSrc) return undefined;
  const isBrokenImage = complete === true && naturalWidth === 0;
  const isBrokenVideo = Boolean(error) || networkState === noSource;
  return isBrokenImage || isBrokenVideo ? currentSrc : undefined;
}

/** What a video says in words: browsers show that of images by themselves, that of videos never. */
export function videoWords({ media }: Picture): string | undefined {
  if (!media.matches('video')) return undefined;
  const words = media.getAttribute('aria-label') ?? media.getAttribute('title') ?? media.textContent;
  return words.replace(/\s+/g, ' ').trim() || undefined;
}

/**
 * Lays out what `::slotted` does not reach: the image inside a wrapper, and the wrappers between. Effects leave the author's
 * attributes and styles alone, and are gone when they are canceled.
 *
 * @param isAsking whether the picture shows while its words are hidden, since they would answer the question
 */
export function layOutInside(picture: Picture, isAsking: boolean): Animation[] {
  const { child, media } = picture;
  if (media === child) return [];
  const effects: Animation[] = [];
  const apply = (element: Element, frame: PropertyIndexedKeyframes) => {
    effects.push(element.animate(frame, { fill: 'both' }));
  };
  const box = { inlineSize: '100%', margin: '0', maxInlineSize: 'none' };
  if (fillsBox(picture)) {
    const filled = { ...box, blockSize: '100%', inset: '0', padding: '0', position: 'absolute' };
    for (let element = media.parentElement!; element !== child; element = element.parentElement!)
      apply(element, filled);
    apply(media, { ...filled, maxBlockSize: 'none', objectFit: 'var(--_fit)' });
  } else {
    apply(media, { ...box, blockSize: 'auto' });
  }
  if (isAsking) apply(media, { fontSize: '0', visibility: 'visible' });
  return effects;
}
