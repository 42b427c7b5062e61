/** What images, videos and canvases know of themselves; other elements know none of it. */
interface Media extends Element {
  naturalWidth?: number;
  naturalHeight?: number;
  videoWidth?: number;
  videoHeight?: number;
  complete?: boolean;
  currentSrc?: string;
  error?: MediaError | null;
}

const mediaIn = (picture: Element): Media => picture.querySelector(':scope > img') ?? picture;

/** The shape of a picture for CSS: as its `width` and `height` attributes promise, so that loading moves nothing. */
export function aspectRatio(picture: Element): string | undefined {
  const media = mediaIn(picture);
  const width = Number(media.getAttribute('width')) || media.naturalWidth || media.videoWidth;
  const height = Number(media.getAttribute('height')) || media.naturalHeight || media.videoHeight;
  return width && height ? `${width} / ${height}` : undefined;
}

/** The address of a picture that did not load. One that has no address yet, or is still loading, has not failed. */
export function failedAddress(picture: Element): string | undefined {
  const { complete, naturalWidth, error, currentSrc } = mediaIn(picture);
  return error || (complete && !naturalWidth) ? currentSrc : undefined;
}
