import { createElement } from 'react';
import { hydrateRoot } from 'react-dom/client';
import { App } from './react-app.js';

globalThis.root = hydrateRoot(document.getElementById('app'), createElement(App), {
  onRecoverableError: (error) => console.error('hydration', error),
});
