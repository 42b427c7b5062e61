// A sandboxed page cannot be read from outside: it says itself how its widgets are.
addEventListener('load', async () => {
  const widgets = [
    ...document.querySelectorAll(
      'one-pill-stat-counter, one-pill-banner, one-pill-comparison-slider, one-pill-video-card',
    ),
  ];
  await Promise.all(widgets.map((widget) => widget.updateComplete));
  const heights = widgets.map(
    (widget) => widget.shadowRoot.querySelector('.frame').getBoundingClientRect().height,
  );
  const banner = widgets.find((widget) => widget.localName === 'one-pill-banner');
  banner.dismiss();
  await banner.updateComplete;
  const { violations, warnings, errors } = recorded;
  parent.postMessage(
    { heights, hiddenBy: banner.hiddenBy, origin: self.origin, violations, warnings, errors },
    '*',
  );
});
