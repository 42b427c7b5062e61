import { asText } from '../attributes/text.ts';
import { safeMediaUrl } from '../links/safe-url.ts';
import { parseSeconds } from './duration.ts';

/** A video found in what somebody pasted. Every part but a file's address has passed a strict pattern. */
export interface Video {
  provider: 'youtube' | 'vimeo' | 'file';
  /** The provider's id, or a file's address; empty for a playlist without a video, which can only be linked. */
  id: string;
  /** What a reader knows the provider by; a file's host. */
  site: string;
  /** The video's own page. */
  page: string;
  /** Where the player is. */
  player: string;
  /** Filmed upright. */
  short?: boolean;
}

// Host (with any user and port) and path together, as `URL` understood them, then the id in
// the query. The hosts are exact. What `embed/` may be followed by instead of an id has eleven letters too.
const youtube =
  /^(?:www\.|(?:m|music)\.(?=youtube\.))?(?:youtube(?:-nocookie)?\.com\/(?:watch|playlist|embed\/videoseries|(shorts)|live|embed|v)|youtu\.be)(?:\/+(?!live_stream)([\w-]{11}))?\/*$/;
const vimeo =
  /^(?:(?:www|player)\.)?vimeo\.com\/(?:(?:channels|groups|showcase)\/[\w-]+\/)?(?:videos?\/)?(\d{1,12})(?:\/+([\da-f]+))?\/*$/;
const file = /^([^@/]+)\/.*\.(?:mp4|webm|m3u8)$/i;

const iframeSource = /<iframe(?:"[^"]*"|[^">])*?\ssrc\s*=\s*["']?([^\s"'>]+)/i;

/** Leaves out `&list=` and the like, where nothing follows. */
const withoutEmpty = (address: string) => address.replace(/[/&#](?:[a-z]+=)?(?=[&#]|$)/g, '');

/**
 * Reads an address as people paste it: with or without `https://`, or inside copied `<iframe>` code.
 * @param moment seconds; where to start instead of where the address says
 */
export function parseVideo(pasted: string, moment?: number): Video | undefined {
  // Longer than any address or embed code; keeps the patterns cheap on anything.
  if (pasted.length > 4000) return undefined;
  const text = asText(iframeSource.exec(pasted)?.[1] ?? pasted)
    .replaceAll('&amp;', '&')
    // `URL` would quietly take it for a slash; nobody's address bar shows it.
    .replaceAll('\\', '%5C')
    // `talk.mp4` and `films.v2/talk.mp4` are files of the page's own site.
    .replace(/^(?:\/\/)?(?=[\w.-]+\.[a-z]{2,}\/)/i, 'https://');
  const address = safeMediaUrl(text) ?? '';
  const place = address.replace(/^https?:..|[?#].*/g, '');
  const option = (name: string) =>
    new RegExp(`[?&#](?:${name})=([\\w-]+)(?=[&#]|$)`).exec(address)?.[1] ?? '';
  const start = (moment ?? parseSeconds(option('t|start'))) || '';
  const autoplay = '?autoplay=1&playsinline=1';

  const [, vimeoId, key = option('h')] = vimeo.exec(`${place}/${option('video')}`) ?? [];
  if (vimeoId) {
    return {
      provider: 'vimeo',
      id: vimeoId,
      site: 'Vimeo',
      page: withoutEmpty(`https://vimeo.com/${vimeoId}/${key}#t=${start}`),
      player: withoutEmpty(`https://player.vimeo.com/video/${vimeoId}${autoplay}&dnt=1&h=${key}#t=${start}`),
    };
  }

  const [onYoutube, short, id = ''] = youtube.exec(`${place}/${option('v')}`) ?? [];
  const list = option('list');
  if (onYoutube && (id || list)) {
    return {
      provider: 'youtube',
      id,
      site: 'YouTube',
      page: withoutEmpty(
        `https://www.youtube.com/${id ? `watch?v=${id}&` : 'playlist?'}list=${list}&t=${start}`,
      ),
      player: withoutEmpty(
        `https://www.youtube-nocookie.com/embed/${id}${autoplay}&rel=0&list=${list}&start=${start}`,
      ),
      short: !!short,
    };
  }

  const [isFile, site] = file.exec(place) ?? [];
  return isFile
    ? {
        provider: 'file',
        id: address,
        site: site!,
        page: address,
        player: moment === undefined ? address : address.replace(/#.*|$/, `#t=${moment}`),
      }
    : undefined;
}
