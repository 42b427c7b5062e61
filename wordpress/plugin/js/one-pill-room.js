// The style sheet keeps as much room for a widget as it takes in any typeface, which in most is too much. What is left over
// goes once the widget stands there, at a moment in which no reader sees anything move: while all that follows it is still
// below the window, or while it has left the window above and the browser holds the text in its place.
(function () {
  var boxes = Array.prototype.slice.call(document.querySelectorAll('.one-pill-widgets-room'));
  var names = 'one-pill-stat-counter, one-pill-banner, one-pill-comparison-slider, one-pill-video-card';
  var holdsText = window.CSS && CSS.supports('overflow-anchor', 'auto');
  if (!window.IntersectionObserver || !window.customElements) {
    return;
  }

  /** Where a drawn widget ends, which may be above the end of its room. */
  function end(widget) {
    var frame = widget.shadowRoot && widget.shadowRoot.querySelector('.frame');
    return frame && frame.offsetHeight ? frame.getBoundingClientRect().bottom : undefined;
  }

  function settle(box) {
    var bottom = end(box.querySelector(names));
    var isBelow = bottom >= window.innerHeight;
    var isAbove = holdsText && box.getBoundingClientRect().bottom <= 0;
    if (bottom !== undefined && (isBelow || isAbove)) {
      box.classList.add('is-drawn');
      observer.unobserve(box);
    }
  }

  // Asked on the way in and out, and at every tenth of a box in between.
  var steps = [0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1];
  var observer = new IntersectionObserver(
    function (entries) {
      entries.forEach(function (entry) {
        settle(entry.target);
      });
    },
    { threshold: steps },
  );

  boxes.forEach(function (box) {
    var widget = box.querySelector(names);
    if (!widget) {
      return;
    }
    customElements
      .whenDefined(widget.localName)
      .then(function () {
        return widget.updateComplete;
      })
      .then(function () {
        observer.observe(box);
      });
  });
})();
