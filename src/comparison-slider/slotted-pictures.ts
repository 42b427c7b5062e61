/** What a slotted element, or the image in it, knows of itself; other elements than images know none of it. */
const imageIn = (picture: Element): Element & Partial<HTMLImageElement> =>
  picture.querySelector('img') ?? picture;

/** The shape of a picture for CSS: as its `width` and `height` attributes promise, so that loading moves nothing. */
export function aspectRatio(picture: Element): string | undefined {
  const image = imageIn(picture);
  const width = Number(image.getAttribute('width')) || image.naturalWidth;
  const height = Number(image.getAttribute('height')) || image.naturalHeight;
  return width && height ? `${width} / ${height}` : undefined;
}

/** The address of an image that did not load. One that has no address yet, or is still loading, has not failed. */
export function failedAddress(picture: Element): string | undefined {
  const { complete, naturalWidth, currentSrc } = imageIn(picture);
  return complete && !naturalWidth ? currentSrc : undefined;
}
