import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';

/** The strictest policy the widgets promise to work under. */
const strictPolicy = "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'";

const strictSites = readFileSync(resolve(import.meta.dirname, '../../docs/strict-sites.md'), 'utf8');
/** The policy that the docs recommend, as they give it. */
const documentedPolicy = strictSites
  .match(/```text\n(default-src[^`]*)```/)[1]
  .replaceAll(/\s+/g, ' ')
  .trim();

const policy = (value) => ({ 'Content-Security-Policy': value });
const trustedTypes = (names) => policy(`require-trusted-types-for 'script'; trusted-types ${names}`);

/** Response headers by page, for the pages that stand for sites with a policy. */
const headers = {
  'strict-csp': policy(strictPolicy),
  fuzz: policy(strictPolicy),
  'readme-csp': policy(documentedPolicy),
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
