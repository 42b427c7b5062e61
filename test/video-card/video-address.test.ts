import { expect } from '@open-wc/testing';
import { parseVideo, type Video } from '../../src/video-card/video-address.ts';

const id = 'aB3-_9xYz01';
const yt = `youtube ${id}`;
/** What was found, read back from the addresses that are made of it. */
const brief = ({ provider, id: found, page, player, isUpright }: Video) => {
  const { searchParams, hash } = new URL(page);
  const start = searchParams.get('t') ?? /^#t=(\d+)/.exec(hash)?.[1];
  const list = searchParams.get('list');
  const key = new URL(player).searchParams.get('h');
  return [
    provider,
    found,
    start && `@${start}`,
    list && `list=${list}`,
    key && `key=${key}`,
    isUpright && 'short',
  ]
    .filter(Boolean)
    .join(' ');
};

/** Pasted text → what is found in it. */
const accepted: [string, string][] = [
  [`https://youtu.be/${id}`, yt],
  [`http://youtu.be/${id}`, yt],
  [`youtu.be/${id}`, yt],
  [`  https://youtu.be/${id}\n`, yt],
  [`//www.youtube.com/embed/${id}`, yt],
  [`HTTPS://YouTu.be/${id}`, yt],
  [`https://youtu.be/${id}/`, yt],
  [`https://youtu.be/${id}?si=AbCdEfGh12345678`, yt],
  [`https://youtu.be/${id}?t=90`, `${yt} @90`],
  [`https://youtu.be/${id}?t=90s`, `${yt} @90`],
  [`https://youtu.be/${id}?t=1m30s`, `${yt} @90`],
  [`https://youtu.be/${id}?t=1h2m3s`, `${yt} @3723`],
  [`https://youtu.be/${id}#t=1m30s`, `${yt} @90`],
  [`https://youtu.be/${id}?t=0`, yt],
  [`https://youtu.be/${id}?t=-5`, yt],
  [`https://youtu.be/${id}?t=abc`, yt],
  [`https://youtu.be/${id}?t=1e9`, yt],
  [`https://youtu.be/${id}?list=PLabc_123-DEF`, `${yt} list=PLabc_123-DEF`],
  [`https://youtu.be/${id}?list=a%26b%3Dc`, yt],
  [`https://www.youtube.com/watch?v=${id}`, yt],
  [`http://www.youtube.com/watch?v=${id}`, yt],
  [`https://youtube.com/watch?v=${id}`, yt],
  [`youtube.com/watch?v=${id}`, yt],
  [`www.youtube.com/watch?v=${id}`, yt],
  [`https://www.youtube.com/watch/?v=${id}`, yt],
  [`https://m.youtube.com/watch?v=${id}`, yt],
  [`https://music.youtube.com/watch?v=${id}&si=x`, yt],
  [`https://www.youtube.com/watch?app=desktop&feature=share&v=${id}`, yt],
  [`https://www.youtube.com/watch?t=43&v=${id}`, `${yt} @43`],
  [`https://www.youtube.com/watch?v=${id}&amp;t=43`, `${yt} @43`],
  [`https://www.youtube.com/watch?v=${id}&list=PL1234567890&index=2`, `${yt} list=PL1234567890`],
  [`https://www.youtube.com/watch?v=${id}&v=otherOTHER1`, yt],
  [`https://www.youtube.com:443/watch?v=${id}`, yt],
  [`https://www.youtube.com/shorts/${id}`, `${yt} short`],
  [`https://youtube.com/shorts/${id}?feature=share`, `${yt} short`],
  [`https://m.youtube.com/shorts/${id}/`, `${yt} short`],
  [`https://www.youtube.com/live/${id}?si=x`, yt],
  [`https://www.youtube.com/embed/${id}?start=30`, `${yt} @30`],
  [`https://www.youtube.com/embed/${id}?t=5&start=30`, `${yt} @5`],
  [`https://www.youtube-nocookie.com/embed/${id}`, yt],
  [`https://youtube-nocookie.com/embed/${id}`, yt],
  [`https://www.youtube.com/v/${id}`, yt],
  [`https://www.youtube.com/playlist?list=PL1234567890`, 'youtube list=PL1234567890'],
  [`https://www.youtube.com/watch?list=PL1234567890`, 'youtube list=PL1234567890'],
  [`https://www.youtube.com/embed/videoseries?list=PL1234567890`, 'youtube list=PL1234567890'],
  ['https://vimeo.com/76979871', 'vimeo 76979871'],
  ['vimeo.com/76979871', 'vimeo 76979871'],
  ['https://www.vimeo.com/76979871?share=copy', 'vimeo 76979871'],
  ['https://vimeo.com/76979871#t=1m30s', 'vimeo 76979871 @90'],
  ['https://vimeo.com/76979871/8272103f6e', 'vimeo 76979871 key=8272103f6e'],
  ['https://vimeo.com/76979871?h=8272103f6e', 'vimeo 76979871 key=8272103f6e'],
  ['https://player.vimeo.com/video/76979871', 'vimeo 76979871'],
  ['https://player.vimeo.com/video/76979871?h=8272103f6e&badge=0', 'vimeo 76979871 key=8272103f6e'],
  ['https://player.vimeo.com/video/76979871?h=%22%3E%3Cscript', 'vimeo 76979871'],
  ['https://vimeo.com/video/76979871', 'vimeo 76979871'],
  ['https://vimeo.com/showcase/1234567/video/76979871', 'vimeo 76979871'],
  ['https://vimeo.com/showcase/1234567?video=76979871', 'vimeo 76979871'],
  ['https://vimeo.com/channels/staffpicks/76979871', 'vimeo 76979871'],
  ['vimeo.com/channels/1234/76979871?h=8272103f6e', 'vimeo 76979871 key=8272103f6e'],
  ['https://vimeo.com/groups/short-films/videos/76979871', 'vimeo 76979871'],
  ['VIMEO.COM/76979871', 'vimeo 76979871'],
  [`YouTube.COM/watch?v=${id}`, yt],
  ['media.example/films/talk.mp4', 'file https://media.example/films/talk.mp4'],
  ['talk.mp4', `file ${new URL('talk.mp4', document.baseURI).href}`],
  ['../talk.mp4', `file ${new URL('../talk.mp4', document.baseURI).href}`],
  ['https://media.example/talk.mp4', 'file https://media.example/talk.mp4'],
  ['http://media.example:8080/talk.WEBM?token=1', 'file http://media.example:8080/talk.WEBM?token=1'],
  ['https://media.example/live.m3u8', 'file https://media.example/live.m3u8'],
  ['https://media.example/talk.mp4#t=12', 'file https://media.example/talk.mp4#t=12 @12'],
  ['//media.example/talk.mp4', 'file https://media.example/talk.mp4'],
  ['/films/talk.mp4', `file ${location.origin}/films/talk.mp4`],
  ['films.v2/my talk.mp4', `file ${new URL('films.v2/my%20talk.mp4', document.baseURI).href}`],
  [
    `<iframe width="560" height="315" src="https://www.youtube.com/embed/${id}?si=x&amp;start=61" title="A talk" allowfullscreen></iframe>`,
    `${yt} @61`,
  ],
  [`<iframe title="a > b, src=x" src="https://www.youtube.com/embed/${id}"></iframe>`, yt],
  [`<iframe src='//www.youtube.com/embed/${id}'></iframe>`, yt],
  [`<IFRAME\n  SRC = "https://www.youtube-nocookie.com/embed/${id}"\n></IFRAME>`, yt],
  [`<iframe src=https://www.youtube.com/embed/${id} width=560></iframe>`, yt],
  [
    '<div style="padding:56.25% 0 0 0"><iframe src="https://player.vimeo.com/video/76979871?h=8272103f6e&amp;badge=0" allow="autoplay"></iframe></div><script src="https://player.vimeo.com/api/player.js"></script>',
    'vimeo 76979871 key=8272103f6e',
  ],
];

const refused: string[] = [
  '',
  '   ',
  'a talk about pills',
  '0',
  'https://',
  'https://example.org/',
  'https://example.org/talk.mov',
  'https://example.org/talk.mp4.exe',
  'https://example.org/?file=talk.mp4',
  'talk.mp4.html',
  `https://evil.example/youtube.com/embed/${id}`,
  `https://evil.example/?u=https://youtu.be/${id}`,
  `https://evil.example/#https://youtu.be/${id}`,
  `https://youtube.com.evil.example/watch?v=${id}`,
  `https://www.youtube.com.evil.example/embed/${id}`,
  `https://evilyoutube.com/watch?v=${id}`,
  `https://youtube.co/watch?v=${id}`,
  `https://youtube.com./watch?v=${id}`,
  `https://xyoutu.be/${id}`,
  `https://youtu.be.evil.example/${id}`,
  `https://youtu-be/${id}`,
  `https://evil.youtube.com/watch?v=${id}`,
  `https://player.youtube.com/watch?v=${id}`,
  `https://music.youtu.be/${id}`,
  `https://m.youtube-nocookie.com/embed/${id}`,
  'https://music.vimeo.com/76979871',
  `https://уoutube.com/watch?v=${id}`,
  `https://youtube.com@evil.example/embed/${id}`,
  `https://user@www.youtube.com/watch?v=${id}`,
  `https://user:pass@youtu.be/${id}`,
  `user@youtu.be/${id}`,
  `https://www.youtube.com:8443/watch?v=${id}`,
  `youtu.be:8443/${id}`,
  'https://user:pass@media.example/talk.mp4',
  `https:\\\\www.youtube.com\\embed\\${id}`,
  `https://evil.example\\@www.youtube.com/watch?v=${id}`,
  `https://www.youtube.com\\@evil.example/embed/${id}`,
  `https://youtu.be\t/${id}`,
  `https://you\ntube.com/watch?v=${id}`,
  `https://youtu.be/\u0000${id}`,
  `java\nscript:alert(1)//youtu.be/${id}`,
  `javascript:alert(1)`,
  `javascript://youtu.be/${id}%0aalert(1)`,
  `javascript:alert(1)//talk.mp4`,
  `data:text/html,<script>alert(1)</script>`,
  'data:video/mp4;base64,AAAA',
  'blob:https://media.example/talk.mp4',
  'file:///etc/talk.mp4',
  `ftp://youtu.be/${id}`,
  'https://youtu.be/short',
  `https://youtu.be/${id}x`,
  `https://youtu.be/${id}/more`,
  'https://youtu.be/aB3-_9xYz0%22',
  `https://www.youtube.com/watch?v=${id}%22%3E`,
  'https://www.youtube.com/watch?v=',
  'https://www.youtube.com/watch',
  `https://www.youtube.com/${id}`,
  `https://www.youtube.com/watch${id}`,
  'https://www.youtube.com/@somechannel',
  'https://www.youtube.com/channel/UC1234567890',
  'https://www.youtube.com/embed/live_stream?channel=UC1234567890',
  'https://www.youtube.com/embed/videoseries',
  'https://www.youtube.com/playlist?list=%3Cscript%3E',
  `https://www.youtube.com/embed/../${id}`,
  'https://vimeo.com/',
  'https://vimeo.com/showcase/1234567',
  'https://vimeo.com/channels/staffpicks',
  'https://vimeo.com/showcase/1234567?h=8272103f6e',
  'https://vimeo.com/showcase/76979871',
  'https://vimeo.com/blog/post/76979871',
  'https://vimeo.com/event/1234567/76979871',
  'https://vimeo.com/channels/../evil.example/76979871x',
  'https://vimeo.com/event/1234567',
  'https://vimeo.com/76979871abc',
  'https://vimeo.com/76979871/settings',
  'https://vimeo.com/1234567890123456',
  'https://vimeo.com.evil.example/76979871',
  'https://evil.example/vimeo.com/76979871',
  'https://player.vimeo.com:444/video/76979871',
  '<iframe></iframe>',
  '<iframe data-src="https://youtu.be/aB3-_9xYz01"></iframe>',
  `<iframe src="javascript:alert(1)//youtu.be/${id}"></iframe>`,
  `<iframe src="https://evil.example/embed/${id}"></iframe>`,
  `<iframe srcdoc="<script src=https://youtu.be/${id}></script>"></iframe>`,
  `https://youtu.be/${id}?x=${'x'.repeat(1_000_000)}`,
  '<iframe '.repeat(130_000),
];

describe('video card: parseVideo', () => {
  for (const [pasted, expected] of accepted) {
    it(`reads ${JSON.stringify(pasted)}`, () => {
      const video = parseVideo(pasted);
      expect(video && brief(video)).to.equal(expected);
    });
  }

  for (const pasted of refused) {
    it(`refuses ${JSON.stringify(pasted).slice(0, 120)}`, () => {
      expect(parseVideo(pasted)).to.equal(undefined);
    });
  }

  it('does not confuse an object’s inherited names with a provider', () => {
    expect(parseVideo('constructor')).to.equal(undefined);
    expect(parseVideo('https://constructor/__proto__')).to.equal(undefined);
  });
});

const player = (pasted: string) => new URL(parseVideo(pasted)!.player);

describe('video card: the player’s address', () => {
  it('plays YouTube from its host without cookies', () => {
    const { origin, pathname } = player(`https://www.youtube.com/watch?v=${id}`);
    expect(origin + pathname).to.equal(`https://www.youtube-nocookie.com/embed/${id}`);
  });

  it('starts YouTube by itself, inline, at `start` (not `t`) and in its list', () => {
    const { searchParams } = player(`https://youtu.be/${id}?t=1m30s&list=PL123`);
    expect(Object.fromEntries(searchParams)).to.deep.equal({
      autoplay: '1',
      playsinline: '1',
      rel: '0',
      list: 'PL123',
      start: '90',
    });
  });

  it('takes nothing else over from the pasted address', () => {
    const { href } = player(`https://youtu.be/${id}?enablejsapi=1&origin=https://evil.example&autoplay=0`);
    expect(href).to.equal(`https://www.youtube-nocookie.com/embed/${id}?autoplay=1&playsinline=1&rel=0`);
  });

  it('plays Vimeo untracked, with the key of an unlisted video and the moment', () => {
    const { origin, pathname, searchParams, hash } = player('https://vimeo.com/76979871/8272103f6e#t=95s');
    expect(origin + pathname).to.equal('https://player.vimeo.com/video/76979871');
    expect(Object.fromEntries(searchParams)).to.deep.equal({
      autoplay: '1',
      playsinline: '1',
      dnt: '1',
      h: '8272103f6e',
    });
    expect(hash).to.equal('#t=95');
  });

  it('plays a file from its own address, at the moment asked for', () => {
    const file = 'https://media.example/talk.mp4?a=1#t=3,9';
    expect(parseVideo(file)!.player).to.equal(file);
    const later = parseVideo(file, 12)!;
    expect([later.id, later.player]).to.deep.equal([file, 'https://media.example/talk.mp4?a=1#t=12']);
  });

  it('starts at a moment that is given instead of that of the address', () => {
    expect(parseVideo(`youtu.be/${id}?t=90`, 12)!.player).to.match(/&start=12$/);
    expect(parseVideo('vimeo.com/76979871#t=90', 12)!.player).to.match(/#t=12$/);
    expect(parseVideo(`youtu.be/${id}?t=90`, 0)!.player).not.to.contain('start');
  });
});

describe('video card: the page’s address', () => {
  const pages: [string, string][] = [
    [`youtu.be/${id}`, `https://www.youtube.com/watch?v=${id}`],
    [`youtu.be/${id}?t=90&list=PL123`, `https://www.youtube.com/watch?v=${id}&list=PL123&t=90`],
    ['https://m.youtube.com/playlist?list=PL123', 'https://www.youtube.com/playlist?list=PL123'],
    ['https://player.vimeo.com/video/76979871?h=8272103f6e', 'https://vimeo.com/76979871/8272103f6e'],
    ['https://vimeo.com/76979871#t=90', 'https://vimeo.com/76979871#t=90'],
    ['https://media.example/talk.mp4', 'https://media.example/talk.mp4'],
  ];
  for (const [pasted, page] of pages) {
    it(`of ${pasted}`, () => {
      expect(parseVideo(pasted)!.page).to.equal(page);
    });
  }
});
