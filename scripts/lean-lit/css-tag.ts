// Stands for Lit's css-tag.js in the bundle: its own also joins and checks values between the pieces of a style sheet, takes
// sheets made elsewhere, and nonces. The styles here are whole texts.

export const supportsAdoptingStyleSheets =
  'adoptedStyleSheets' in Document.prototype && 'replace' in CSSStyleSheet.prototype;

interface Styles {
  readonly cssText: string;
  /** One for all elements that use it, made when the first one does. */
  readonly sheet: CSSStyleSheet;
}

export function css([cssText]: readonly [string]): Styles {
  let sheet: CSSStyleSheet | undefined;
  return {
    cssText,
    get sheet() {
      if (!sheet) (sheet = new CSSStyleSheet()).replaceSync(cssText);
      return sheet;
    },
  };
}

export const getCompatibleStyle = (styles: Styles): Styles => styles;

export function adoptStyles(root: ShadowRoot, styles: readonly Styles[]): void {
  if (supportsAdoptingStyleSheets) {
    root.adoptedStyleSheets = styles.map(({ sheet }) => sheet);
  } else {
    for (const { cssText } of styles) {
      const style = document.createElement('style');
      style.textContent = cssText;
      root.append(style);
    }
  }
}

// Lit exports them again; nothing here asks for them.
export const CSSResult = undefined;
export const unsafeCSS = undefined;
