import { readText } from '../attributes/text.ts';
import { safeMediaUrl } from '../links/safe-url.ts';
import { parseSeconds } from './duration.ts';
import { providers, type PastedAddress, type Provider, type ProviderId } from './providers.ts';

/** A video found in what somebody pasted. Every part but a file's address has passed a strict pattern. */
export interface Video {
  /** What it was found in. */
  pasted: string;
  provider: ProviderId;
  /** The provider's id, or a file's address; empty for a playlist without a video, which can only be linked. */
  id: string;
  /** What a reader knows the provider by; a file's host. */
  site: string;
  /** Who is contacted when it plays. */
  contact: string;
  /** The video's own page. */
  page: string;
  /** Where the player is. */
  player: string;
  /** The browser plays it by itself, without a frame. */
  isFile: boolean;
  /** Filmed upright. */
  isUpright: boolean;
}

/** What can be pasted, in words for the page's author. */
export const pasteable = `a ${Object.values<Provider>(providers)
  .map(({ accepts }) => accepts)
  .join(', ')} address`;

/** Longer than any address or embed code; keeps the patterns cheap on anything. */
export const longestPasted = 4000;

const iframeSource = /<iframe(?:"[^"]*"|[^">])*?\ssrc\s*=\s*["']?([^\s"'>]+)/i;

/** Reads an address as people paste it: with or without `https://`, or inside copied `<iframe>` code. */
function readAddress(pasted: string): PastedAddress | undefined {
  if (pasted.length > longestPasted) return undefined;
  const text = readText(iframeSource.exec(pasted)?.[1] ?? pasted, longestPasted)
    .text.replaceAll('&amp;', '&')
    // `URL` would quietly take it for a slash; nobody's address bar shows it.
    .replaceAll('\\', '%5C')
    // `talk.mp4` and `films.v2/talk.mp4` are files of the page's own site.
    .replace(/^(?:\/\/)?(?=[\w.-]+\.[a-z]{2,}\/)/i, 'https://');
  const href = safeMediaUrl(text);
  if (!href) return undefined;
  const { host, pathname, search, hash, username, password } = new URL(href);
  // `https://youtube.com@evil.example/` is nobody's video.
  if (username || password) return undefined;
  const given = [...new URLSearchParams(search), ...new URLSearchParams(hash.slice(1))];
  const option = (...names: string[]) =>
    given.find(([name, value]) => names.includes(name) && /^[\w-]+$/.test(value))?.[1];
  return { href, host, path: pathname, option };
}

/** @param moment seconds; where to start instead of where the address says */
export function parseVideo(pasted: string, moment?: number): Video | undefined {
  const address = readAddress(pasted);
  if (!address) return undefined;
  for (const [name, provider] of Object.entries<Provider>(providers)) {
    const found = provider.match(address);
    if (!found) continue;
    const site = provider.name ?? address.host;
    const start = moment ?? (provider.isFile ? undefined : parseSeconds(address.option('t', 'start') ?? ''));
    return {
      pasted,
      provider: name as ProviderId,
      id: found.id,
      site,
      contact: provider.contact ?? site,
      page: provider.page(found, start),
      player: provider.player(found, start),
      isFile: provider.isFile ?? false,
      isUpright: found.isUpright ?? false,
    };
  }
  return undefined;
}
