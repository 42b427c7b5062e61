// A page of a Vue site, the same on the server and in the browser.
import { createSSRApp } from 'vue';

export function createApp() {
  const app = createSSRApp({
    data: () => ({ tone: 'strong', shown: true, dismissed: 0 }),
    template: `<main :data-dismissed="dismissed">
      <button id="tone" @click="tone = 'quiet'">Quiet</button>
      <button id="toggle" @click="shown = !shown">Toggle</button>
      <one-pill-stat-counter fact="pills-2025" plain><p>Fallback {{ tone }}</p></one-pill-stat-counter>
      <one-pill-banner dismissible :tone="tone" message-id="host-page" @one-pill-dismiss="dismissed++"
        ><p>Fallback</p></one-pill-banner>
      <one-pill-comparison-slider v-if="shown" start-label="Real"><p>Fallback</p></one-pill-comparison-slider>
      <one-pill-video-card src="https://youtu.be/MADEUP_ID_0" heading="A video" duration="2:05" :heading-level="4"
        ><p><a href="https://youtu.be/MADEUP_ID_0">Fallback</a></p></one-pill-video-card>
    </main>`,
  });
  app.config.compilerOptions.isCustomElement = (tag) => tag.startsWith('one-pill-');
  return app;
}
