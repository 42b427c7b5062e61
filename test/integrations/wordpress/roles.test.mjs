// Blocks and shortcodes of every role, as they stand on the page, in feeds and excerpts, and after somebody else saved them.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { block, complaints, count, data, element, page, publish, rest, roles } from './site.mjs';

const known = data();
const film = 'https://www.youtube.com/watch?v=MADEUP_ID_0';
const blocks = {
  'stat-counter': { fact: 'pills-2025', pictogram: false },
  banner: { heading: 'Check your pills', tone: 'quiet', dismissible: true },
  'comparison-slider': { pair: 'alprazolam-2', question: true },
  'video-card': { src: film, heading: 'Fentanyl facts', duration: '2:05' },
};
const shortcodes = {
  'stat-counter': '[one_pill_stat_counter fact="pills-2025"]',
  banner: '[one_pill_banner heading="Check your pills" tone="quiet" dismissible]',
  'comparison-slider': '[one_pill_comparison_slider pair="alprazolam-2" question="true"]',
  'video-card': `[one_pill_video_card src="${film}" heading="Fentanyl facts" duration="2:05"]`,
};
const expected = {
  'stat-counter': { attributes: ['fact="pills-2025"'], words: known.facts['pills-2025'].words.en },
  banner: {
    attributes: ['heading="Check your pills"', 'tone="quiet"', ' dismissible'],
    words: '<strong>Check your pills.</strong>',
  },
  'comparison-slider': {
    attributes: ['pair="alprazolam-2"', ' question'],
    words: known.widgets['comparison-slider'].words.en,
  },
  'video-card': {
    attributes: [`src="${film}"`, 'duration="2:05"'],
    words: `<a href="${film}">Watch: Fentanyl facts (2:05)</a>`,
  },
};

/** Names of attributes as a browser would read them. */
const attributeNames = (written) =>
  [...written.matchAll(/\s([^\s="]+)(?:="[^"]*")?/g)].map(([, name]) => name);

function isWhole(html, id) {
  const found = element(html, `one-pill-${id}`);
  assert.ok(found, `<one-pill-${id}> is on the page`);
  for (const attribute of expected[id].attributes)
    assert.ok(found.attributes.includes(attribute), `${attribute} in ${found.attributes}`);
  const inside = found.inside.replaceAll('&#039;', '&#39;');
  assert.ok(inside.includes(`<p>${expected[id].words}`), inside);
}

for (const role of roles) {
  describe(`WordPress, ${role}`, () => {
    for (const id of Object.keys(blocks)) {
      it(`block ${id}: the whole element with real words`, async () => {
        const { link } = await publish(
          role,
          block(id, blocks[id], 'Words that were saved.'),
          `${id} of ${role}`,
        );
        isWhole(await page(link), id);
      });
      it(`shortcode ${id}: the same`, async () => {
        const { link } = await publish(
          role,
          `<!-- wp:shortcode -->\n${shortcodes[id]}\n<!-- /wp:shortcode -->`,
          `${id} short of ${role}`,
        );
        isWhole(await page(link), id);
      });
      it(`shortcode ${id} in a text of the classic editor`, async () => {
        const { link } = await publish(
          role,
          `Before.\n\n${shortcodes[id]}\n\nAfter.`,
          `${id} classic of ${role}`,
        );
        const html = await page(link);
        isWhole(html, id);
        assert.equal(count(html, `<one-pill-${id}`), 1);
      });
    }

    it('loads the module once for four widgets, from the plugin’s own files', async () => {
      const all = Object.keys(blocks).map((id) => block(id, blocks[id], 'Words.'));
      const { link } = await publish(role, all.join('\n\n'), `all of ${role}`);
      const html = await page(link);
      const scripts = html.match(/<script[^>]*one-pill[^>]*>/g);
      const files = scripts.map((tag) => /src="([^"]*)\?ver=/.exec(tag)[1]);
      const folder = /^http:\/\/127\.0\.0\.1:\d+\/wp-content\/plugins\/one-pill-widgets\/js\//;
      assert.deepEqual(files.map((file) => file.replace(folder, '')).toSorted(), [
        'one-pill-room.js',
        'one-pill-widgets.js',
      ]);
      const module = scripts.find((tag) => tag.includes('one-pill-widgets.js'));
      assert.match(module, /type="module"/);
      assert.match(module, /data-cfasync="false".*src=/);
      assert.equal(count(html, 'one-pill-widgets/style.css'), 1);
    });
  });
}

describe('WordPress, whoever saves it again', () => {
  for (const [first, second] of [
    ['administrator', 'editor'],
    ['author', 'editor'],
    ['contributor', 'administrator'],
    ['administrator', 'administrator'],
  ]) {
    it(`what ${first} wrote and ${second} saved stays what it was`, async () => {
      const all = Object.keys(blocks).map((id) => block(id, blocks[id], 'Words.'));
      const { id, link } = await publish(first, all.join('\n\n'), `${first} then ${second}`);
      const { body } = await rest(second, 'GET', `/wp/v2/posts/${id}?context=edit`);
      const saved = await rest(second, 'POST', `/wp/v2/posts/${id}`, { content: body.content.raw });
      assert.equal(saved.body.content.raw, body.content.raw);
      const html = await page(link);
      for (const widget of Object.keys(blocks)) isWhole(html, widget);
    });
  }

  it('keeps what an author or contributor saved byte for byte, pictures and alignment too', async () => {
    const picture = '<img src="https://example.org/a.png" alt="A pill"/>';
    const attributes = {
      startUrl: 'https://example.org/a.png',
      startAlt: 'A pill',
      endUrl: 'https://example.org/b.png',
      align: 'wide',
    };
    const own = block(
      'comparison-slider',
      attributes,
      'Words with <strong>weight</strong> and a <a href="https://example.org/">link</a>.',
      ' class="alignwide" id="here"',
    ).replace('</p></div>', `</p>${picture}</div>`);
    for (const role of roles) {
      const { id, link } = await publish(role, own, `byte for byte ${role}`);
      const { body } = await rest('editor', 'GET', `/wp/v2/posts/${id}?context=edit`);
      // An author's text goes through a filter that writes a blank there; the editor takes both for the same.
      assert.equal(body.content.raw.replaceAll('" />', '"/>'), own);
      const html = await page(link);
      const { inside } = element(html, 'one-pill-comparison-slider');
      const [box] = /<div [^>]*>(?=<one-pill-comparison-slider)/.exec(html);
      assert.match(box, /id="here"/);
      assert.match(box, /class="[^"]*alignwide/);
      assert.match(inside, /<img [^>]*slot="start" src="https:\/\/example\.org\/a\.png" alt="A pill">/);
      assert.match(inside, /<img [^>]*slot="end" src="https:\/\/example\.org\/b\.png" alt="">/);
    }
  });
});

describe('WordPress, elsewhere than on a page', () => {
  it('feeds get the words alone', async () => {
    await publish('author', block('stat-counter', blocks['stat-counter'], 'Words.'), 'In the feed');
    const feed = await page('/feed/');
    assert.ok(!feed.includes('<one-pill-'), 'no element');
    assert.ok(feed.includes('million'), 'the figure');
  });

  it('excerpts get the words', async () => {
    const { id } = await publish(
      'author',
      block('stat-counter', { fact: 'pills-2025' }, 'Words.'),
      'In short',
    );
    const { body } = await rest('editor', 'GET', `/wp/v2/posts/${id}`);
    const start = known.facts['pills-2025'].words.en.replace(/<[^>]*>/g, '').slice(0, 20);
    assert.ok(body.excerpt.rendered.includes(start), body.excerpt.rendered);
  });

  it('a page without a widget loads nothing of ours', async () => {
    const { link } = await publish(
      'author',
      '<!-- wp:paragraph --><p>Plain.</p><!-- /wp:paragraph -->',
      'Plain',
    );
    assert.ok(!(await page(link)).includes('one-pill'));
  });

  it('a Spanish widget has Spanish words and says so', async () => {
    const { link } = await publish(
      'author',
      block('stat-counter', { fact: 'pills-2025', lang: 'es' }, 'x'),
      'En español',
    );
    const { attributes, inside } = element(await page(link), 'one-pill-stat-counter');
    assert.match(attributes, /lang="es"/);
    assert.ok(inside.replaceAll('&#039;', '&#39;').includes(known.facts['pills-2025'].words.es), inside);
  });
});

describe('WordPress, bad input', () => {
  const hostile =
    '"><script>alert(1)</script><img src=x onerror=alert(1)>\' onmouseover=alert(1) javascript:alert(1)';
  it('hostile attributes of blocks run nothing and break out of nothing', async () => {
    for (const role of roles) {
      for (const [id, widget] of Object.entries(known.widgets)) {
        const attributes = Object.fromEntries(
          [
            ...widget.attributes.filter(({ isSwitch }) => !isSwitch).map(({ property }) => property),
            ...widget.own,
          ].map((name) => [name, hostile]),
        );
        const { link } = await publish(
          role,
          block(id, { ...attributes, lang: hostile }, hostile),
          `hostile ${id} ${role}`,
        );
        const html = await page(link);
        const found = element(html, `one-pill-${id}`);
        assert.ok(found, id);
        assert.doesNotMatch(html, /<script>alert|<img src=x|\sonerror=alert\(1\)>/);
        for (const tag of found.inside.match(/<[^>]*>/g))
          assert.doesNotMatch(tag, /^<script|src="?x|="\s*javascript:|\son\w+=/, tag);
        assert.deepEqual(
          attributeNames(found.attributes)
            .filter((name) => /^on|^style$/.test(name))
            .filter((name) => name !== 'on'),
          [],
        );
      }
    }
  });

  it('hostile attributes of shortcodes neither', async () => {
    for (const role of roles) {
      const { link } = await publish(
        role,
        `[one_pill_banner heading='x" onmouseover="alert(1)' href="javascript:alert(1)" onclick="alert(1)" style="color:red"]\n\n[one_pill_video_card src="javascript:alert(1)"]`,
        `hostile short ${role}`,
      );
      const html = await page(link);
      const { attributes, inside } = element(html, 'one-pill-banner');
      assert.deepEqual(attributeNames(attributes), ['heading']);
      assert.doesNotMatch(inside, /javascript:/);
      assert.doesNotMatch(element(html, 'one-pill-video-card').inside, /javascript:/);
    }
  });

  for (const [what, shortcode, words] of [
    ['an unknown figure', '[one_pill_stat_counter fact="nonsense"]', /One Pill Can Kill/],
    ['no figure', '[one_pill_stat_counter]', /One Pill Can Kill/],
    [
      'words between',
      '[one_pill_stat_counter fact="nonsense"]My own words.[/one_pill_stat_counter]',
      /My own words\./,
    ],
    [
      'a figure’s own years',
      '[one_pill_stat_counter fact="pills-2025" trend]',
      / trend="true"><p><strong>47 million/,
    ],
    ['no film', '[one_pill_video_card]', /One Pill Can Kill/],
    ['an unknown attribute', '[one_pill_banner nonsense="1" tone="loud"]', /One Pill Can Kill/],
    [
      'a figure of one’s own',
      '[one_pill_stat_counter value="12" label="posts" source="Us" source-href="https://example.org/"]',
      /<strong>12<\/strong> posts\. Source: <a href="https:\/\/example\.org\/">Us<\/a>/,
    ],
  ]) {
    it(`${what}: words for readers, never an empty box`, async () => {
      const { link } = await publish('author', shortcode, what);
      const html = await page(link);
      assert.match(html.slice(html.indexOf('<one-pill-')), words);
      assert.ok(!html.includes('Only authors see this note'));
    });
  }

  it('tells those who can mend it what is wrong', async () => {
    const { link } = await publish('author', '[one_pill_stat_counter fact="nonsense"]', 'to mend');
    assert.match(await page(link, 'author'), /Only authors see this note.*there is no figure “nonsense”/);
    assert.ok(!(await page(link, 'subscriber')).includes('Only authors see this note'));
  });

  it('PHP complains of nothing', () => assert.deepEqual(complaints(), []));
});
