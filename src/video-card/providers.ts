/** What every provider's entry reads of the address that somebody pasted. */
export interface PastedAddress {
  /** The whole address. */
  href: string;
  /** The host, with its port where that is not the usual one. */
  host: string;
  path: string;
  /** The first of the named options, in the query or after the `#`, that is made of letters, digits, `-` and `_`. */
  option: (...names: string[]) => string | undefined;
}

/** What a provider's entry found in an address; its id has passed a strict pattern. */
interface Found {
  /** Empty for a playlist without a video, which can only be linked. */
  id: string;
  list?: string | undefined;
  /** What opens an unlisted video. */
  key?: string | undefined;
  /** Filmed upright. */
  isUpright?: boolean;
}

/** One provider. A further one is one more entry of `providers`; CONTRIBUTING.md says what its documents need. */
export interface Provider {
  /** What a reader knows it by; without a name, the address' host. */
  name?: string;
  /** Who is contacted, where that is more than the name says. */
  contact?: string;
  /** What authors are told that they can paste. */
  accepts: string;
  match: (address: PastedAddress) => Found | undefined;
  /** The video's own page. `start` is in seconds, here and below. */
  page: (found: Found, start: number | undefined) => string;
  /** Where the player is. It is put into a frame, except a file's, which the browser plays itself. */
  player: (found: Found, start: number | undefined) => string;
  /** A file, which needs no frame. */
  isFile?: boolean;
}

/** An address with the options that have a value. All of them have passed a pattern of plain characters. */
function addressOf(base: string, options: Record<string, string | number | undefined>): string {
  const pairs = Object.entries(options).filter(([, value]) => value !== undefined && value !== '');
  return base + (pairs.length > 0 ? '?' : '') + pairs.map(([name, value]) => `${name}=${value}`).join('&');
}

/** The providers take a moment of 0 for the beginning, which needs no mention. */
const moment = (start: number | undefined) => (start === 0 ? undefined : start);
const fragment = (start: number | undefined) => (moment(start) ? `#t=${start}` : '');

const youtubeHosts = new Set([
  'youtube.com',
  'www.youtube.com',
  'm.youtube.com',
  'music.youtube.com',
  'youtube-nocookie.com',
  'www.youtube-nocookie.com',
]);
const shortHosts = new Set(['youtu.be', 'www.youtu.be']);
const youtubeId = /^[\w-]{11}$/;
// `live_stream` and `videoseries` are no ids, though they have eleven letters, as ids do.
const youtubePath =
  /^\/(?<kind>watch|playlist|shorts|live|embed\/videoseries|embed|v)(?:\/+(?!live_stream)(?<idInPath>[\w-]{11}))?\/*$/;
const shortPath = /^(?:\/+(?<idInPath>[\w-]{11}))?\/*$/;

function youtubePattern(host: string): RegExp | undefined {
  if (shortHosts.has(host)) return shortPath;
  return youtubeHosts.has(host) ? youtubePath : undefined;
}

const vimeoHosts = new Set(['vimeo.com', 'www.vimeo.com', 'player.vimeo.com']);
const vimeoPath =
  /^\/(?:(?:channels|groups|showcase)\/[\w-]+\/|manage\/)?(?:videos?\/)?(\d{1,12})(?:\/+([\da-f]+))?\/*$/;
const vimeoShowcase = /^\/showcase\/\d+\/*$/;

export const providers = {
  youtube: {
    name: 'YouTube',
    contact: 'YouTube (Google)',
    accepts: 'YouTube',
    match({ host, path, option }) {
      const found = youtubePattern(host)?.exec(path);
      if (!found) return undefined;
      const { kind, idInPath } = found.groups ?? {};
      const id = idInPath ?? option('v') ?? '';
      const list = option('list');
      const isUsable = id ? youtubeId.test(id) : list !== undefined;
      return isUsable ? { id, list, isUpright: kind === 'shorts' } : undefined;
    },
    page: ({ id, list }, start) =>
      id
        ? addressOf('https://www.youtube.com/watch', { v: id, list, t: moment(start) })
        : addressOf('https://www.youtube.com/playlist', { list }),
    player: ({ id, list }, start) =>
      addressOf(`https://www.youtube-nocookie.com/embed/${id}`, {
        autoplay: 1,
        playsinline: 1,
        rel: 0,
        list,
        start: moment(start),
      }),
  },
  vimeo: {
    name: 'Vimeo',
    accepts: 'Vimeo',
    match({ host, path, option }) {
      if (!vimeoHosts.has(host)) return undefined;
      // A showcase names its video in an option.
      const videoPath = vimeoShowcase.test(path) ? `/${option('video') ?? ''}` : path;
      const [, id, keyInPath] = vimeoPath.exec(videoPath) ?? [];
      if (!id) return undefined;
      const hash = option('h');
      const keyInOption = hash !== undefined && /^[\da-f]+$/.test(hash) ? hash : undefined;
      return { id, key: keyInPath ?? keyInOption };
    },
    page: ({ id, key }, start) => `https://vimeo.com/${id}${key ? `/${key}` : ''}${fragment(start)}`,
    player: ({ id, key }, start) =>
      addressOf(`https://player.vimeo.com/video/${id}`, { autoplay: 1, playsinline: 1, dnt: 1, h: key }) +
      fragment(start),
  },
  file: {
    accepts: 'mp4, webm or m3u8',
    isFile: true,
    match: ({ href, path }) => (/\.(?:mp4|webm|m3u8)$/i.test(path) ? { id: href } : undefined),
    page: ({ id }) => id,
    player: ({ id }, start) => (start === undefined ? id : `${id.replace(/#.*$/, '')}#t=${start}`),
  },
} satisfies Record<string, Provider>;

export type ProviderId = keyof typeof providers;
