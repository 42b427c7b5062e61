import type { LitElement } from 'lit';
import { findAll } from './shadow.ts';

/** What a page's rules could leak into, or break of, a widget. */
const styles = [
  'backgroundColor',
  'borderTopWidth',
  'boxSizing',
  'color',
  'cssFloat',
  'direction',
  'display',
  'fontFeatureSettings',
  'fontSize',
  'fontStyle',
  'fontVariantCaps',
  'fontWeight',
  'hyphens',
  'letterSpacing',
  'lineHeight',
  'listStyleType',
  'marginTop',
  'opacity',
  'paddingTop',
  'position',
  'tabSize',
  'textAlign',
  'textDecorationLine',
  'textIndent',
  'textShadow',
  'textTransform',
  'visibility',
  'webkitTextFillColor',
  'webkitTextStrokeWidth',
  'whiteSpace',
  'wordBreak',
  'wordSpacing',
  'writingMode',
] as const;

/** Half pixels, so that rounding of a fraction does not count as a difference. */
const round = (pixels: number) => Math.round(pixels * 2) / 2;

const attributesOf = (element: Element) =>
  element
    .getAttributeNames()
    .map((name) => `${name}=${element.getAttribute(name)}`)
    .sort()
    .join(' ');

/** Everything of a widget that a reader or a screen reader meets: each node's tag, attributes, words, size and style. */
export function lookOf(widget: LitElement): Record<string, unknown>[] {
  const view = widget.ownerDocument.defaultView!;
  // Lit's style elements, where a page has hidden from it that sheets can be adopted, look like nothing.
  return findAll(widget, ':not(style)').map((element) => {
    const computed = view.getComputedStyle(element);
    const { width, height } = element.getBoundingClientRect();
    const words = [...element.childNodes].map((node) => (node instanceof view.Text ? node.data.trim() : ''));
    return {
      node: `${element.localName} ${attributesOf(element)}`,
      words: words.join(''),
      size: `${round(width)} × ${round(height)}`,
      style: Object.fromEntries(styles.map((name) => [name, computed[name]])),
    };
  });
}

/** The first difference, in words, or `''`: a whole deep comparison would be pages long. */
export function firstDifference(
  actual: Record<string, unknown>[],
  expected: Record<string, unknown>[],
): string {
  if (actual.length !== expected.length) return `${actual.length} nodes instead of ${expected.length}`;
  for (const [index, node] of actual.entries()) {
    const other = expected[index]!;
    for (const key of ['node', 'words', 'size'] as const) {
      if (node[key] !== other[key]) return `<${node.node}> ${key}: ${node[key]} instead of ${other[key]}`;
    }
    const [style, otherStyle] = [node.style, other.style] as Record<string, string>[];
    for (const name of styles) {
      if (style![name] !== otherStyle![name]) {
        return `<${node.node}> ${name}: ${style![name]} instead of ${otherStyle![name]}`;
      }
    }
  }
  return '';
}
