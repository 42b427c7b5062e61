import { createApp } from './vue-app.js';

const app = createApp();
app.mount('#app');
globalThis.root = { unmount: () => app.unmount() };
