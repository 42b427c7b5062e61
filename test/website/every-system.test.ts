// From the builder's page to somebody's site: the snippet as copied, put into a page of the kind that the system makes.
import { expect } from '@open-wc/testing';
import { systems as builderSystems } from '../../website/builder/systems.ts';
import { closePages } from '../support/page.ts';
import { linkSystems, openBuilder, openFixture, widgets, type BuilderPage } from './support.ts';
import { waitUntil } from '../support/wait-until.ts';

/** What an editor such as WordPress's for authors keeps: no scripts, no unknown tags, no handlers; `div` and `data-*`. */
function sanitized(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const element of body.querySelectorAll('*')) {
    if (['SCRIPT', 'STYLE', 'IFRAME'].includes(element.tagName)) element.remove();
    else if (element.localName.includes('-')) element.replaceWith(...element.childNodes);
    for (const name of element.getAttributeNames()) if (name.startsWith('on')) element.removeAttribute(name);
  }
  return body.innerHTML;
}

/** What is left where a frame is all that is allowed. */
function frameOnly(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  return body.querySelector('iframe')?.outerHTML ?? '';
}

async function copySnippets(page: BuilderPage): Promise<string[]> {
  const before = page.copied.length;
  for (const button of page.document.querySelectorAll<HTMLButtonElement>('#snippets button')) {
    const count = page.copied.length;
    button.click();
    await waitUntil(() => page.copied.length > count, 'copied');
  }
  return page.copied.slice(before);
}

const shows = (element: Element | null | undefined) =>
  waitUntil(() => element?.shadowRoot?.querySelector('.frame'), 'the widget shows', { timeout: 8000 });

const pasted: Record<string, (codes: string[], tag: string) => Promise<void>> = {
  async html([code = ''], tag) {
    const page = await openFixture(code);
    await shows(page.document.querySelector(tag));
  },
  async 'google-sites'([code = ''], tag) {
    const page = await openFixture(frameOnly(code));
    const frame = page.document.querySelector('iframe')!;
    await waitUntil(() => frame.contentDocument?.querySelector(tag), 'the frame has the widget', {
      timeout: 8000,
    });
    await shows(frame.contentDocument!.querySelector(tag));
    expect(frame.title).to.not.be.empty;
  },
  async wordpress([header = '', body = ''], tag) {
    const page = await openFixture(sanitized(body), header);
    await waitUntil(() => page.document.querySelector(tag), 'the div is mounted', { timeout: 8000 });
    await shows(page.document.querySelector(tag));
  },
  async newsroom([code = ''], tag) {
    const page = await openFixture(code);
    const frame = page.document.querySelector('iframe')!;
    await waitUntil(() => frame.contentDocument?.querySelector(tag), 'the frame has the widget', {
      timeout: 8000,
    });
    await shows(frame.contentDocument!.querySelector(tag));
    const inner = () =>
      Math.ceil(frame.contentDocument!.querySelector('#frame')!.getBoundingClientRect().height);
    await waitUntil(() => frame.style.height && frame.clientHeight === inner(), 'as high as its widget', {
      timeout: 5000,
    });
  },
  async email([text = '']) {
    const page = await openFixture(text.replace(/[&<]/g, (sign) => `&#${sign.charCodeAt(0)};`));
    expect(page.document.body.innerText.trim().replace(/\s+/g, ' ')).to.equal(text.replace(/\s+/g, ' '));
    expect(text).to.match(/https?:\/\//);
    expect(text).to.not.match(/[<>]/);
  },
};
const sameAs: Record<string, string> = {
  squarespace: 'wordpress',
  drupal: 'wordpress',
  blogger: 'html',
  wix: 'google-sites',
};

const systems = [...Object.keys(pasted), ...Object.keys(sameAs)];

describe('the builder’s snippets on the sites they are for', () => {
  afterEach(closePages);

  it('are tried for every system that the builder knows', () => {
    const tried: readonly string[] = [...systems, ...linkSystems];
    const untried = Object.keys(builderSystems).filter((system) => !tried.includes(system));
    expect(untried, 'add to `pasted`, `sameAs` or `linkSystems`').to.deep.equal([]);
    expect(tried.filter((system) => !(system in builderSystems))).to.deep.equal([]);
  });

  for (const widget of widgets) {
    for (const system of systems) {
      it(`${widget}, ${system}: works as copied`, async () => {
        const page = await openBuilder();
        page.choose('widget', widget);
        page.choose('site', system);
        const codes = await copySnippets(page);
        expect(codes).to.deep.equal(page.codes());
        const steps = [...page.document.querySelectorAll<HTMLElement>('.paste:not([hidden]) li')];
        expect(steps).to.have.length(3);
        await pasted[sameAs[system] ?? system]!(codes, `one-pill-${widget}`);
      });
    }

    it(`${widget}: every snippet has words, a link and room without any script`, async () => {
      const page = await openBuilder(`?widget=${widget}`);
      for (const system of systems.filter((name) => name !== 'email')) {
        page.choose('site', system);
        const code = page.codes().at(-1)!;
        const { body } = new DOMParser().parseFromString(code, 'text/html');
        for (const script of body.querySelectorAll('script')) script.remove();
        expect(body.textContent!.trim().length, system).to.be.above(25);
        expect(code, system).to.match(/https?:\/\//);
        expect(code, system).to.match(/min-height: (calc|max|min)\(|height="\d+"/);
      }
    });
  }
});
