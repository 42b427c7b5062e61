// `node --import` this: tests of pure functions, written for the browsers' test runner, then run in Node. TypeScript is
// compiled on the way by what builds the package, `describe` and `it` are Node's, and `expect` is the same Chai.
import { register } from 'node:module';
import { after, afterEach, before, beforeEach, describe, it } from 'node:test';

register('./node-test-hooks.mjs', import.meta.url);
Object.assign(globalThis, { after, afterEach, before, beforeEach, describe, it });
