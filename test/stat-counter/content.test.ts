import { expect } from '@open-wc/testing';
import { addLocale } from '../../src/index.ts';
import { en } from '../../src/locales/complete.ts';
import { facts } from '../../src/content/facts.ts';
import { counter, part, partText, oneLine, readText } from './support.ts';
import { find, findAll, has } from '../support/shadow.ts';

describe('stat counter: what a stat counter says', () => {
  it('is one natural sentence, in one paragraph', async () => {
    const element = await counter('fact="pills-2025" still');
    expect(oneLine(readText(element))).to.match(/^47 million fentanyl pills seized by DEA 2025/);
    const paragraph = part(element, 'figure')!.closest('p')!;
    expect(paragraph.contains(part(element, 'label'))).to.equal(true);
    expect(paragraph.closest('[aria-live], [role="status"]')).to.equal(null);
  });

  it('has figure, label, source, date and a step to take', async () => {
    const element = await counter('fact="pills-2025" still');
    expect(partText(element, 'figure')).to.equal('47 million');
    expect(partText(element, 'label')).to.equal('fentanyl pills seized by DEA');
    expect(partText(element, 'source')).to.equal('Source: DEA, Feb 4, 2026 (copy of the official release)');
    const link = part(element, 'source')!.querySelector('a')!;
    expect(link.href).to.equal(facts['pills-2025']!.sourceHref);
    expect(link.textContent).to.equal(facts['pills-2025'].source);
    expect(part(element, 'source')!.querySelector('time')!.dateTime).to.equal(facts['pills-2025'].asOf);
    expect(partText(element, 'action')).to.contain(en.action);
  });

  it('speaks Spanish, with "de" between millions and what is counted', async () => {
    const element = await counter('fact="pills-2025" still', '<p>x</p>', 'es');
    expect(readText(element)).to.match(
      /^47 millones de pastillas con fentanilo incautadas por la DEA 2025 Fuente: DEA, 4 feb 2026/,
    );
  });

  it('adds no "de" where the figure is no millions or the label has one', async () => {
    const less = await counter('value="45.000" label="pastillas" still', '<p>x</p>', 'es');
    expect(readText(less)).to.match(/^45.000 pastillas/);
    const own = await counter('value="2 millones" label="de pastillas" still', '<p>x</p>', 'es');
    expect(readText(own)).to.match(/^2 millones de pastillas/);
    const money = await counter('value="$2 millones" label="incautados" still', '<p>x</p>', 'es');
    expect(readText(money)).to.match(/^\$2 millones incautados/);
  });

  it('has the unit after the figure', async () => {
    const element = await counter('fact="fentanyl-pounds-surge-2021" still');
    expect(readText(element)).to.match(
      /^more than 1,500 pounds of fentanyl seized in an eleven-week operation/,
    );
  });

  it('writes a ratio', async () => {
    expect(partText(await counter('fact="lethal-share-2024" still'), 'figure')).to.equal('5 in 10');
    expect(partText(await counter('fact="lethal-share-2024" still', '', 'es'), 'figure')).to.equal(
      '5 de cada 10',
    );
    expect(partText(await counter('value="1" of="1,000" still'), 'figure')).to.equal('1 in 1,000');
  });

  it('takes every qualifier, in the element’s language', async () => {
    for (const [qualifier, spanish] of [
      ['over', 'más de'],
      ['more than', 'más de'],
      ['at least', 'al menos'],
      ['about', 'cerca de'],
      ['nearly', 'casi'],
    ]) {
      expect(readText(await counter(`value="5" qualifier="${qualifier}" still`))).to.match(
        new RegExp(`^${qualifier} 5`),
      );
      expect(readText(await counter(`value="5" qualifier="${qualifier}" still`, '', 'es'))).to.match(
        new RegExp(`^${spanish} 5`),
      );
    }
  });

  it('lets any attribute override the fact', async () => {
    const element = await counter(
      `fact="pills-2025" value="46 million" qualifier="about" label="pills" unit="units" period="2026" as-of="2026-01-02"
       source="Us" source-href="https://us.example/" note="Estimated." notation="standard" plain still`,
    );
    expect(readText(element)).to.equal(
      'about 46,000,000 units pills 2026 Source: Us, Jan 2, 2026 Copy citation Estimated.',
    );
    expect(part(element, 'source')!.querySelector('a')!.href).to.equal('https://us.example/');
  });

  it('takes a removed attribute back to the fact', async () => {
    const element = await counter('fact="pills-2025" label="x" still');
    element.removeAttribute('label');
    await element.updateComplete;
    expect(partText(element, 'label')).to.equal('fentanyl pills seized by DEA');
  });

  it('leaves a year, and other four plain digits, as they are written', async () => {
    for (const value of ['2021', '1500']) {
      expect(partText(await counter(`value="${value}" notation="standard" still`), 'figure')).to.equal(value);
    }
    expect(partText(await counter('value="1,500" still'), 'figure')).to.equal('1,500');
  });

  it('takes zero for a figure', async () => {
    expect(partText(await counter('value="0" label="deaths" still'), 'figure')).to.equal('0');
  });

  it('is as good with properties set before and after attachment', async () => {
    const element = document.createElement('one-pill-stat-counter');
    Object.assign(element, { value: 20400000, label: 'pills', asOf: '2021-12-16', still: true });
    document.body.append(element);
    await element.updateComplete;
    expect(readText(element)).to.match(/^20.4 million pills as of Dec 16, 2021/);
    element.value = '7';
    await element.updateComplete;
    expect(partText(element, 'figure')).to.equal('7');
    element.remove();
  });

  it('takes a number for what it is in a language with another decimal sign', async () => {
    const element = await counter('value="5" still', '<p>x</p>', 'es-ES');
    element.value = 1.234;
    await element.updateComplete;
    expect(partText(element, 'figure')).to.equal('1,234');
  });

  it('names the language of built-in words that the page’s language lacks', async () => {
    const element = await counter('fact="fentanyl-pounds-surge-2021" still', '', 'de');
    expect(find(element, '.qualifier').lang).to.equal('en');
    expect(part(element, 'figure')!.closest('[lang]')).to.equal(null);
  });

  it('names the language of a fact’s English texts on a page in another language', async () => {
    const german = await counter('fact="bystander-present" still', '', 'de');
    const languages = (element: Element) => findAll(element, 'bdi[lang]').map(({ lang }) => lang);
    expect(languages(german)).to.deep.equal(['en', 'en', 'en']);
    expect(part(german, 'label')!.querySelector('bdi')!.lang).to.equal('en');
    for (const language of ['en', 'en-GB', 'es-MX']) {
      expect(languages(await counter('fact="bystander-present" still', '', language))).to.deep.equal([]);
    }
    const own = await counter('fact="pills-2022" label="Tabletten" still', '', 'de');
    expect(languages(own)).to.deep.equal([]);
  });

  it('takes words from addLocale', async () => {
    addLocale('it', { nearly: 'quasi', millionsOf: 'di' });
    const element = await counter(
      'value="20,4 milioni" qualifier="nearly" label="compresse" still plain',
      '',
      'it',
    );
    expect(readText(element)).to.match(/^quasi 20,4 milioni di compresse/);
  });

  it('has no action line when plain, no empty lines when little is known', async () => {
    const element = await counter('value="5" plain still');
    for (const name of ['action', 'label', 'source']) expect(part(element, name), name).to.equal(null);
  });

  it('shows text as text', async () => {
    const element = await counter(
      `value="5" label="<img src=x onerror=alert(1)>" note="&lt;b>n&lt;/b>" still`,
    );
    expect(partText(element, 'label')).to.equal('<img src=x onerror=alert(1)>');
    expect(has(element, 'img, b')).to.equal(false);
  });

  it('leaves the host as the page wrote it', async () => {
    const element = await counter('fact="pills-2025" class="a" style="min-height: 9em"');
    expect(element.outerHTML).to.equal(
      '<one-pill-stat-counter fact="pills-2025" class="a" style="min-height: 9em"><p>The fallback</p></one-pill-stat-counter>',
    );
  });

  it('is accessible', async () => {
    const element = await counter('fact="lethal-share-2024"');
    await expect(element).to.be.accessible();
    await expect(await counter('fact="lethal-share-2024" pictogram', '', 'es')).to.be.accessible();
  });

  it('has targets of at least 44 by 44 px', async () => {
    const element = await counter('fact="pills-2025" still');
    for (const target of findAll(element, 'a, button')) {
      const { width, height } = target.getBoundingClientRect();
      expect(Math.min(width, height), target.textContent!).to.be.at.least(44);
    }
  });

  it('fits 280 px, with every fact and with the longest figure', async () => {
    for (const attributes of [
      'value="12345678901234567890" notation="standard"',
      ...Object.keys(facts).map((id) => `fact="${id}"`),
    ]) {
      const element = await counter(`${attributes} still`);
      element.parentElement!.style.width = '280px';
      const frame = find(element, '.frame');
      expect(frame.scrollWidth, attributes).to.be.at.most(280);
    }
  });

  it('says what to do from left to right where it is English on a page that is not', async () => {
    const element = await counter('fact="pills-2025" still', '', 'he');
    element.parentElement!.dir = 'rtl';
    const action = part(element, 'action')!;
    expect(action.lang).to.equal('en');
    const [step, help] = action.querySelectorAll('bdi');
    expect(getComputedStyle(step!).direction).to.equal('ltr');
    const [call, text] = [...help!.querySelectorAll('a')].map((link) => link.getBoundingClientRect().left);
    expect(call).to.be.below(text!);
  });

  it('is 280 px wide in a parent that shrinks to fit', async () => {
    const element = await counter('fact="pills-2025" still');
    element.parentElement!.style.width = 'min-content';
    const { width } = element.getBoundingClientRect();
    expect(width).to.be.within(280, 281);
  });
});
