import { expect, nextFrame } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';

/** Looks at the page in forced colors, light or dark. Chromium only: the other drivers do not emulate them. */
export async function inForcedColors(
  colorScheme: 'light' | 'dark',
  look: () => Promise<void>,
): Promise<void> {
  const forced = matchMedia('(forced-colors: active)');
  await executeServerCommand('forced-colors', { colorScheme });
  try {
    await nextFrame();
    expect(forced.matches, 'forced colors').to.equal(true);
    await look();
  } finally {
    await executeServerCommand('forced-colors', {});
    await nextFrame();
  }
  expect(forced.matches, 'forced colors').to.equal(false);
}
