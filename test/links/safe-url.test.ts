import { expect } from '@open-wc/testing';
import { avoidsMotion } from '../../src/controllers/reduced-motion.ts';
import { safeLinkUrl, safeMediaUrl } from '../../src/links/safe-url.ts';
import { documentProperty } from '../../src/page/document-property.ts';

describe('safe addresses', () => {
  it('are resolved against the page', () => {
    expect(safeMediaUrl('a/b.jpg')).to.equal(new URL('a/b.jpg', document.baseURI).href);
    expect(safeLinkUrl('//example.org/x')).to.equal(`${location.protocol}//example.org/x`);
  });

  it('may write and call in links only', () => {
    for (const url of ['mailto:a@example.org', 'tel:988', 'sms:988?&body=AYUDA']) {
      expect(safeLinkUrl(url)).to.equal(url);
      expect(safeMediaUrl(url)).to.equal(undefined);
    }
  });

  it('are nothing else', () => {
    const hostile = [
      'javascript:alert(1)',
      ' JaVaScRiPt:alert(1)',
      'java\nscript:alert(1)',
      '\u0001javascript:alert(1)',
      'data:text/html,<script>alert(1)</script>',
      'vbscript:x',
      'blob:https://example.org/1',
      'file:///etc/passwd',
      'https://',
      'http://[',
      '',
      '  ',
      undefined,
    ];
    for (const url of hostile) {
      expect(safeLinkUrl(url), String(url)).to.equal(undefined);
      expect(safeMediaUrl(url), String(url)).to.equal(undefined);
    }
  });

  it('stay usable where a page names its form or picture like a property of the document', async () => {
    const names = Object.keys(Object.getOwnPropertyDescriptors(Document.prototype));
    const holder = document.createElement('div');
    for (const name of ['baseURI', 'documentURI', 'readyState', 'hidden', 'body']) {
      expect(names.includes(name) || name in Node.prototype).to.equal(true);
      const form = document.createElement('form');
      form.name = name;
      holder.append(form);
    }
    const { href } = location;
    document.body.append(holder);
    try {
      expect(document.baseURI).to.equal(holder.firstElementChild);
      expect(safeLinkUrl('https://example.org/')).to.equal('https://example.org/');
      expect(safeMediaUrl('a.jpg')).to.equal(new URL('a.jpg', href).href);
      expect(documentProperty('readyState')).to.equal('complete');
      expect(documentProperty('hidden')).to.equal(false);
      expect(documentProperty('body')).to.equal(holder.parentNode);
      expect(avoidsMotion()).to.equal(matchMedia('(prefers-reduced-motion: reduce)').matches);
    } finally {
      holder.remove();
    }
  });
});
