import { bundleClients, integrationPages } from './server.mjs';
import config from '../../web-test-runner.config.mjs';

await bundleClients();

export default {
  ...config,
  files: 'test/integrations/*.test.ts',
  middleware: [integrationPages, ...config.middleware],
  testFramework: { config: { timeout: 120_000 } },
};
