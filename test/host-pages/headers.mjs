/** The strictest policy the widgets promise to work under; see the contract in the README. */
const strictPolicy = "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'";

/** Response headers by path, for the pages that stand for sites with a policy. */
const headers = {
  '/test/host-pages/strict-csp.html': { 'Content-Security-Policy': strictPolicy },
  '/test/host-pages/classic-windows-1252.html': { 'Content-Type': 'text/html; charset=windows-1252' },
};

export const headersFor = (path) => headers[path] ?? {};
