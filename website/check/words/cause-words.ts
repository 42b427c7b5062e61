import type { Bilingual } from '../../pages/language.ts';

/** `problem` wants fixing; `note` is worth knowing; `fine` is as it should be. */
export type Kind = 'problem' | 'note' | 'fine';

/** What the check says of one cause. `{name}` is filled in; what stands between backticks is code. */
export interface CauseWords {
  readonly kind: Kind;
  /** What is. */
  readonly what: Bilingual;
  /** What to do about it. */
  readonly advice?: Bilingual;
}
