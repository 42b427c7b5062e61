/**
 * The one list of the widgets. It is data alone, so that whoever asks for a tag or an id does not load the elements. Each
 * widget has a folder and two entries named for its id: `src/<id>.ts` for its class, `src/define/<id>.ts` to register it.
 */
export const widgets = [
  { id: 'stat-counter', tag: 'one-pill-stat-counter', className: 'OnePillStatCounter' },
  { id: 'banner', tag: 'one-pill-banner', className: 'OnePillBanner' },
  {
    id: 'comparison-slider',
    tag: 'one-pill-comparison-slider',
    className: 'OnePillComparisonSlider',
  },
  { id: 'video-card', tag: 'one-pill-video-card', className: 'OnePillVideoCard' },
] as const;

/** What a widget is called in addresses, file names and `data-one-pill`. */
export type WidgetId = (typeof widgets)[number]['id'];

export type WidgetTag = (typeof widgets)[number]['tag'];

export const widgetIds: readonly WidgetId[] = widgets.map(({ id }) => id);

export const isWidgetId = (text: string | null | undefined): text is WidgetId =>
  widgetIds.some((id) => id === text);
