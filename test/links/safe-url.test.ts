import { expect } from '@open-wc/testing';
import { safeLinkUrl, safeMediaUrl } from '../../src/links/safe-url.ts';

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
});
