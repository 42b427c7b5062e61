import { isWidgetId, widgetIds, type WidgetId } from '../../src/widgets.ts';
import { finding, type Finding } from './finding.ts';
import { ownerOf } from './find-widgets.ts';
import type { Heard } from './heard.ts';
import { statusOf } from './loads.ts';
import { optimizerOf } from './optimizers.ts';
import { isLitPolicy, policyFinding, siteOf, stops } from './policy.ts';

/** A script tag of the page that brings widgets. */
export interface ScriptTag {
  readonly element: HTMLScriptElement;
  /** The whole address; also where an optimizer has moved it into an attribute of its own. */
  readonly address: string;
  /** The widgets in it. */
  readonly ids: readonly WidgetId[];
}

/** The last part of the address alone: the folder of a release, or of the WordPress plugin, has such a name, too. */
const ownFile = new RegExp(
  String.raw`/?one-pill-(widgets|${widgetIds.join('|')})(?:[-.][\w.-]*)?\.m?js(?:[?#]|$)`,
);
const runnableType = /^(?:module|(?:text|application)\/(?:x-)?(?:java|ecma)script)?$/i;

const absolute = (address: string): string => {
  try {
    return new URL(address, document.baseURI).href;
  } catch {
    return address;
  }
};

function readTag(element: HTMLScriptElement): ScriptTag | undefined {
  for (const name of ['src', ...element.getAttributeNames()]) {
    const written = element.getAttribute(name) ?? '';
    const [, file] = ownFile.exec(written.slice(0, 2000)) ?? [];
    if (file === 'widgets') return { element, address: absolute(written), ids: widgetIds };
    if (isWidgetId(file)) return { element, address: absolute(written), ids: [file] };
  }
  return undefined;
}

/** Every script tag of the page that names a file of ours. */
export const findScripts = (): ScriptTag[] =>
  [...document.querySelectorAll('script')].flatMap((element) => readTag(element) ?? []);

/** What keeps a tag from being run at all, as it is written. */
function badlyWritten({ element, address }: ScriptTag): Finding | undefined {
  const type = element.getAttribute('type') ?? '';
  const optimizer = optimizerOf(element);
  if (optimizer) {
    return finding('optimizer', { address, optimizer: optimizer.name, attribute: optimizer.optOut });
  }
  if (!runnableType.test(type.trim())) return finding('wrong-type', { address, type });
  if (!element.hasAttribute('src')) return finding('no-src', { address });
  if (type !== 'module') {
    if (element.noModule) return finding('nomodule', { address });
    return /\.iife\./.test(address) ? undefined : finding('not-module', { address });
  }
  return location.protocol === 'file:' ? finding('from-disk', { address }) : undefined;
}

/** Why a script that was asked for did not arrive, or was not taken. */
function notTaken({ element, address }: ScriptTag, hasRun: boolean, heard: Heard): Finding | undefined {
  const violation = heard.violations.find(
    (each) => each.directive.startsWith('script-src') && stops(each, address),
  );
  if (violation) return policyFinding(violation, address);
  const status = statusOf(address);
  if (status && status >= 400) return finding('not-found', { address, status: `${status}` });
  if (hasRun && !heard.failed.has(element)) return undefined;
  if (element.integrity) return finding('integrity', { address });
  const site = siteOf(address);
  if (site !== origin && element.type === 'module') return finding('other-site', { address, site });
  return heard.failed.has(element) ? finding('not-arrived', { address }) : undefined;
}

/** A script that arrived and came to nothing. */
function stopped({ address }: ScriptTag, heard: Heard): Finding {
  const typesViolation = heard.violations.find(isLitPolicy);
  if (typesViolation) return policyFinding(typesViolation, address);
  const error = heard.errors.find(({ file }) => file === address);
  if (error) return finding('stopped', { address, message: error.message.slice(0, 200) });
  return finding('not-run', { address });
}

/** What there is to say of one script tag. */
export function judgeScript(script: ScriptTag, heard: Heard): Finding {
  // It leaves a tag that is taken to its owner.
  const hasRun = script.ids.some((id) => ownerOf(id)?.version) || script.ids.every((id) => ownerOf(id));
  const reason = badlyWritten(script) ?? notTaken(script, hasRun, heard);
  if (!reason) return hasRun ? finding('runs', { address: script.address }) : stopped(script, heard);
  // The words and the reasons are others where the widgets have come all the same.
  return reason.cause === 'optimizer' && hasRun ? { ...reason, cause: 'optimizer-late' } : reason;
}

/** Widgets that more than one tag brings, and what came of it. */
export function findCopies(scripts: readonly ScriptTag[], heard: Heard): Finding[] {
  const running = scripts.filter((script) => !badlyWritten(script));
  const doubled = widgetIds.filter((id) => running.filter(({ ids }) => ids.includes(id)).length > 1);
  if (!doubled.length) return [];
  const copies = running.filter(({ ids }) => doubled.some((id) => ids.includes(id)));
  const versions = new Set(doubled.map((id) => ownerOf(id)?.version ?? '').filter(Boolean));
  const second = heard.violations.find(isLitPolicy);
  return [
    finding('copies', {
      count: `${copies.length}`,
      version: [...versions].join(', '),
    }),
    ...(second && versions.size ? [finding('copy-stopped')] : []),
  ];
}
