/** Command `heap-counts`: what is alive in the page after a collection of garbage. Chromium only. */
export function heapPlugin() {
  return {
    name: 'heap',
    async executeCommand({ command, session }) {
      if (command !== 'heap-counts') return undefined;
      const page = session.browser.getPage(session.id);
      const client = await page.createCDPSession();
      await client.send('Performance.enable');
      for (let round = 0; round < 3; round++) await client.send('HeapProfiler.collectGarbage');
      const { metrics } = await client.send('Performance.getMetrics');
      await client.detach();
      const counts = Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
      const { Nodes, JSEventListeners, JSHeapUsedSize } = counts;
      return { nodes: Nodes, listeners: JSEventListeners, heap: JSHeapUsedSize };
    },
  };
}
