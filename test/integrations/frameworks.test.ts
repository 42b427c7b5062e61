import { expect } from '@open-wc/testing';
import { closePages, expectSilence, forget, useWidgets } from '../host-pages/hosts.ts';
import { openPage, until, upgraded, type HostPage } from '../support/page.ts';

interface FrameworkPage extends HostPage {
  window: HostPage['window'] & { root?: { unmount: () => void } };
}

async function openFramework(address: string): Promise<FrameworkPage> {
  const page: FrameworkPage = await openPage(`/test/integrations/${address}`);
  await until(() => page.window.root, 'the framework started');
  return page;
}

const press = (page: HostPage, id: string) => page.document.getElementById(id)!.click();

for (const framework of ['react', 'vue']) {
  describe(`widgets in a page of ${framework}`, () => {
    afterEach(() => {
      closePages();
      forget();
    });

    for (const order of ['', '?late']) {
      it(`are hydrated without a warning, ${order ? 'before' : 'after'} they are upgraded`, async () => {
        const page = await openFramework(`${framework}.html${order}`);
        const widgets = await upgraded(page);
        expect(widgets).to.have.length(4);
        for (const { shadowRoot, localName } of widgets) {
          expect(shadowRoot!.querySelector('.frame'), localName).to.exist;
        }
        expectSilence(page);
      });
    }

    it('follow what the page sets, and its words', async () => {
      const page = await openFramework(`${framework}.html`);
      const [counter, banner] = await upgraded(page);
      press(page, 'tone');
      await until(() => counter!.textContent?.includes('Fallback quiet'), "the framework's own text");
      await until(() => banner!.shadowRoot!.querySelector('.quiet'), 'the attribute');
      expectSilence(page);
    });

    it('come and go with the page', async () => {
      const page = await openFramework(`${framework}.html`);
      await upgraded(page);
      const slider = () => page.document.querySelector('one-pill-comparison-slider');
      press(page, 'toggle');
      await until(() => !slider(), 'gone');
      press(page, 'toggle');
      await until(() => slider()?.shadowRoot?.querySelector('.frame'), 'back');
      expect(slider()!.shadowRoot!.textContent).to.contain('Real');
      page.window.root!.unmount();
      expect(page.document.querySelector('#app')!.children).to.have.length(0);
      expectSilence(page);
    });

    it('are used as anywhere, and their events reach the page', async () => {
      const page = await openFramework(`${framework}.html`);
      await upgraded(page);
      await useWidgets(page);
      await until(() => page.document.querySelector('main')!.dataset.dismissed === '1', 'the event');
      expectSilence(page);
    });
  });
}
