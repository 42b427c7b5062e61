/** Which engine runs the tests: some commands (media emulation, touch) exist in one of them only. */
export const engine = navigator.userAgent.includes('Firefox')
  ? 'firefox'
  : navigator.userAgent.includes('Chrome')
    ? 'chromium'
    : 'webkit';
