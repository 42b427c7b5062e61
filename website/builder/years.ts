// An author's own years: a small table that writes the stat counter's `trend`, and reads what is pasted from a spreadsheet.

export interface Year {
  period: string;
  /** Empty for a year without a figure. */
  value: string;
}

/** As many as the widget shows. */
const mostYears = 30;
const rowsAtFirst = 3;

const separators = /[;؛；]/;
const withoutSeparators = (text: string) => text.replace(/[;؛；]/g, ' ').trim();

/** `2021: 20.4 million; 2022: 58.3 million` */
export function readTrend(text: string): Year[] {
  return text
    .split(separators)
    .filter((entry) => entry.trim())
    .map((entry) => {
      const [, period = entry, value = ''] = /^(.*)[:：](.*)$/.exec(entry) ?? [];
      return { period: period.trim(), value: value.trim() };
    });
}

export const writeTrend = (years: readonly Year[]): string =>
  years
    .map(({ period, value }) => ({
      period: withoutSeparators(period),
      value: withoutSeparators(value.replace(/[:：]/g, ' ')),
    }))
    .filter(({ period }) => period)
    .map(({ period, value }) => `${period}: ${value}`.trim())
    .join('; ');

const unquote = (cell: string) => cell.trim().replace(/^"(.*)"$/, '$1');

/**
 * Two columns of a spreadsheet, with tabs as they are copied or with commas as they are saved. A first line of headings is left
 * out; so are further columns, where tabs say where they begin.
 */
export function readPasted(text: string): Year[] {
  const years = text.split(/\r\n?|\n/).flatMap((line) => {
    const hasTabs = line.includes('\t');
    const columns = hasTabs ? /^([^\t]*)\t([^\t]*)/ : /^("[^"]*"|[^,]*),(.*)$/;
    const [, period = '', value = ''] = columns.exec(line) ?? [];
    return period.trim() ? [{ period: unquote(period), value: unquote(value) }] : [];
  });
  const [first, ...others] = years;
  const isHeading = first && first.value && !/\p{Nd}/u.test(first.value);
  return (isHeading ? others : years).slice(0, mostYears);
}

/** The table on the page. What it says stands in a hidden control, which the form reads as any other. */
export class YearsTable {
  readonly #root: HTMLElement;
  readonly #control: HTMLInputElement;
  readonly #choice: HTMLSelectElement;
  readonly #own: HTMLElement;

  constructor(root: HTMLElement) {
    this.#root = root;
    this.#control = root.querySelector('input[type="hidden"]')!;
    this.#choice = root.querySelector('select')!;
    this.#own = root.querySelector('.own-years')!;
    root.addEventListener('input', ({ target }) => this.#take(target));
    root.addEventListener('change', ({ target }) => this.#take(target));
  }

  /** Shows what the hidden control says. */
  fill(): void {
    const { value } = this.#control;
    this.#choice.value = value && value !== 'true' ? 'own' : value;
    this.#own.hidden = this.#choice.value !== 'own';
    this.#draw(this.#choice.value === 'own' ? readTrend(value) : []);
  }

  #take(target: EventTarget | null): void {
    if (target instanceof HTMLTextAreaElement) {
      const pasted = readPasted(target.value);
      if (pasted.length) this.#draw(pasted);
    }
    const isOwn = this.#choice.value === 'own';
    this.#own.hidden = !isOwn;
    const years = this.#years;
    const last = years.at(-1);
    if (last && (last.period || last.value) && years.length < mostYears) this.#addRow();
    this.#control.value = isOwn ? writeTrend(years) : this.#choice.value;
  }

  get #body(): HTMLTableSectionElement {
    return this.#root.querySelector('tbody')!;
  }

  get #years(): Year[] {
    return [...this.#body.rows].map((row) => {
      const [period, value] = row.querySelectorAll('input');
      return { period: period!.value, value: value!.value };
    });
  }

  #draw(years: readonly Year[]): void {
    this.#body.replaceChildren();
    for (const year of years) this.#addRow(year);
    do this.#addRow();
    while (this.#body.rows.length < rowsAtFirst);
  }

  #addRow(year?: Year): void {
    const row = this.#body.insertRow();
    const headings = [...this.#root.querySelectorAll('th')].map(({ textContent }) => textContent);
    for (const [index, text] of [year?.period ?? '', year?.value ?? ''].entries()) {
      const label = document.createElement('label');
      const name = document.createElement('span');
      name.className = 'unseen';
      name.append(`${headings[index]} ${this.#body.rows.length}`);
      const input = document.createElement('input');
      input.autocomplete = 'off';
      input.value = text;
      label.append(name, input);
      row.insertCell().append(label);
    }
  }
}
