/** What holds scripts back until a reader touches the page, or merges them, and how a tag tells it not to. */
interface Optimizer {
  readonly name: string;
  readonly optOut: string;
  /** Whether a tag looks as this optimizer leaves it. */
  readonly hasRewritten: (type: string, script: Element) => boolean;
}

const hasAny = (script: Element, ...names: string[]) => names.some((name) => script.hasAttribute(name));

const optimizers: readonly Optimizer[] = [
  {
    name: 'Cloudflare Rocket Loader',
    optOut: 'data-cfasync="false"',
    hasRewritten: (type) => /^[\da-f]{16,}-/.test(type),
  },
  {
    name: 'WP Rocket',
    optOut: 'nowprocket',
    hasRewritten: (type, script) =>
      type === 'rocketlazyloadscript' || hasAny(script, 'data-rocket-src', 'data-rocketlazyloadscript'),
  },
  {
    name: 'LiteSpeed Cache',
    optOut: 'data-no-optimize="1" data-no-defer="1"',
    hasRewritten: (type) => type.startsWith('litespeed/'),
  },
  {
    name: 'Perfmatters',
    optOut: 'data-no-optimize="1"',
    hasRewritten: (type) => type === 'pmdelayedscript',
  },
];

/** The optimizer that has rewritten a script tag. */
export const optimizerOf = (script: Element): Optimizer | undefined =>
  optimizers.find(({ hasRewritten }) => hasRewritten(script.getAttribute('type') ?? '', script));

/** Autoptimize and others put all scripts into one file, in which a module is an error. */
export const hasMergedScripts = (): boolean =>
  document.querySelector('script[src*="/autoptimize_"], script[src*="/cache/autoptimize/"]') !== null;
