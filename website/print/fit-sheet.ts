/** From the largest type to the smallest, in hundredths. */
const largest = 116;
const smallest = 50;
const step = 3;

/**
 * Sets the largest type at which everything stands on the sheet, so that it is one page whatever is chosen. The sheet on the
 * screen is the one on paper, only smaller.
 *
 * @param headline a figure that is short may be large
 */
export function fitSheet(sheet: HTMLElement, headline: string): void {
  sheet.style.setProperty('--letters', `${Math.max(4, headline.length)}`);
  // All cards are alike.
  const box = sheet.querySelector('.wallet-card') ?? sheet;
  for (let scale = largest; scale >= smallest; scale -= step) {
    sheet.style.setProperty('--fit', `${scale / 100}`);
    const fits = box.scrollHeight <= box.clientHeight && box.scrollWidth <= box.clientWidth;
    if (fits) return;
  }
}
