import { safeMediaUrl } from '../links/safe-url.ts';
import { parseSeconds } from './duration.ts';

export type Provider = 'youtube' | 'vimeo' | 'file';

/** A video found in what somebody pasted. Every part but a file's address has passed a strict pattern. */
export interface Video {
  provider: Provider;
  /** The provider's id, or a file's address; empty for a playlist without a video, which can only be linked. */
  id: string;
  /** Seconds. */
  start: number;
  list?: string | undefined;
  /** Vimeo's key to an unlisted video. */
  key?: string | undefined;
  /** Filmed upright. */
  short?: boolean;
}

// Host (with any port) and path together, as `URL` understood them; the hosts are exact.
const youtube =
  /^(?:(?:(?:www|m|music)\.)?youtube(?:-nocookie)?\.com\/(?:watch|playlist|(?:(shorts)|live|embed|v)\/([\w-]{11}))|youtu\.be\/([\w-]{11}))\/?$/;
const vimeo =
  /^(?:(?:www|player)\.)?vimeo\.com\/(?:(?:channels|groups|album|showcase|ondemand)\/[\w-]+\/)?(?:videos?\/)?(\d{1,12})(?:\/([\da-f]{6,20}))?\/?$/;
/** YouTube's embed codes of playlists and channels have these two words, of eleven letters too, in the id's place. */
const youtubeId = /^(?!videoseries|live_stream)[\w-]{11}$/;
const listOrKey = /^[\w-]{2,80}$/;

const iframeSource =
  /<iframe(?:\s+[\w-]+(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s"'>]+))?)*?\s+src\s*=\s*["']?([^\s"'>]+)/i;
/** Longer than any address or embed code; keeps the patterns cheap on anything. */
const longest = 4000;

const matching = (text: string | null | undefined, pattern: RegExp) =>
  text && pattern.test(text) ? text : undefined;

/** Reads an address as people paste it: with or without `https://`, or inside copied `<iframe>` code. */
export function parseVideo(pasted: string): Video | undefined {
  if (pasted.length > longest) return undefined;
  const text = (iframeSource.exec(pasted)?.[1] ?? pasted)
    .trim()
    .replaceAll('&amp;', '&')
    .replace(/^\/\//, 'https://');
  // URL() would quietly mend these; nobody's address bar shows them.
  if (/[\\\p{Cc}]/u.test(text)) return undefined;
  // What starts like a host may also be a file in a folder of the page's own site.
  return fromUrl(/^[\w-]+\.[\w.-]+\//.test(text) ? `https://${text}` : '') ?? fromUrl(text, true);
}

function fromUrl(text: string, fileToo?: boolean): Video | undefined {
  const address = safeMediaUrl(text);
  if (!address) return undefined;
  const { host, pathname, search, hash, username, password } = new URL(address);
  if (username || password) return undefined;
  const query = new URLSearchParams(`${search}&${hash.slice(1)}`);
  const start = parseSeconds(query.get('t') ?? query.get('start') ?? '') ?? 0;
  const place = host + pathname;

  const [onVimeo, id, key = query.get('h')] = vimeo.exec(place) ?? [];
  if (onVimeo) return { provider: 'vimeo', id: id!, start, key: matching(key, listOrKey) };

  const [onYoutube, short, inPath, afterHost = query.get('v')] = youtube.exec(place) ?? [];
  if (onYoutube) {
    const id = matching(inPath ?? afterHost, youtubeId) ?? '';
    const list = matching(query.get('list'), listOrKey);
    return id || list ? { provider: 'youtube', id, start, list, short: !!short } : undefined;
  }
  return fileToo && /\.(?:mp4|webm|m3u8)$/i.test(pathname)
    ? { provider: 'file', id: address, start }
    : undefined;
}

const option = (name: string, value: string | number | undefined) => (value ? name + value : '');

/** Where the player is. It starts by itself: it is only made when a reader asked for it. */
export function playerAddress({ provider, id, start, list, key }: Video): string {
  const options = 'autoplay=1&playsinline=1';
  return {
    youtube: `https://www.youtube-nocookie.com/embed/${id}?${options}&rel=0${option('&list=', list)}${option('&start=', start)}`,
    vimeo: `https://player.vimeo.com/video/${id}?${options}&dnt=1${option('&h=', key)}${option('#t=', start)}`,
    file: start ? `${id.replace(/#.*/, '')}#t=${start}` : id,
  }[provider];
}

/** The video's own page. */
export function pageAddress({ provider, id, start, list, key }: Video): string {
  return {
    youtube: `https://www.youtube.com/${id ? 'watch?v=' + id + option('&list=', list) + option('&t=', start) : 'playlist?list=' + list}`,
    vimeo: `https://vimeo.com/${id}${option('/', key)}${option('#t=', start)}`,
    file: id,
  }[provider];
}
