import { expect, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define.ts';
import { avoidsMotion } from '../../src/controllers/reduced-motion.ts';
import { safeLinkUrl, safeMediaUrl } from '../../src/links/safe-url.ts';
import { documentProperty, whenParsed } from '../../src/page/document-property.ts';
import { recordProblems } from '../support/problems.ts';

/** As it is before any element is named so: the test kit's own would put its fixtures into a picture. */
const { body } = document;

const names = ['baseURI', 'readyState', 'hidden', 'body', 'title'] as const;

describe('the document of a page that names its form, picture or frame like a property of it', () => {
  for (const tag of ['form', 'img', 'iframe', 'object']) {
    describe(tag, () => {
      const holder = document.createElement('div');
      const place = document.createElement('div');
      const { title } = document;
      const { href } = location;

      before(() => {
        for (const name of names) {
          const element = document.createElement(tag);
          element.setAttribute('name', name);
          element.setAttribute('style', 'display: block; inline-size: 1px; block-size: 1px; border: 0');
          holder.append(element);
        }
        body.append(holder, place);
        for (const name of names) expect(typeof document[name], name).to.equal('object');
      });
      after(() => {
        holder.remove();
        place.remove();
      });

      it('says what it says elsewhere', () => {
        expect(documentProperty('readyState')).to.equal('complete');
        expect(documentProperty('hidden')).to.equal(false);
        expect(documentProperty('title')).to.equal(title);
        expect(documentProperty('body')).to.equal(body);
        expect(avoidsMotion()).to.equal(matchMedia('(prefers-reduced-motion: reduce)').matches);
        let isParsed = false;
        whenParsed(() => (isParsed = true));
        expect(isParsed).to.equal(true);
      });

      it('has usable addresses', () => {
        expect(safeLinkUrl('https://example.org/')).to.equal('https://example.org/');
        expect(safeMediaUrl('a.jpg')).to.equal(new URL('a.jpg', href).href);
      });

      it('has the four widgets, without a word', async () => {
        const problems = recordProblems();
        place.innerHTML = `
          <one-pill-stat-counter fact="pills-2025">x</one-pill-stat-counter>
          <one-pill-comparison-slider>x</one-pill-comparison-slider>
          <one-pill-video-card><a href="https://youtu.be/aB3-_9xYz01">A film</a></one-pill-video-card>
          <one-pill-banner placement="top" message="Short, to stick in any typeface." help="none">x</one-pill-banner>
        `;
        await nextFrame();
        await nextFrame();
        for (const widget of place.children) {
          expect(widget.shadowRoot!.querySelector('.frame'), widget.localName).not.to.equal(null);
        }
        expect(getComputedStyle(place.lastElementChild!).position).to.match(/^(fixed|sticky)$/);
        problems.stop();
        expect(problems.warnings).to.deep.equal([]);
      });

      it('keeps the place of a reader who closes a banner by keyboard', async () => {
        place.innerHTML =
          '<one-pill-banner dismissible message-id="named">x</one-pill-banner><button>Next</button>';
        await nextFrame();
        const close = place.firstElementChild!.shadowRoot!.querySelector<HTMLElement>('[part=close]')!;
        close.focus();
        await sendKeys({ press: 'Enter' });
        localStorage.clear();
        expect(place.querySelector(':focus')?.textContent).to.equal('Next');
      });
    });
  }

  it('takes what a script says of its document, as tests do', () => {
    Object.defineProperty(document, 'hidden', { value: true, configurable: true });
    expect(documentProperty('hidden')).to.equal(true);
    delete (document as { hidden?: unknown }).hidden;
    expect(documentProperty('hidden')).to.equal(false);
  });
});
