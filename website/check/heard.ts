import type { OnePillErrorDetail } from '../../src/controllers/problems.ts';

/** Something that the page's policy has stopped. */
export interface Violation {
  /** The directive in force, such as `script-src-elem`. */
  readonly directive: string;
  /** The address that was stopped, or a word such as `inline`. */
  readonly blocked: string;
  /** Of Trusted Types, the name of the policy that could not be made. */
  readonly sample: string;
  /** The whole policy as the page has it. */
  readonly policy: string;
}

/** What browsers hand to a `ReportingObserver` that asks for `csp-violation`; TypeScript does not know it yet. */
interface ViolationReport {
  readonly body: {
    readonly effectiveDirective?: string;
    readonly blockedURL?: string;
    readonly sample?: string;
    readonly originalPolicy?: string;
  };
}

interface ReportingObserverClass {
  new (
    report: (reports: readonly ViolationReport[]) => void,
    options: { types: string[]; buffered: boolean },
  ): { observe: () => void };
}

/** A page in trouble may repeat itself for ever. */
const most = 200;

/**
 * What the page lets be heard of while it loads: the earlier the check's own tag stands, the more. Of what was before it,
 * engines with a `ReportingObserver` still tell what the policy has stopped.
 */
export class Heard {
  readonly violations: Violation[] = [];
  /** Scripts that did not arrive, or were refused. */
  readonly failed = new Set<EventTarget>();
  /** Errors that nothing caught, by the file they come from. */
  readonly errors: { readonly file: string; readonly message: string }[] = [];
  /** What each widget told of itself. */
  readonly problems = new Map<EventTarget, OnePillErrorDetail[]>();

  start(): void {
    // Not an object of options: pages that extend `Object.prototype` have a `once` in it.
    addEventListener('error', (event) => this.#onError(event), true);
    document.addEventListener(
      'securitypolicyviolation',
      ({ effectiveDirective, blockedURI, sample, originalPolicy }) =>
        this.#add(effectiveDirective, blockedURI, sample, originalPolicy),
      true,
    );
    addEventListener('one-pill-error', (event) => this.#onProblem(event), true);
    this.#readReports();
  }

  #onError(event: Event): void {
    if (event instanceof ErrorEvent) {
      if (this.errors.length < most) this.errors.push({ file: event.filename, message: event.message });
    } else if (event.target) {
      this.failed.add(event.target);
    }
  }

  #onProblem(event: CustomEvent<OnePillErrorDetail>): void {
    // Also out of shadow trees.
    const [widget] = event.composedPath();
    if (!widget) return;
    this.problems.set(widget, [...(this.problems.get(widget) ?? []), event.detail]);
  }

  #readReports(): void {
    const { ReportingObserver } = globalThis as { ReportingObserver?: ReportingObserverClass };
    if (!ReportingObserver) return;
    const observer = new ReportingObserver(
      (reports) => {
        for (const { body } of reports) {
          this.#add(body.effectiveDirective, body.blockedURL, body.sample, body.originalPolicy);
        }
      },
      { types: ['csp-violation'], buffered: true },
    );
    observer.observe();
  }

  /** Once each, whichever way it is heard of. */
  #add(directive = '', blocked = '', sample = '', policy = ''): void {
    const isKnown = this.violations.some(
      (known) => known.directive === directive && known.blocked === blocked && known.sample === sample,
    );
    if (!isKnown && this.violations.length < most) {
      this.violations.push({ directive, blocked, sample, policy });
    }
  }
}
