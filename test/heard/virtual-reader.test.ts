import { expect, fixture, html } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type { LitElement } from 'lit';
import '../../src/define.ts';
import { replace, replaceGetter } from '../support/replace.ts';
import { defects } from './defects.mjs';
import { difference } from './difference.mjs';
import { fallbacks, languages, scenes, type Scene } from './scenes.mjs';
import { VirtualReader } from './virtual-reader.ts';

async function put(scene: Scene, language: string): Promise<LitElement> {
  const box = await fixture<HTMLElement>(html`<div lang=${language}></div>`);
  const template = document.createElement('template');
  template.innerHTML = `<p tabindex="-1"></p>${scene.markup(fallbacks[language]!)}`;
  box.append(document.importNode(template.content, true));
  // Tab goes on from here.
  box.querySelector('p')!.focus();
  const widget = box.children[1] as LitElement;
  await widget.updateComplete;
  return widget;
}

/** The whole reading, what each key makes it say, and the whole reading after all keys. */
async function hear(scene: Scene, language: string, plant?: (root: ShadowRoot) => void): Promise<string> {
  const widget = await put(scene, language);
  plant?.(widget.shadowRoot!);
  const reader = new VirtualReader(widget);
  const whole = await reader.read();
  const parts = [['# the page', ...whole]];
  for (const key of scene.keys ?? []) parts.push([`# ${key}`, ...(await reader.press(key))]);
  const afterwards = await reader.read();
  await reader.stop();
  const isChanged = afterwards.join('\n') !== whole.join('\n');
  parts.push(['# the page afterwards', ...(isChanged ? afterwards : ['as before'])]);
  // The tests' own address.
  return `${parts.map((part) => part.join('\n')).join('\n\n')}\n`.replaceAll(location.host, 'this-site');
}

/** What is wrong with what was heard, line by line. */
async function complaint(name: string, heard: string, isPlanted = false): Promise<string> {
  const command = isPlanted ? { name } : { name, heard };
  const { kept } = await executeServerCommand<{ kept: string }, unknown>('transcript', command);
  if (heard === kept) return '';
  const lines = difference(kept, heard);
  return [
    ...lines,
    lines.length ? '' : 'In another order.',
    'If that is right: npm test -- test/heard --update',
  ]
    .filter(Boolean)
    .join('\n');
}

describe('virtual screen reader', () => {
  beforeEach(() => {
    localStorage.clear();
    replace(navigator, 'share', undefined as never);
    replaceGetter(navigator, 'clipboard', () => ({ writeText: async () => {} }) as unknown as Clipboard);
  });

  for (const language of languages) {
    for (const scene of scenes) {
      it(`says of ${scene.name} in ${language} what it said before`, async () => {
        expect(await complaint(`${scene.name}.${language}`, await hear(scene, language))).to.equal('');
      });
    }
  }

  for (const { name, scene: sceneName, plant, heard } of defects) {
    it(`hears ${name} in ${sceneName}`, async () => {
      const scene = scenes.find((one) => one.name === sceneName)!;
      const found = await complaint(`${sceneName}.en`, await hear(scene, 'en', plant), true);
      expect(found.split('\n')).to.include(heard);
    });
  }
});
