import type { Cause } from './words/causes.ts';

/** One thing that the check has found; what it says of it stands with its cause. */
export interface Finding {
  readonly cause: Cause;
  /** What goes into the `{places}` of the cause's words. */
  readonly values: Readonly<Record<string, string>>;
}

export const finding = (cause: Cause, values: Readonly<Record<string, string>> = {}): Finding => ({
  cause,
  values,
});
