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

/** `HTMLMediaElement.NETWORK_NO_SOURCE`: none of a video's `source` elements will do. */
const noSource = 3;

const mediaIn = (picture: Element): Media => picture.querySelector('img') ?? picture;

/** The shape of a picture for CSS: as its `width` and `height` attributes promise, so that loading moves nothing. */
export function aspectRatio(picture: Element): string | undefined {
  const media = mediaIn(picture);
  const [width, height] = (['Width', 'Height'] as const).map(
    (side) => Number(media.getAttribute(side)) || media[`natural${side}`] || media[`video${side}`],
  );
  return width && height ? `${width} / ${height}` : undefined;
}

/** The address of a picture that did not load. One that has no address yet, or is still loading, has not failed. */
export function failedAddress(picture: Element): string | undefined {
  const { complete, naturalWidth, error, networkState, currentSrc } = mediaIn(picture);
  return (complete && !naturalWidth) || error || networkState === noSource ? currentSrc : undefined;
}

/** `::slotted` does not reach the image in a `picture`; an effect does, and leaves its attributes alone. */
export function fillPicture(picture: Element): Animation | undefined {
  return picture.querySelector('picture:scope > img')?.animate(
    {
      blockSize: '100%',
      inlineSize: '100%',
      margin: '0',
      maxInlineSize: 'none',
      objectFit: 'var(--_fit)',
    },
    { fill: 'both' },
  );
}
