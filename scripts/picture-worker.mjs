/* oxlint-disable unicorn/require-post-message-target-origin -- a thread has no origin */
// Draws what it is sent, one picture after the other, in a thread of its own.
import { writeFileSync } from 'node:fs';
import { parentPort } from 'node:worker_threads';
import { draw } from './picture.mjs';

parentPort.on('message', async ({ picture, file }) => {
  try {
    writeFileSync(file, await draw(picture));
    parentPort.postMessage({ file });
  } catch (error) {
    parentPort.postMessage({ file, error: String(error) });
  }
});
