import { expect } from '@open-wc/testing';
import { engine } from '../support/engine.ts';
import { counter, isCounting, movingText, whenCounting } from './support.ts';

/** Finds as the browser's own search does, from the top of the page; not a standard, but everywhere. */
function finds(text: string): boolean {
  getSelection()!.removeAllRanges();
  return (window as unknown as { find: (text: string) => boolean }).find(text);
}

describe('stat counter: finding in the page', () => {
  it('finds the final figure while it counts, and not the one on its way (`window.find` of WebKit sees no shadow tree)', async function () {
    if (engine === 'webkit') this.skip();
    const element = await counter('value="20,400,000" label="pills" duration="5000"');
    await whenCounting(element);
    expect(finds('20.4 million')).to.equal(true);
    const onItsWay = movingText(element)!;
    expect(onItsWay).not.to.equal('20.4 million');
    expect(finds(onItsWay), onItsWay).to.equal(false);
    expect(isCounting(element)).to.equal(true);
  });
});
