import { expect, fixture, html } from '@open-wc/testing';
import type { ControllerHost } from '../support/controller-host.ts';
import '../support/controller-host.ts';
import { recordProblems, type Problems } from '../support/problems.ts';

describe('problems', () => {
  let problems: Problems;
  beforeEach(() => (problems = recordProblems()));
  afterEach(() => problems.stop());

  it('are told once for each element and problem, as a warning and as an event', async () => {
    const host = await fixture<ControllerHost>(html`<controller-host></controller-host>`);
    host.problems.badAttribute('tone', 'loud', '"strong" or "quiet"');
    host.problems.badAttribute('tone', 'loud', '"strong" or "quiet"');
    await host.updateComplete;
    host.problems.badAttribute('tone', 'loud', '"strong" or "quiet"');
    await host.updateComplete;
    const message = '<controller-host> tone="loud": expected "strong" or "quiet"';
    expect(problems.warnings).to.deep.equal([`[one-pill] ${message}`]);
    expect(problems.errors).to.deep.equal([{ code: 'bad-attribute', message }]);
  });

  it('of another element are told again', async () => {
    for (let i = 0; i < 2; i++) {
      const host = await fixture<ControllerHost>(html`<controller-host></controller-host>`);
      host.problems.badAttribute('tone', 'loud', '"strong"');
      await host.updateComplete;
    }
    expect(problems.errors).to.have.length(2);
  });

  it('of a huge value are told in a short line', async () => {
    const host = await fixture<ControllerHost>(html`<controller-host></controller-host>`);
    host.problems.badAttribute('heading', 'x'.repeat(1_000_000), 'less');
    await host.updateComplete;
    expect(problems.warnings[0]!.length).to.be.below(200);
  });
});
