// Forced colors, in Chromium alone: the runner's own `emulateMedia` leaves them out without a word.

/** Ends what the page is emulated to be, by page. */
const emulations = new Map();

/** `executeServerCommand('forced-colors', { colorScheme })`, with `light` or `dark`; without it the page is as before. */
export const forcedColors = {
  name: 'forced-colors',
  async executeCommand({ command, payload, session }) {
    if (command !== 'forced-colors') return undefined;
    await emulations.get(session.id)?.detach();
    emulations.delete(session.id);
    if (!payload.colorScheme) return true;
    const devTools = await session.browser.getPage(session.id).createCDPSession();
    await devTools.send('Emulation.setEmulatedMedia', {
      features: [
        { name: 'forced-colors', value: 'active' },
        { name: 'prefers-color-scheme', value: payload.colorScheme },
      ],
    });
    emulations.set(session.id, devTools);
    return true;
  },
};
