import { expect } from '@open-wc/testing';
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import { engine } from '../support/engine.ts';
import { closePages } from '../support/page.ts';
import { openBuilder, openFixture, widgets, type BuilderPage } from './support.ts';
import { waitUntil } from '../support/wait-until.ts';

const hostile = '"><script>top.pwned=1</script><img src=x onerror=top.pwned=1>';
const pwned = () => (window as { pwned?: number }).pwned;
const noticesOf = (page: BuilderPage) => page.document.querySelector('#notices')!.textContent!;

describe('the builder', () => {
  afterEach(closePages);

  it('begins with a figure that works, for plain HTML', async () => {
    const page = await openBuilder();
    expect(page.preview()!.localName).to.equal('one-pill-stat-counter');
    expect(page.codes()[0]).to.include('<one-pill-stat-counter fact="pills-2025" lang="en"');
  });

  it('pins the script to its version and to its bytes', async () => {
    const page = await openBuilder();
    const [, src, integrity] = /src="([^"]+)"\s+integrity="(sha384-[^"]+)"/.exec(page.codes()[0]!)!;
    expect(src).to.match(/\/site\/\d+\.\d+\.\d+\/one-pill-widgets\.js$/);
    const bytes = await (await fetch(src!)).arrayBuffer();
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-384', bytes));
    expect(integrity).to.equal(`sha384-${btoa(String.fromCharCode(...digest))}`);
  });

  it('shows what is chosen: attributes in the preview and in the snippet', async () => {
    const page = await openBuilder('?widget=banner');
    page.set('heading', 'Talk & listen');
    page.set('tone', 'quiet');
    await waitUntil(() => page.preview()?.getAttribute('tone') === 'quiet');
    expect(page.preview()!.getAttribute('heading')).to.equal('Talk & listen');
    expect(page.codes()[0]).to.include('heading="Talk &amp; listen"').and.to.include('tone="quiet"');
  });

  it('follows what is being written without waiting for it to be settled', async () => {
    const page = await openBuilder('?widget=banner');
    const heading = page.control('heading');
    heading.value = 'Half a hea';
    heading.dispatchEvent(new Event('input', { bubbles: true }));
    await waitUntil(() => page.preview()?.getAttribute('heading') === 'Half a hea');
    expect(page.window.location.search).to.equal('?widget=banner');
  });

  it('writes the words of the fallback in the widget’s language', async () => {
    const page = await openBuilder('?fact=pills-2021&lang=es');
    expect(page.codes()[0]).to.include('lang="es"').and.to.include('20.4 millones');
    expect(page.preview()!.ownerDocument.documentElement.lang).to.equal('es');
  });

  it('keeps room for what the widget’s own words take', async () => {
    const page = await openBuilder('?widget=banner');
    page.set('message', 'Words of our own that take a few lines more than the usual. '.repeat(8));
    const widget = () => page.preview()!;
    await waitUntil(() => widget()?.getAttribute('message')?.startsWith('Words'), 'the message');
    const kept = () => {
      const probe = widget().ownerDocument.createElement('div');
      probe.style.minHeight = /min-height: ([^"]+)"/.exec(page.codes()[0]!)![1]!;
      widget().parentElement!.append(probe);
      const { height } = probe.getBoundingClientRect();
      probe.remove();
      return height;
    };
    await waitUntil(() => Math.abs(kept() - widget().getBoundingClientRect().height) < 2, 'the room', {
      timeout: 5000,
    });
  });

  it('names the small script where a site takes one widget only', async () => {
    const page = await openBuilder('?widget=banner');
    expect(page.codes()[0]).to.include('one-pill-widgets.js');
    page.choose('file', 'own');
    const [, src, integrity] = /src="([^"]+)"\s+integrity="(sha384-[^"]+)"/.exec(page.codes()[0]!)!;
    expect(src).to.match(/\/\d+\.\d+\.\d+\/one-pill-banner\.js$/);
    const bytes = await (await fetch(src!)).arrayBuffer();
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-384', bytes));
    expect(integrity).to.equal(`sha384-${btoa(String.fromCharCode(...digest))}`);
    page.choose('site', 'google-sites');
    expect(page.document.querySelector<HTMLElement>('#file')!.hidden).to.equal(true);
  });

  it('keeps no room for a banner that takes none where it stands, or not every day', async () => {
    const page = await openBuilder('?widget=banner');
    expect(page.codes()[0]).to.include('min-height');
    expect(page.control('placement')).to.exist;
    page.set('placement', 'bottom');
    expect(page.codes()[0]).to.not.include('min-height');
  });

  it('shows the preview as wide as a phone, a column or the page, light and dark', async () => {
    const page = await openBuilder();
    const frame = page.document.querySelector<HTMLIFrameElement>('#preview')!;
    page.choose('width', 'phone');
    expect(frame.clientWidth).to.equal(360);
    page.choose('width', 'full');
    expect(frame.clientWidth).to.be.above(420);
    page.choose('scheme', 'dark');
    const root = frame.contentDocument!.documentElement;
    expect(page.window.getComputedStyle(root).colorScheme).to.equal('dark');
  });

  it('says what the widget says about a bad value', async () => {
    const page = await openBuilder();
    page.set('value', 'a lot');
    await waitUntil(() => page.document.querySelector('#problems')!.textContent!.includes('a lot'));
    page.set('value', '12');
    await waitUntil(() => !page.document.querySelector('#problems')!.textContent);
  });

  it('shows the years of a built-in figure, in the preview, the snippet and the frame', async () => {
    const page = await openBuilder('?widget=stat-counter&fact=overdose-deaths-2024&trend=true');
    const bars = () => page.preview()?.shadowRoot?.querySelectorAll('ol > li').length;
    await waitUntil(() => bars() === 4, 'four years');
    expect(noticesOf(page)).to.equal('');
    expect(page.document.querySelector<HTMLSelectElement>('#years select')!.value).to.equal('true');
    expect(page.codes()[0]).to.match(/ trend="true"/);
    page.choose('site', 'google-sites');
    expect(page.codes()[0]).to.include('/embed/en/overdose-deaths-2024.html?trend=true"');
  });

  it('writes an author’s own years from a table and from a spreadsheet', async () => {
    const page = await openBuilder('?widget=stat-counter&value=7&label=kits');
    const [years] = page.document.querySelectorAll<HTMLElement>('#years');
    const change = (control: HTMLInputElement | HTMLSelectElement | HTMLTextAreaElement, value: string) => {
      control.value = value;
      control.dispatchEvent(new Event('input', { bubbles: true }));
      control.dispatchEvent(new Event('change', { bubbles: true }));
    };
    const trend = () => page.preview()?.getAttribute('trend');
    change(years!.querySelector('select')!, 'own');
    const cells = years!.querySelectorAll<HTMLInputElement>('tbody input');
    expect(cells.length).to.equal(6);
    for (const cell of cells) expect(cell.checkVisibility?.() ?? true).to.equal(true);
    change(cells[0]!, '2024');
    change(cells[1]!, '5');
    await waitUntil(() => trend() === '2024: 5', 'the first year');
    change(years!.querySelector('textarea')!, '2023\t5\n2024\t\n2025\t7');
    await waitUntil(() => trend() === '2023: 5; 2024:; 2025: 7', 'the years that were pasted');
    expect(page.codes()[0]).to.include('trend="2023: 5; 2024:; 2025: 7"');
    const again = await openBuilder(page.window.location.search);
    const values = [...again.document.querySelectorAll<HTMLInputElement>('#years tbody input')];
    expect(values.slice(0, 6).map(({ value }) => value)).to.deep.equal([
      '2023',
      '5',
      '2024',
      '',
      '2025',
      '7',
    ]);
    expect(again.document.querySelector<HTMLElement>('.own-years')!.hidden).to.equal(false);
    change(again.document.querySelector<HTMLSelectElement>('#years select')!, '');
    await waitUntil(() => !again.preview()!.hasAttribute('trend'), 'no years');
  });

  it('keeps its state in the address, and going back works', async () => {
    if (engine === 'chromium') await executeServerCommand('forget-history');
    const page = await openBuilder();
    page.choose('widget', 'banner');
    page.set('tone', 'quiet');
    page.choose('site', 'drupal');
    expect(page.window.location.search).to.equal('?widget=banner&tone=quiet&site=drupal');
    page.window.history.back();
    await waitUntil(() => page.window.location.search === '?widget=banner&tone=quiet');
    await waitUntil(() => page.codes()[0]!.includes('<one-pill-banner'), 'the tag again');
    page.window.history.back();
    await waitUntil(() => page.control('tone')?.value === '', 'the form as it was');
    page.window.history.back();
    await waitUntil(() => page.preview()?.localName === 'one-pill-stat-counter', 'the first widget');
  });

  it('stands as a shared link says', async () => {
    const search =
      '?widget=stat-counter&value=4&of=10&label=pills&plain=&site=wordpress&lang=es&width=phone&scheme=dark';
    const page = await openBuilder(search);
    expect(page.codes()[1]).to.include('data-value="4"').and.to.include('data-plain="true"');
    const checked = [...page.document.querySelectorAll<HTMLInputElement>('input[type=radio]:checked')];
    expect(checked.map(({ value }) => value)).to.include.members([
      'stat-counter',
      'wordpress',
      'es',
      'phone',
      'dark',
    ]);
    expect(noticesOf(page)).to.equal('');
  });

  it('keeps several chosen values in their one attribute', async () => {
    const page = await openBuilder('?widget=banner&help=988+poison');
    expect(page.preview()!.getAttribute('help')).to.equal('988 poison');
    page.document
      .querySelector<HTMLInputElement>('form:not([hidden]) input[name=help][value=samhsa]')!
      .click();
    expect(page.codes()[0]).to.include('help="988 samhsa poison"');
  });

  it('ignores what it does not know in the address, and says so', async () => {
    const page = await openBuilder('?widget=nonsense&site=__proto__&fact=toString&zzz=1&scheme=purple');
    expect(noticesOf(page)).to.match(/Ignored/);
    for (const name of ['widget', 'site', 'fact', 'zzz', 'scheme']) expect(noticesOf(page)).to.include(name);
    expect(page.codes()[0]).to.include('fact="pills-2025"');
  });

  it('takes hostile parameters for the text they are', async () => {
    const name = encodeURIComponent(hostile);
    const page = await openBuilder(`?widget=banner&heading=${name}&message=${name}&${name}=${name}`);
    expect(noticesOf(page)).to.include('"><script>');
    expect(page.preview()!.getAttribute('heading')).to.equal(hostile);
    expect(page.document.querySelector('#notices script, #notices img')).to.equal(null);
    expect(pwned()).to.equal(undefined);
  });

  for (const site of ['html', 'wordpress', 'google-sites', 'newsroom']) {
    it(`hostile values stay values in the snippet for ${site}`, async () => {
      const page = await openBuilder(`?widget=banner&site=${site}`);
      for (const name of ['heading', 'message', 'link-text', 'href']) page.set(name, hostile);
      await waitUntil(() => page.preview()?.getAttribute('message') === hostile);
      const { body } = new DOMParser().parseFromString(page.codes().join('\n'), 'text/html');
      expect(body.querySelector('img')).to.equal(null);
      const inline = [...body.querySelectorAll('script')].filter(({ textContent }) => textContent);
      expect(inline).to.have.length(0);
      await openFixture(page.codes().join('\n'));
      await new Promise((done) => setTimeout(done, 300));
      expect(pwned()).to.equal(undefined);
    });
  }

  it('a link of a scheme that runs never gets into the fallback', async () => {
    const page = await openBuilder('?widget=banner');
    page.set('href', 'javascript:alert(1)');
    const { body } = new DOMParser().parseFromString(page.codes()[0]!, 'text/html');
    expect(body.querySelector('a')!.getAttribute('href')).to.equal('https://www.dea.gov/onepill');
  });

  it('says that addresses of one’s own computer work only there', async () => {
    const page = await openBuilder();
    const notice = page.document.querySelector<HTMLElement>('#local')!;
    expect(notice.hidden).to.equal(!/localhost|127/.test(location.hostname));
    page.choose('site', 'email');
    expect(notice.hidden).to.equal(true);
  });

  it('selects the code where the clipboard is refused', async () => {
    const page = await openBuilder();
    Object.defineProperty(page.window.navigator, 'clipboard', { value: undefined });
    page.document.querySelector<HTMLButtonElement>('.snippet button')!.click();
    await waitUntil(() => page.document.querySelector('#copy-status')!.textContent);
    const text = page.document.activeElement as HTMLTextAreaElement;
    expect(text.value.slice(text.selectionStart, text.selectionEnd)).to.equal(text.value);
  });

  for (const [folder, lang] of [
    ['builder/', 'en'],
    ['es/builder/', 'es'],
  ] as const) {
    for (const widget of widgets) {
      it(`has a name for every control and fits 320 px: ${widget}, ${lang}`, async () => {
        const page = await openBuilder(`?widget=${widget}`, 320, folder);
        for (const details of page.document.querySelectorAll('details')) details.open = true;
        const root = page.document.documentElement;
        expect(root.lang).to.equal(lang);
        expect(root.scrollWidth).to.be.at.most(320);
        const controls = page.document.querySelectorAll<HTMLInputElement>(
          'input:not([type=hidden]), select, textarea',
        );
        for (const control of controls) {
          const name = [...(control.labels ?? [])].map(({ textContent }) => textContent!.trim()).join('');
          expect(name, control.outerHTML).to.not.equal('');
          if (!control.checkVisibility || !control.checkVisibility()) continue;
          const target = control.type === 'checkbox' ? control.labels![0]! : control;
          expect(target.getBoundingClientRect().height, control.outerHTML).to.be.at.least(44);
        }
      });
    }
  }

  it('goes from the first choice to the copied code by keyboard alone', async function () {
    this.timeout(30_000);
    const page = await openBuilder();
    const active = () => page.document.activeElement as HTMLElement & { name?: string; value?: string };
    const tabTo = async (test: () => boolean) => {
      for (let count = 0; count < 60 && !test(); count++) await sendKeys({ press: 'Tab' });
      expect(test(), `reached, now at ${active().outerHTML.slice(0, 80)}`).to.equal(true);
    };
    page.window.focus();
    await tabTo(() => active().name === 'widget');
    await sendKeys({ press: 'ArrowRight' });
    expect(active().value).to.equal('banner');
    await tabTo(() => active().name === 'heading');
    await sendKeys({ type: 'Typed' });
    await tabTo(() => active().name === 'site');
    await sendKeys({ press: 'ArrowRight' });
    expect(active().value).to.equal('wordpress');
    await tabTo(() => active().localName === 'button');
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => page.copied.length === 1, 'copied');
    await tabTo(
      () => active().localName === 'button' && active() !== page.document.querySelector('.snippet button'),
    );
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => page.copied.length === 2, 'copied');
    expect(page.copied[1]).to.include('data-one-pill="banner"').and.to.include('data-heading="Typed"');
    await waitUntil(() => page.document.querySelector('#copy-status')!.textContent === 'Copied.', 'said');
  });
});
