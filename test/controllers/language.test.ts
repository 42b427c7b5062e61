import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import { en, es } from '../../src/locales/complete.ts';
import { addLocale } from '../../src/locales/locale.ts';
import type { ControllerHost } from '../support/controller-host.ts';
import '../support/controller-host.ts';

const shown = (host: ControllerHost) => host.shadowRoot!.textContent;

/** Mutation observers run before the next task. */
async function settled(host: ControllerHost): Promise<void> {
  await aTimeout(0);
  await host.updateComplete;
}

describe('language', () => {
  afterEach(() => document.documentElement.removeAttribute('lang'));

  it('is English where nothing says otherwise', async () => {
    const host = await fixture<ControllerHost>(html`<controller-host></controller-host>`);
    expect(shown(host)).to.equal(en.slogan);
  });

  it('comes from the element itself before anything around it', async () => {
    const around = await fixture(html`<div lang="en"><controller-host lang="es"></controller-host></div>`);
    expect(shown(around.querySelector('controller-host')!)).to.equal(es.slogan);
  });

  it('comes from the nearest ancestor, regional tags included', async () => {
    const around = await fixture(
      html`<div lang="en">
        <p lang="es-MX"><controller-host></controller-host></p>
      </div>`,
    );
    const host = around.querySelector<ControllerHost>('controller-host')!;
    expect(shown(host)).to.equal(es.slogan);
    expect(host.language.tag).to.equal('es-MX');
    expect(host.language.wordsLanguage).to.equal(undefined);
  });

  it('is found outside a shadow root', async () => {
    const outer = await fixture(html`<div lang="es"></div>`);
    const host = document.createElement('controller-host') as ControllerHost;
    outer.attachShadow({ mode: 'open' }).append(host);
    await host.updateComplete;
    expect(shown(host)).to.equal(es.slogan);
  });

  it('follows a change outside a shadow root', async () => {
    const outer = await fixture(html`<div lang="es"></div>`);
    const host = document.createElement('controller-host') as ControllerHost;
    outer.attachShadow({ mode: 'open' }).append(host);
    await host.updateComplete;
    outer.setAttribute('lang', 'en');
    await settled(host);
    expect(shown(host)).to.equal(en.slogan);
  });

  it('comes from the document last, and follows it', async () => {
    const host = await fixture<ControllerHost>(html`<controller-host></controller-host>`);
    document.documentElement.lang = 'es';
    await settled(host);
    expect(shown(host)).to.equal(es.slogan);
  });

  it('is asked again after a move', async () => {
    const around = await fixture(
      html`<div>
        <p lang="es"></p>
        <controller-host></controller-host>
      </div>`,
    );
    const host = around.querySelector<ControllerHost>('controller-host')!;
    around.querySelector('p')!.append(host);
    await host.updateComplete;
    expect(shown(host)).to.equal(es.slogan);
  });

  it('does not repaint for a change that is not its own', async () => {
    const around = await fixture(
      html`<div>
        <p></p>
        <controller-host lang="es"></controller-host>
      </div>`,
    );
    const host = around.querySelector<ControllerHost>('controller-host')!;
    const before = host.renders;
    around.querySelector('p')!.lang = 'fr';
    await settled(host);
    expect(host.renders).to.equal(before);
  });

  it('shows English for a language without words, and says so for screen readers', async () => {
    const host = await fixture<ControllerHost>(html`<controller-host lang="ar"></controller-host>`);
    expect(shown(host)).to.equal(en.slogan);
    expect(host.language.tag).to.equal('ar');
    expect(host.language.wordsLanguage).to.equal('en');
  });

  it('takes nonsense for English', async () => {
    for (const lang of ['', '   ', 'not a language!', 'x'.repeat(5000)]) {
      const host = await fixture<ControllerHost>(html`<controller-host lang=${lang}></controller-host>`);
      expect(host.language.tag, lang).to.equal('en');
      expect(shown(host), lang).to.equal(en.slogan);
    }
  });

  it('repaints what is on the page when words are added', async () => {
    const host = await fixture<ControllerHost>(html`<controller-host lang="gl-ES"></controller-host>`);
    expect(shown(host)).to.equal(en.slogan);
    addLocale('gl', { slogan: 'Unha pílula pode matar' });
    await host.updateComplete;
    expect(shown(host)).to.equal('Unha pílula pode matar');
    expect(host.language.strings.close).to.equal(en.close);
  });
});
