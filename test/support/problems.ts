import type { OnePillErrorDetail } from '../../src/index.ts';

export interface Problems {
  warnings: string[];
  errors: OnePillErrorDetail[];
  stop: () => void;
}

/** Records what widgets tell the page's author, on the console and as events, until stopped. */
export function recordProblems(): Problems {
  const warnings: string[] = [];
  const errors: OnePillErrorDetail[] = [];
  const { warn } = console;
  console.warn = (...args: unknown[]) => warnings.push(args.map(String).join(' '));
  const onError = (event: Event) => errors.push((event as CustomEvent<OnePillErrorDetail>).detail);
  document.addEventListener('one-pill-error', onError);
  return {
    warnings,
    errors,
    stop() {
      console.warn = warn;
      document.removeEventListener('one-pill-error', onError);
    },
  };
}
