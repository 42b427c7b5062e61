/** Properties may be set to anything; what a reader gets is text. */
export const asText = (value: unknown): string => String(value ?? '').trim();

/** For names and titles, which come with the line breaks of the page's source. */
export const asLine = (value: unknown): string => asText(value).replace(/\s+/g, ' ');

/** Whole seconds, up to a day. */
export const parseStart = (text: string): number | undefined =>
  +text >= 0 && +text < 86_400 ? Math.floor(+text) : undefined;

/** `16/9` as a number, unless nobody could film that. */
export function parseAspect(text: string): number | undefined {
  const [, width, height] = /^([\d.]+)\s*[/:]\s*([\d.]+)$/.exec(text) ?? [];
  const ratio = +width! / +height!;
  return ratio >= 0.2 && ratio <= 5 ? ratio : undefined;
}

export const parseLevel = (text: string): string | undefined => (/^[2-6]$/.test(text) ? text : undefined);
