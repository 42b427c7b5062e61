/** What an element may hold; nothing is held of what is not there. */
export type Child = Node | string | false | undefined;

const svgNames = ['svg', 'path'];

/** An element with its attributes and children. Text is only ever text. */
export function build(
  name: string,
  attributes: Readonly<Record<string, string>> = {},
  ...children: readonly Child[]
): Element {
  const element = svgNames.includes(name)
    ? document.createElementNS('http://www.w3.org/2000/svg', name)
    : document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) element.setAttribute(attribute, value);
  element.append(...children.filter((child) => child !== undefined && child !== false));
  return element;
}
