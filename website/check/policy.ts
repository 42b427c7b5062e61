import recommended from '../pages/content-security-policy.json' with { type: 'json' };
import { finding, type Finding } from './finding.ts';
import type { Heard, Violation } from './heard.ts';

export const siteOf = (address: string): string => {
  try {
    return new URL(address, document.baseURI).origin;
  } catch {
    return address;
  }
};

const withoutHash = (address: string) => address.replace(/#.*/, '');

/** Whether it was this address that the policy stopped; of other sites' addresses browsers give the site alone. */
export const stops = ({ blocked }: Violation, address: string): boolean =>
  blocked === withoutHash(address) || (blocked === siteOf(address) && blocked !== origin);

/** Of Trusted Types: that Lit may not make its policy. Engines that give no sample may mean another one. */
export const isLitPolicy = ({ directive, sample }: Violation): boolean =>
  directive === 'trusted-types' && (!sample || sample.startsWith('lit-html'));

/** A source as it stands in a policy. */
const sourceOf = (address: string): string => (siteOf(address) === origin ? "'self'" : siteOf(address));

/** What has to be added to the policy. */
export function policyFinding({ directive, policy }: Violation, address: string): Finding {
  if (directive === 'trusted-types') return finding('trusted-types', { address });
  const name = directive.replace(/-(?:elem|attr)$/, '');
  const values = { address, directive: name, source: sourceOf(address) };
  const [rule = ''] = new RegExp(`${name}(?:-elem)?[^;]*`).exec(policy) ?? [];
  return finding(/'nonce-|'strict-dynamic'/.test(rule) ? 'blocked-nonce' : 'blocked', values);
}

/** Where video players come from. */
const players = recommended['frame-src'].split(' ');

/** What the policy stopped of all that widgets ask for: feeds, posters, pictures, films, players. */
export function findBlocked({ violations }: Heard, addresses: ReadonlySet<string>): Finding[] {
  return violations
    .filter(({ directive }) => !/^(?:script-src|trusted-types|require-)/.test(directive))
    .flatMap((violation) => {
      const address = [...addresses, ...players].find(
        (each) => stops(violation, each) || siteOf(violation.blocked) === each,
      );
      return address ? [policyFinding(violation, address)] : [];
    });
}

/** Scripts that the policy stopped, by whatever name. */
export const findBlockedScripts = ({ violations }: Heard): Finding[] =>
  violations
    .filter(({ directive, blocked }) => directive.startsWith('script-src') && /^https?:/.test(blocked))
    .map((violation) => policyFinding(violation, violation.blocked));

/** The policies that stand in the page itself; of one in a header a script sees nothing. */
export const policiesInPage = (): string[] =>
  [...document.querySelectorAll<HTMLMetaElement>('meta[http-equiv="Content-Security-Policy" i]')].map(
    ({ content }) => content,
  );
