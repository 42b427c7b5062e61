// The list that every figure and word of the project is compared with. It is kept apart from `src/content/` on purpose: a
// slip in one of the two shows.

interface Text {
  en: string;
  es: string;
}

export interface ExpectedFact {
  value: string;
  of?: string;
  qualifier?: string;
  label: Text;
  unit?: Text;
  period?: Text;
  asOf?: string;
  source: string;
  sourceHref: string;
  sourceKind: string;
  note?: Text;
  still?: boolean;
}

export interface ExpectedSeries {
  facts: string[];
  of?: string;
  label: Text;
  source: string;
  note?: Text;
  still?: boolean;
  points: { period: string; value: string; qualifier?: string; sourceHref: string; sourceKind: string }[];
}

export interface ExpectedHelpLine extends Text {
  links: { en: string[]; es: string[] };
}

async function load<Content>(name: string): Promise<Content> {
  const response = await fetch(new URL(name, import.meta.url));
  return (await response.json()) as Content;
}

export const expectedFigures = await load<{
  facts: Record<string, ExpectedFact>;
  series: Record<string, ExpectedSeries>;
}>('expected-facts.json');

export const expectedStrings = await load<Record<string, [en: string, es: string]>>('expected-strings.json');

export const expectedHelpLines = await load<Record<string, ExpectedHelpLine>>('expected-help-lines.json');
