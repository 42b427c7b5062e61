/* oxlint-disable unicorn/require-post-message-target-origin -- a thread has no origin */
// Draws the pictures of figures and widgets. What was drawn is kept in .cache/pictures under a hash of all that it depends on,
// so that only what has changed is drawn again.
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import { fontFiles } from './picture.mjs';

const root = resolve(import.meta.dirname, '..');
const cache = join(root, '.cache/pictures');
const hash = (...parts) => {
  const sum = createHash('sha256');
  for (const part of parts) sum.update(part);
  return sum.digest('hex');
};

const versionOf = (name) =>
  JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'))).version;

/** What every picture depends on beside its own words and layout. */
const tools = hash(
  readFileSync(join(import.meta.dirname, 'picture.mjs')),
  ...fontFiles.map((file) => readFileSync(file)),
  ...['satori', '@resvg/resvg-js'].map(versionOf),
);

function tellProgress(done, all) {
  if (process.stdout.isTTY)
    process.stdout.write(`\rDrawing pictures: ${done} of ${all}${done === all ? '\n' : ''}`);
  else if (done === all || done % 50 === 0) console.log(`Drawing pictures: ${done} of ${all}`);
}

/** @param jobs of `{ picture, file }`; each file is there when this is done */
function drawAll(jobs) {
  const waiting = [...jobs];
  let done = 0;
  const work = () =>
    new Promise((finished, failed) => {
      const worker = new Worker(join(import.meta.dirname, 'picture-worker.mjs'));
      const next = () => {
        const job = waiting.shift();
        if (job) worker.postMessage({ ...job, file: `${job.file}.${process.pid}` });
        else finished(worker.terminate());
      };
      worker.on('error', failed);
      worker.on('message', ({ file, error }) => {
        if (error) {
          failed(new Error(error));
          return;
        }
        // A build that is stopped halfway, or runs beside another one, leaves no half picture.
        renameSync(file, file.replace(/\.\d+$/, ''));
        tellProgress(++done, jobs.length);
        next();
      });
      next();
    });
  const threads = Math.min(availableParallelism(), 8, jobs.length);
  return Promise.all(Array.from({ length: threads }, work));
}

/**
 * @param pictures by their path
 * @param folder that the paths begin in
 */
export async function drawPictures(pictures, folder) {
  mkdirSync(cache, { recursive: true });
  const files = Object.entries(pictures).map(([path, picture]) => ({
    path: join(folder, path),
    picture,
    file: join(cache, `${hash(tools, JSON.stringify(picture))}.png`),
  }));
  const missing = new Map(
    files.filter(({ file }) => !existsSync(file)).map(({ file, picture }) => [file, picture]),
  );
  if (missing.size) await drawAll([...missing].map(([file, picture]) => ({ file, picture })));
  for (const { path, file } of files) {
    mkdirSync(dirname(path), { recursive: true });
    copyFileSync(file, path);
  }
}
