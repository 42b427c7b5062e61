import { expect } from '@open-wc/testing';
import { defineElement } from '../../src/registration/define-element.ts';
import { recordProblems, type Problems } from '../support/problems.ts';

const versioned = (version: string) =>
  class extends HTMLElement {
    static readonly version = version;
  };

describe('registering a tag', () => {
  let problems: Problems;
  beforeEach(() => (problems = recordProblems()));
  afterEach(() => problems.stop());

  it('defines it once and says nothing to a second copy of the same version', () => {
    const first = versioned('1.0.0');
    defineElement('define-same', first);
    defineElement('define-same', versioned('1.0.0'));
    expect(customElements.get('define-same')).to.equal(first);
    expect(problems.warnings).to.deep.equal([]);
  });

  it('leaves another version alone, with one warning that names both the tag and the version', () => {
    const first = versioned('1.0.0');
    defineElement('define-other', first);
    defineElement('define-other', versioned('2.0.0'));
    expect(customElements.get('define-other')).to.equal(first);
    expect(problems.warnings).to.have.length(1);
    expect(problems.warnings[0]).to.match(/^\[one-pill\] <define-other>.*version 1\.0\.0/);
  });

  it('leaves a foreign class alone, with one warning', () => {
    const foreign = class extends HTMLElement {};
    customElements.define('define-foreign', foreign);
    defineElement('define-foreign', versioned('1.0.0'));
    expect(customElements.get('define-foreign')).to.equal(foreign);
    expect(problems.warnings).to.have.length(1);
    expect(problems.warnings[0]).to.contain('<define-foreign>');
  });

  it('goes on where a tag cannot be registered, with one warning', () => {
    const { define } = customElements;
    customElements.define = () => {
      throw new TypeError('not here');
    };
    try {
      defineElement('define-refused', versioned('1.0.0'));
    } finally {
      customElements.define = define;
    }
    expect(problems.warnings).to.have.length(1);
    expect(problems.warnings[0]).to.match(/^\[one-pill\] <define-refused>.*not here/);
  });
});
