// Defects that a reader would hear, planted into the shadow trees of rendered widgets: the transcripts must not match any more, those
// of the virtual reader (virtual-reader.test.ts) nor those of the real one (`npm run heard -- --planted`).

/** A button with nothing to say for itself. */
function unname(root) {
  for (const button of root.querySelectorAll('button')) {
    button.removeAttribute('aria-label');
    for (const words of button.childNodes) if (words.nodeType === Node.TEXT_NODE) words.data = '';
  }
}

/** Drawings and second copies of words that are there for the eye alone. */
function showDecoration(root) {
  for (const decoration of root.querySelectorAll('[aria-hidden]')) decoration.removeAttribute('aria-hidden');
}

function addDecoration(root) {
  const star = document.createElement('p');
  star.textContent = '★';
  root.firstElementChild.append(star);
}

/** However often it is set. */
function loseValueText(root) {
  const slider = root.querySelector('input');
  const lose = () => slider.removeAttribute('aria-valuetext');
  lose();
  new MutationObserver(lose).observe(slider, { attributeFilter: ['aria-valuetext'] });
}

/** `heard`: a line of what the comparison finds in what the virtual reader says. */
export const defects = [
  { name: 'an unnamed button', scene: 'counter', plant: unname, heard: '  + 0 button' },
  { name: 'an unnamed button', scene: 'banner', plant: unname, heard: '  + 0 button' },
  { name: 'an unnamed button', scene: 'slider', plant: unname, heard: '  + 0 button, not pressed' },
  {
    name: 'an unnamed button',
    scene: 'video',
    plant: unname,
    heard: '  + 0 button, Plays from YouTube (Google)',
  },
  {
    name: 'decoration without aria-hidden',
    scene: 'counter-trend',
    plant: showDecoration,
    heard: '  + 0 graphics-document',
  },
  { name: 'decoration without aria-hidden', scene: 'banner', plant: addDecoration, heard: '  + 0 ★' },
  {
    name: 'decoration without aria-hidden',
    scene: 'slider',
    plant: showDecoration,
    heard: '  + 0 Real (from a pharmacy)',
  },
  { name: 'decoration without aria-hidden', scene: 'video', plant: showDecoration, heard: '  + 0 2:05' },
  {
    name: 'a lost value text',
    scene: 'slider',
    plant: loseValueText,
    heard: '  + 1 slider, Compare the pills, 50, orientated horizontally, max value 100, min value 0',
  },
];
