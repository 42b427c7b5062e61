import { expect } from '@open-wc/testing';
import { manifestAttributes, options } from '../../website/builder/options.ts';
import { observanceNames } from '../../src/content/observance-names.ts';
import { observanceIds } from '../../src/content/observances.ts';
import { widgetIds } from '../../website/pages/widgets.ts';

const manifest = await (await fetch('/dist/custom-elements.json')).json();
const attributes = manifestAttributes(manifest);

describe('the builder’s options', () => {
  it('name every observance', () => {
    expect(observanceIds).to.have.members(Object.keys(observanceNames));
  });

  for (const widget of widgetIds) {
    it(`ask in English and Spanish for every attribute of ${widget}`, () => {
      expect(attributes[widget]).to.not.be.empty;
      const missing = attributes[widget].filter(({ name }) => !options[widget][name]);
      expect(missing.map(({ name }) => name)).to.deep.equal([]);
      for (const { label, help } of Object.values(options[widget])) {
        for (const text of [label, help ?? label]) expect(text.en && text.es).to.be.ok;
      }
    });

    it(`offer every value that the manifest names for ${widget}`, () => {
      for (const { name, description = '' } of attributes[widget]) {
        const { choices } = options[widget][name]!;
        // Ids and free patterns are named by an example only.
        if (!choices || ['fact', 'on', 'remember'].includes(name)) continue;
        const named = [...description.matchAll(/`([^`]+)`/g)].flatMap(([, text]) => text!.split(' '));
        const offered = Object.keys(choices).flatMap((choice) => choice.split(' '));
        for (const value of named) expect(offered, `${name} in “${description}”`).to.include(value);
      }
    });
  }
});
