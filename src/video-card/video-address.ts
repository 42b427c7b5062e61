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

// Host (with any user and port) and path together, as `URL` understood them, then the id or
// key of the query. The hosts are exact. What `embed/` may be followed by instead of an id has eleven letters too.
const youtube =
  /^(?:(?:(?:(?:www|m|music)\.)?youtube|(?:www\.)?youtube-nocookie)\.com\/(?:watch|playlist|embed\/videoseries|(shorts)|live|embed|v)|(?:www\.)?youtu\.be)(?:\/+(?!live_stream)([\w-]{11}))?\/*$/;
const vimeo =
  /^(?:(?:www|player)\.)?vimeo\.com\/(?:(?:channels|groups|showcase)\/[\w-]+\/)?(?:videos?\/)?(\d{1,12})(?:\/+([\da-f]+))?\/*$/;
const file = /^[^@/]+\/.*\.(?:mp4|webm|m3u8)$/i;

const iframeSource = /<iframe(?:"[^"]*"|[^">])*?\ssrc\s*=\s*["']?([^\s"'>]+)/i;

/**
 * Reads an address as people paste it: with or without `https://`, or inside copied `<iframe>` code.
 * @param moment seconds; where to start instead of where the address says
 */
export function parseVideo(pasted: string, moment?: number): Video | undefined {
  // Longer than any address or embed code; keeps the patterns cheap on anything.
  if (pasted.length > 4000) return undefined;
  const text = (iframeSource.exec(pasted)?.[1] ?? pasted)
    .trim()
    .replaceAll('&amp;', '&')
    // `talk.mp4` and `films.v2/talk.mp4` are files of the page's own site.
    .replace(/^(?:\/\/|(?=[\w.-]+\.[a-z]{2,}\/))/i, 'https://');
  // URL() would quietly mend these; nobody's address bar shows them.
  const address = /[\\\p{Cc}]/u.test(text) ? '' : (safeMediaUrl(text) ?? '');
  const [, place = '', options = ''] = /\/\/([^?#]*).?(.*)/.exec(address) ?? [];
  const query = new URLSearchParams(options.replace('#', '&'));
  const word = (name: string) => /^[\w-]+$/.exec(query.get(name) ?? '')?.[0] ?? '';
  const start = (moment ?? parseSeconds(word('t') || word('start'))) || '';
  const autoplay = '?autoplay=1&playsinline=1';

  const [, vimeoId, key = word('h')] = vimeo.exec(`${place}/${word('video')}`) ?? [];
  if (vimeoId) {
    return {
      provider: 'vimeo',
      id: vimeoId,
      site: 'Vimeo',
      page: `https://vimeo.com/${vimeoId}${key && '/' + key}${start && '#t=' + start}`,
      player: `https://player.vimeo.com/video/${vimeoId}${autoplay}&dnt=1${key && '&h=' + key}${start && '#t=' + start}`,
    };
  }

  const [onYoutube, short, id = ''] = youtube.exec(`${place}/${word('v')}`) ?? [];
  const list = word('list');
  if (onYoutube && (id || list)) {
    return {
      provider: 'youtube',
      id,
      site: 'YouTube',
      page: `https://www.youtube.com/${id ? `watch?v=${id}${list && '&list=' + list}${start && '&t=' + start}` : 'playlist?list=' + list}`,
      player: `https://www.youtube-nocookie.com/embed/${id}${autoplay}&rel=0${list && '&list=' + list}${start && '&start=' + start}`,
      short: !!short,
    };
  }

  return file.test(place)
    ? {
        provider: 'file',
        id: address,
        site: new URL(address).host,
        page: address,
        player: moment === undefined ? address : `${address.replace(/#.*/, '')}#t=${moment}`,
      }
    : undefined;
}
