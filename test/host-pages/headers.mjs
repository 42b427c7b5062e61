/** The strictest policy the widgets promise to work under; see the contract in the README. */
const strictPolicy = "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'";

const policy = (value) => ({ 'Content-Security-Policy': value });
const trustedTypes = (names) => policy(`require-trusted-types-for 'script'; trusted-types ${names}`);

/** Response headers by page, for the pages that stand for sites with a policy. */
const headers = {
  'strict-csp': policy(strictPolicy),
  fuzz: policy(strictPolicy),
  // As the README gives it.
  'readme-csp': policy(
    `${strictPolicy}; style-src 'self'; frame-src https://www.youtube-nocookie.com https://player.vimeo.com`,
  ),
  nonce: policy(
    "script-src 'nonce-c2FtcGxl'; style-src 'nonce-c2FtcGxl'; object-src 'none'; base-uri 'none'",
  ),
  'strict-dynamic': policy(
    "script-src 'nonce-c2FtcGxl' 'strict-dynamic'; object-src 'none'; base-uri 'none'",
  ),
  'trusted-types': trustedTypes('lit-html'),
  'trusted-types-two-copies': trustedTypes('lit-html'),
  'trusted-types-duplicates': trustedTypes("lit-html 'allow-duplicates'"),
  'trusted-types-none': trustedTypes("'none'"),
  'script-blocked': policy("script-src 'none'"),
  coep: { 'Cross-Origin-Embedder-Policy': 'require-corp', 'Cross-Origin-Opener-Policy': 'same-origin' },
  'classic-windows-1252': { 'Content-Type': 'text/html; charset=windows-1252' },
};

export const headersFor = (path) => headers[path.match(/^\/test\/host-pages\/([\w-]+)\.html$/)?.[1]] ?? {};
