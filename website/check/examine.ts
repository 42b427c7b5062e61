import { widgetIds } from '../../src/widgets.ts';
import { finding, type Finding } from './finding.ts';
import { findWidgets, ownerOf } from './find-widgets.ts';
import type { Heard } from './heard.ts';
import { failedScripts } from './loads.ts';
import { lookAtWidget, type WidgetReport } from './look-at-widget.ts';
import { hasMergedScripts } from './optimizers.ts';
import { findBlocked, findBlockedScripts, policiesInPage } from './policy.ts';
import { findCopies, findScripts, judgeScript } from './scripts.ts';

/** All that the check has to say of a page. */
export interface Report {
  readonly widgets: readonly WidgetReport[];
  /** Of scripts and the page's policy. */
  readonly page: readonly Finding[];
}

const isRunning = (): boolean => widgetIds.some((id) => ownerOf(id)?.version);

/** Where no tag names a file of ours: maybe it has another name, or is part of another file. */
function unnamedScripts(heard: Heard): Finding[] {
  if (isRunning()) return [finding('in-another-script')];
  const heardOf = [...heard.failed].flatMap((target) =>
    target instanceof HTMLScriptElement && target.src ? target.src : [],
  );
  const failed = [...new Set([...heardOf, ...failedScripts()])];
  return [
    finding('no-script'),
    ...(hasMergedScripts() ? [finding('merged')] : []),
    ...findBlockedScripts(heard),
    ...(failed.length ? [finding('failed-scripts', { addresses: failed.slice(0, 10).join(', ') })] : []),
  ];
}

function lookAtScripts(heard: Heard): Finding[] {
  const scripts = findScripts();
  if (!scripts.length) return unnamedScripts(heard);
  const findings = scripts.map((script) => judgeScript(script, heard));
  const isUnclear = findings.some(({ cause }) => cause === 'not-run' || cause === 'not-arrived');
  const policies = isUnclear ? policiesInPage() : [];
  return [
    ...findings,
    ...findCopies(scripts, heard),
    ...policies.map((policy) => finding('policy-in-page', { policy: policy.slice(0, 500) })),
  ];
}

/** Widgets of more than one version, which come from files of more than one release. */
function mixedVersions(): Finding[] {
  const versions = new Set(widgetIds.flatMap((id) => ownerOf(id)?.version ?? []));
  return versions.size > 1 ? [finding('versions', { versions: [...versions].join(', ') })] : [];
}

/** What widgets load beside their script. */
const addressesOf = (widgets: readonly WidgetReport[]): Set<string> =>
  new Set(
    widgets.flatMap(({ element }) =>
      [element, ...element.querySelectorAll('[src], [poster]')].flatMap((each) =>
        ['src', 'poster'].flatMap((name) => {
          const written = each.getAttribute(name);
          return written && URL.canParse(written, document.baseURI)
            ? new URL(written, document.baseURI).href
            : [];
        }),
      ),
    ),
  );

/** Looks at the page as it is now. Nothing in it is changed, nothing is asked of anybody, nothing is stored. */
export async function examine(heard: Heard): Promise<Report> {
  const widgets = await Promise.all(findWidgets().map((found) => lookAtWidget(found, heard)));
  return {
    widgets,
    page: [
      ...(widgets.length ? [] : [finding('no-widgets')]),
      ...lookAtScripts(heard),
      ...mixedVersions(),
      ...findBlocked(heard, addressesOf(widgets)),
    ],
  };
}
