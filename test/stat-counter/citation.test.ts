import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { facts } from '../../src/content/facts.ts';
import { counter, oneLine } from './support.ts';
import { waitUntil } from '../support/wait-until.ts';
import { find, has } from '../support/shadow.ts';

const button = (element: Element) => find(element, 'button');

describe('stat counter: copying the citation', () => {
  let copied: string[] = [];
  let refuse = false;
  const { clipboard } = navigator;

  before(() => {
    const writeText = async (text: string) => {
      if (refuse) throw new DOMException('refused', 'NotAllowedError');
      copied.push(text);
    };
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText } });
  });
  after(() => Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard }));
  beforeEach(() => {
    copied = [];
    refuse = false;
  });

  async function copy(attributes: string, language = 'en'): Promise<string> {
    const element = await counter(attributes, '', language);
    setTimeout(() => button(element).click());
    return oneLine((await oneEvent(element, 'one-pill-copy')).detail.text);
  }

  it('copies figure, label, period, source, date and address', async () => {
    const text = await copy('fact="pills-2025"');
    expect(text).to.equal(
      `47 million fentanyl pills seized by DEA (2025). Source: DEA, Feb 4, 2026 (copy of the official release). ${facts['pills-2025']!.sourceHref}`,
    );
    expect(oneLine(copied[0])).to.equal(text);
  });

  it('copies it in Spanish', async () => {
    expect(await copy('fact="pills-2021"', 'es')).to.match(
      /^20[.,]4 millones de pastillas falsas que imitan medicamentos con receta, incautadas por la DEA \(2021, hasta el 16 de diciembre\)\. Fuente: DEA, via American Security Today, 16 dic 2021\. https:/,
    );
  });

  it('gives the page’s address where the source has none', async () => {
    expect(await copy('value="5" label="pills"')).to.equal(`5 pills. ${location.href}`);
    expect(await copy('value="5" label="pills" as-of="2025-12-03"')).to.equal(
      `5 pills, as of Dec 3, 2025. ${location.href}`,
    );
  });

  it('has the unit and the ratio', async () => {
    expect(await copy('fact="lethal-share-2024"')).to.match(/^5 in 10 fake pills with fentanyl/);
    expect(await copy('fact="lethal-dose"')).to.match(/^2 milligrams of fentanyl: /);
  });

  it('works by keyboard and says that it is done', async () => {
    const element = await counter('value="5"');
    const status = find(element, '[role="status"]');
    expect(status.textContent).to.equal('');
    expect(button(element).textContent).to.equal('Copy citation');
    button(element).focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => status.textContent === 'Citation copied');
    expect(element.shadowRoot!.activeElement).to.equal(button(element));
    expect(copied).to.have.length(1);
  });

  it('shows the citation selected where the clipboard is refused, and takes it away once it is not', async () => {
    refuse = true;
    const element = await counter('value="5" label="pills"');
    button(element).focus();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => has(element, 'textarea'));
    const textarea = find(element, 'textarea');
    await waitUntil(() => element.shadowRoot!.activeElement === textarea);
    expect(textarea.value.slice(textarea.selectionStart, textarea.selectionEnd)).to.equal(
      `5 pills. ${location.href}`,
    );
    expect(textarea.readOnly).to.equal(true);
    expect(textarea.ariaLabel ?? textarea.getAttribute('aria-label')).to.equal('Copy this text:');
    refuse = false;
    button(element).click();
    await waitUntil(() => !has(element, 'textarea'));
  });

  it('copies the final figure mid-count', async () => {
    expect(await copy('value="1,500" label="pills" duration="5000"')).to.equal(
      `1,500 pills. ${location.href}`,
    );
  });

  it('follows the figure in the text that is shown', async () => {
    refuse = true;
    const element = await counter('value="5" label="pills"');
    button(element).click();
    await waitUntil(() => has(element, 'textarea'));
    element.value = 6;
    await element.updateComplete;
    expect(find(element, 'textarea').value).to.match(/^6 pills/);
  });

  it('tells a second copy too', async () => {
    const element = await counter('value="5"');
    const told: string[] = [];
    const status = find(element, '[role="status"]');
    const observer = new MutationObserver(() => told.push(status.textContent!));
    observer.observe(status, { childList: true, characterData: true, subtree: true });
    for (const _ of [1, 2]) {
      button(element).click();
      await oneEvent(element, 'one-pill-copy');
      await element.updateComplete;
      await waitUntil(() => status.textContent === 'Citation copied');
    }
    await waitUntil(() => told.filter((text) => text === 'Citation copied').length === 2);
    observer.disconnect();
  });

  it('tells listeners anywhere above', async () => {
    const element = await counter('value="5"');
    setTimeout(() => button(element).click());
    const event = await oneEvent(document, 'one-pill-copy');
    expect(event.target).to.equal(element);
  });
});
