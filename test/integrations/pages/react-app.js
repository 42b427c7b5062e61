// A page of a React site, the same on the server and in the browser.
import { createElement as h, useEffect, useRef, useState } from 'react';

export function App() {
  const [tone, setTone] = useState('strong');
  const [shown, setShown] = useState(true);
  const [dismissed, setDismissed] = useState(0);
  // React does not attach `onone-pill-dismiss` to what it hydrates.
  const banner = useRef(null);
  useEffect(() => {
    const { current } = banner;
    const onDismiss = () => setDismissed((times) => times + 1);
    current.addEventListener('one-pill-dismiss', onDismiss);
    return () => current.removeEventListener('one-pill-dismiss', onDismiss);
  }, []);
  return h(
    'main',
    { 'data-dismissed': dismissed },
    h('button', { id: 'tone', onClick: () => setTone('quiet') }, 'Quiet'),
    h('button', { id: 'toggle', onClick: () => setShown(!shown) }, 'Toggle'),
    h('one-pill-stat-counter', { fact: 'pills-2025', plain: true }, h('p', null, 'Fallback ', tone)),
    h(
      'one-pill-banner',
      { ref: banner, dismissible: true, tone, 'message-id': 'host-page' },
      h('p', null, 'Fallback'),
    ),
    shown && h('one-pill-comparison-slider', { 'start-label': 'Real' }, h('p', null, 'Fallback')),
    h(
      'one-pill-video-card',
      { src: 'https://youtu.be/MADEUP_ID_0', heading: 'A video', duration: '2:05', 'heading-level': 4 },
      h('p', null, h('a', { href: 'https://youtu.be/MADEUP_ID_0' }, 'Fallback')),
    ),
  );
}
