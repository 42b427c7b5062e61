import { LitElement, html, type TemplateResult } from 'lit';
import { LanguageController } from '../../src/controllers/language.ts';
import { ProblemsController } from '../../src/controllers/problems.ts';
import { RenderGuard } from '../../src/controllers/render-guard.ts';
import { bannerWords } from '../../src/locales/words.ts';

/** The smallest host of the shared controllers. */
export class ControllerHost extends LitElement {
  readonly language = new LanguageController(this, bannerWords);
  readonly problems = new ProblemsController(this);
  readonly guard = new RenderGuard(this, this.problems);
  renders = 0;

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    return this.guard.createRenderRoot(() => super.createRenderRoot());
  }

  protected override performUpdate(): void {
    this.guard.performUpdate(() => super.performUpdate());
  }

  override render(): TemplateResult {
    this.renders++;
    return html`${this.language.strings.slogan}`;
  }
}

customElements.define('controller-host', ControllerHost);
