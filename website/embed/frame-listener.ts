/**
 * For pages with our frames: gives each frame the height that its page reports. Only a frame whose address is ours, and only by
 * a message from that frame and of that origin; a height that is none, or a giant's, does nothing harmful.
 */
const { src } = document.currentScript as HTMLScriptElement;
/** The script stands in a folder named for its version, the frames' pages beside that. */
const embeds = new URL('../embed/', src);

addEventListener('message', ({ origin, source, data }) => {
  if (origin !== embeds.origin || data?.type !== 'one-pill:height') return;
  const { height } = data;
  if (typeof height !== 'number' || !(height >= 0)) return;
  for (const frame of document.querySelectorAll('iframe')) {
    const isOurs = frame.contentWindow === source && frame.src.startsWith(embeds.href);
    if (isOurs) frame.style.height = `${Math.min(height, 4000)}px`;
  }
});
