// The transcripts of the virtual screen reader, as a browser test reads and writes them.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const folder = resolve(import.meta.dirname, '../heard/virtual');

function read(file) {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
}

/**
 * `executeServerCommand('transcript', { name, heard })`: what is kept under a name. `npm test -- test/heard --update` keeps what
 * was heard, if that is given.
 */
export const transcripts = {
  name: 'transcripts',
  executeCommand({ command, payload }) {
    if (command !== 'transcript') return undefined;
    const file = join(folder, `${payload.name}.txt`);
    if (process.env.UPDATE_TRANSCRIPTS && payload.heard) {
      mkdirSync(folder, { recursive: true });
      writeFileSync(file, payload.heard);
    }
    return { kept: read(file) };
  },
};
