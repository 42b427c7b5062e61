import { LitElement, html, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { LanguageController } from '../controllers/language.ts';
import { ProblemsController } from '../controllers/problems.ts';
import { controls } from '../styles/controls.styles.ts';
import { reset } from '../styles/reset.styles.ts';
import { tokens } from '../styles/tokens.styles.ts';
import { version } from '../version.ts';
import { styles } from './video-card.styles.ts';

/**
 * @tag one-pill-video-card
 */
export class OnePillVideoCard extends LitElement {
  static readonly version = version;

  static override styles = [tokens, reset, controls, styles];

  /** Heading. */
  @property() heading?: string;

  readonly #language = new LanguageController(this);
  readonly #problems = new ProblemsController(this);

  override render(): TemplateResult {
    return html`<slot></slot>`;
  }
}
