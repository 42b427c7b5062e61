import { LitElement, html, type TemplateResult } from 'lit';
import { LanguageController } from '../../src/controllers/language.ts';
import { ProblemsController } from '../../src/controllers/problems.ts';

/** The smallest host of the shared controllers. */
export class ControllerHost extends LitElement {
  readonly language = new LanguageController(this);
  readonly problems = new ProblemsController(this);
  renders = 0;

  override render(): TemplateResult {
    this.renders++;
    return html`${this.language.strings.slogan}`;
  }
}

customElements.define('controller-host', ControllerHost);
