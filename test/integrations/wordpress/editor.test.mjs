// By hand, in a browser: the plugin uploaded, a banner set for every page, blocks made in the editor, seen on the page.
import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { widgets } from '../../../scripts/list-widgets.mjs';
import { openBrowser, openTab } from './browser.mjs';
import { base, complaints, folder, page as html, rest, session } from './site.mjs';

const zip = resolve(import.meta.dirname, '../../../dist/one-pill-widgets-wordpress.zip');
const pictures = join(folder, 'screenshots');

let browser;
before(async () => {
  mkdirSync(pictures, { recursive: true });
  browser = await openBrowser();
});
after(() => browser.close());

const tab = (role) => openTab(browser, role);

/** Whether an element has become a widget, and the words that it shows. */
const shown = (opened, tag) =>
  opened
    .waitForFunction(
      (name) => {
        const found = document.querySelector(name);
        const frame = found?.shadowRoot?.querySelector('.frame');
        return (
          frame && {
            text: frame.textContent.replace(/\s+/g, ' '),
            width: frame.offsetWidth,
            height: frame.offsetHeight,
          }
        );
      },
      {},
      tag,
    )
    .then((handle) => handle.jsonValue());

describe('WordPress, the Plugins screen', () => {
  it('takes the zip and activates it', async () => {
    const opened = await tab('administrator');
    await opened.goto(`${base}/wp-admin/plugin-install.php?tab=upload`);
    const input = await opened.waitForSelector('#pluginzip');
    await input.uploadFile(zip);
    await Promise.all([opened.waitForNavigation(), opened.click('#install-plugin-submit')]);
    const activate = await opened.$('a[href*="action=activate"]');
    assert.ok(activate, await opened.evaluate(() => document.body.innerText.slice(0, 500)));
    await Promise.all([opened.waitForNavigation(), activate.click()]);
    const { body } = await rest('administrator', 'GET', '/wp/v2/plugins');
    assert.equal(body.find(({ plugin }) => plugin.startsWith('one-pill-widgets/')).status, 'active');
    await opened.close();
  });
});

const slashNames = {
  'stat-counter': 'Stat counter',
  banner: 'Banner',
  'comparison-slider': 'Comparison',
  'video-card': 'Video card',
};

describe('WordPress, the editor', () => {
  for (const role of ['administrator', 'contributor']) {
    it(`${role}: four blocks found by name, filled in, saved, opened again, published and seen`, async () => {
      const opened = await tab(role);
      await opened.goto(`${base}/wp-admin/post-new.php`);
      await opened.waitForFunction(() => window.wp?.data?.select('core/editor')?.getCurrentPostId());
      // From here on the editor is as a user finds it.
      const canvas = async () => {
        const handle = await opened.$('iframe[name="editor-canvas"]');
        return handle ? handle.contentFrame() : opened.mainFrame();
      };
      await opened.waitForFunction(
        () =>
          document
            .querySelector('iframe[name="editor-canvas"]')
            ?.contentDocument?.querySelector('.wp-block-post-title') ??
          document.querySelector('.wp-block-post-title'),
      );
      const title = await (await canvas()).waitForSelector('.wp-block-post-title');
      await title.click();
      await opened.keyboard.type(`Made by ${role}`);
      for (const [id, name] of Object.entries(slashNames)) {
        await opened.keyboard.press('Enter');
        await opened.keyboard.type(`/${name}`, { delay: 30 });
        await opened.waitForFunction(
          (text) => {
            const all = [document, document.querySelector('iframe[name="editor-canvas"]')?.contentDocument];
            return all.some((part) =>
              part?.querySelector('[role="option"][aria-selected="true"]')?.textContent.includes(text),
            );
          },
          {},
          name,
        );
        await opened.keyboard.press('Enter');
        await opened.waitForFunction(
          (block) =>
            window.wp.data
              .select('core/block-editor')
              .getBlocks()
              .some((each) => each.name === block),
          {},
          `one-pill-widgets/${id}`,
        );
      }
      // Fields: those of the sidebar, which are the same for a keyboard and a pointer.
      await opened.evaluate(() => {
        const { select, dispatch } = window.wp.data;
        const blocks = select('core/block-editor').getBlocks();
        const set = (id, attributes) =>
          dispatch('core/block-editor').updateBlockAttributes(
            blocks.find(({ name }) => name === `one-pill-widgets/${id}`).clientId,
            attributes,
          );
        set('stat-counter', { fact: 'pills-2025' });
        set('banner', { heading: 'Ask before you take' });
        set('video-card', { src: 'https://youtu.be/MADEUP_ID_0', heading: 'Fentanyl facts' });
      });
      // The real widgets are the preview.
      await opened.waitForFunction(
        (tags) => {
          const part = document.querySelector('iframe[name="editor-canvas"]')?.contentDocument ?? document;
          return tags.every((tag) => part.querySelector(tag)?.shadowRoot?.querySelector('.frame'));
        },
        {},
        widgets.map(({ tag }) => tag),
      );
      await opened.screenshot({ path: join(pictures, `editor-${role}.png`) });
      const id = await opened.evaluate(
        async (status) => {
          const { select, dispatch } = window.wp.data;
          dispatch('core/editor').editPost({ status });
          await dispatch('core/editor').savePost();
          return select('core/editor').getCurrentPostId();
        },
        role === 'contributor' ? 'pending' : 'publish',
      );

      await opened.goto(`${base}/wp-admin/post.php?post=${id}&action=edit`);
      await opened.waitForFunction(
        () => window.wp?.data?.select('core/block-editor')?.getBlocks().length >= 4,
      );
      const blocks = await opened.evaluate(() =>
        window.wp.data
          .select('core/block-editor')
          .getBlocks()
          .filter(({ name }) => name.startsWith('one-pill-widgets/'))
          .map(({ name, isValid, attributes }) => ({ name, isValid, words: attributes.words })),
      );
      assert.equal(blocks.length, 4);
      for (const { name, isValid, words } of blocks) {
        assert.ok(isValid, name);
        assert.ok(words.length > 40, `${name}: ${words}`);
      }
      assert.deepEqual(opened.complaints, []);
      await opened.close();

      if (role === 'contributor') await rest('editor', 'POST', `/wp/v2/posts/${id}`, { status: 'publish' });
      const { body } = await rest('editor', 'GET', `/wp/v2/posts/${id}`);
      for (const width of [390, 1280]) {
        const reader = await tab();
        await reader.setViewport({ width, height: 900 });
        await reader.goto(body.link);
        assert.match((await shown(reader, 'one-pill-stat-counter')).text, /47 million/);
        assert.match((await shown(reader, 'one-pill-banner')).text, /Ask before you take/);
        assert.match((await shown(reader, 'one-pill-comparison-slider')).text, /No one can tell/);
        const { text, width: room } = await shown(reader, 'one-pill-video-card');
        assert.match(text, /Fentanyl facts/);
        assert.ok(room >= 280 && room <= width, `${room} px wide`);
        const sideways = await reader.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        assert.ok(sideways <= 0, `${sideways} px sideways`);
        await reader.screenshot({ path: join(pictures, `post-${role}-${width}.png`), fullPage: true });
        assert.deepEqual(reader.complaints, []);
        await reader.close();
      }
    });
  }

  it('a figure is found by its words', async () => {
    const opened = await tab('author');
    await opened.goto(`${base}/wp-admin/post-new.php`);
    await opened.waitForFunction(() => window.wp?.data?.select('core/editor')?.getCurrentPostId());
    await opened.evaluate(() => {
      const block = window.wp.blocks.createBlock('one-pill-widgets/stat-counter');
      window.wp.data.dispatch('core/block-editor').insertBlocks(block);
      window.wp.data.dispatch('core/block-editor').selectBlock(block.clientId);
      window.wp.data.dispatch('core/interface').enableComplementaryArea('core', 'edit-post/block');
    });
    const input = await opened.waitForSelector('.components-combobox-control input');
    await input.click();
    await opened.keyboard.type('47 million', { delay: 20 });
    await opened.waitForFunction(() =>
      document
        .querySelector('.components-combobox-control [role="option"]')
        ?.textContent.includes('47 million'),
    );
    await opened.click('.components-combobox-control [role="option"]');
    await opened.waitForFunction(
      () =>
        window.wp.data
          .select('core/block-editor')
          .getBlocks()
          .some(({ attributes }) => attributes.fact === 'pills-2025'),
      { timeout: 10_000 },
    );
    await opened.close();
  });

  it('turns a shortcode into its block and back', async () => {
    const opened = await tab('author');
    await opened.goto(`${base}/wp-admin/post-new.php`);
    await opened.waitForFunction(() => window.wp?.data?.select('core/editor')?.getCurrentPostId());
    const turned = await opened.evaluate(() => {
      const { createBlock, switchToBlockType } = window.wp.blocks;
      const [block] = switchToBlockType(
        createBlock('core/shortcode', {
          text: '[one_pill_banner heading="Ask first" local-help="Room 4" dismissible]',
        }),
        'one-pill-widgets/banner',
      );
      const [back] = switchToBlockType(block, 'core/shortcode');
      const [counter] = switchToBlockType(
        createBlock('core/shortcode', { text: '[one_pill_stat_counter fact="pills-2025" trend]' }),
        'one-pill-widgets/stat-counter',
      );
      return { attributes: block.attributes, text: back.attributes.text, trend: counter.attributes.trend };
    });
    assert.equal(turned.trend, 'true');
    assert.equal(turned.attributes.heading, 'Ask first');
    assert.equal(turned.attributes.localHelp, 'Room 4');
    assert.equal(turned.attributes.dismissible, true);
    assert.equal(turned.text, '[one_pill_banner heading="Ask first" local-help="Room 4" dismissible]');
    await opened.close();
  });
});

/** Posts on the front page may hold banners, too. */
const beginsWithBanner = /<body[^>]*>\s*<one-pill-banner/;

describe('WordPress, Settings → One Pill', () => {
  const address = () => `${base}/wp-admin/options-general.php?page=one-pill-widgets`;

  it('is for administrators', async () => {
    for (const role of ['editor', 'author', 'contributor', 'subscriber']) {
      assert.doesNotMatch(
        await html('/wp-admin/options-general.php?page=one-pill-widgets', role),
        /one_pill_widgets\[show\]/,
      );
    }
  });

  it('saves nothing without WordPress’ own nonce', async () => {
    const { cookie } = await session('administrator');
    const sent = await fetch(`${base}/wp-admin/options.php`, {
      method: 'POST',
      redirect: 'manual',
      headers: { Cookie: cookie },
      body: new URLSearchParams({
        option_page: 'one_pill_widgets',
        action: 'update',
        'one_pill_widgets[show]': '1',
      }),
    });
    assert.equal(sent.status, 403);
    assert.doesNotMatch(await html('/'), beginsWithBanner);
  });

  it('puts a banner first on every page, and takes it away again', async () => {
    const opened = await tab('administrator');
    await opened.goto(address());
    await opened.click('#one-pill-widgets-show');
    await opened.type('#one-pill-widgets-heading', 'Greenfield says: "ask" <b>first</b>');
    await opened.type('#one-pill-widgets-localHelp', 'Counselors: (555) 010-0134');
    await opened.select('#one-pill-widgets-tone', 'quiet');
    assert.match(
      (await shown(opened, '#one-pill-widgets-preview one-pill-banner')).text,
      /Greenfield says: "ask" <b>first<\/b>.*\(555\) 010-0134/,
    );
    await opened.screenshot({ path: join(pictures, 'settings.png'), fullPage: true });
    await Promise.all([opened.waitForNavigation(), opened.click('#submit')]);

    const written = await html('/');
    assert.match(written, beginsWithBanner);
    assert.match(written, /<script[^>]*one-pill-head\.js/);
    assert.ok(written.indexOf('one-pill-head.js') < written.indexOf('<body'));

    for (const role of [undefined, 'administrator']) {
      const reader = await tab(role);
      await reader.goto(`${base}/`);
      const { text } = await shown(reader, 'one-pill-banner');
      assert.match(text, /Greenfield says: "ask" first/);
      await reader.screenshot({ path: join(pictures, `banner-${role ?? 'reader'}.png`) });
      assert.deepEqual(reader.complaints, []);
      await reader.close();
    }

    await opened.goto(address());
    assert.equal(
      await opened.$eval('#one-pill-widgets-heading', ({ value }) => value),
      'Greenfield says: "ask" first',
    );
    await opened.click('#one-pill-widgets-show');
    await Promise.all([opened.waitForNavigation(), opened.click('#submit')]);
    assert.doesNotMatch(await html('/'), beginsWithBanner);
    assert.deepEqual(opened.complaints, []);
    await opened.close();
  });

  it('PHP complains of nothing', () => assert.deepEqual(complaints(), []));
});
