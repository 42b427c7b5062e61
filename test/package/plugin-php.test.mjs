// The plugin runs on PHP 7.4: what came later must not be written in it. A newer PHP, as machines have it, would not say.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, it } from 'node:test';
import phpParser from 'php-parser';

const plugin = resolve(import.meta.dirname, '../../wordpress/plugin');
const files = readdirSync(plugin, { recursive: true }).filter((name) => name.endsWith('.php'));

const laterTypes = new Set(['mixed', 'never', 'null', 'false', 'true', 'static']);

/** What the parser takes in any version, by the name of a node and what it holds. */
const laterNodes = [
  ['a union or intersection of types', ({ kind }) => kind === 'uniontype' || kind === 'intersectiontype'],
  ['a property in a constructor’s parameters', ({ kind, flags }) => kind === 'parameter' && flags > 0],
  ['readonly', ({ readonly, isReadonly }) => Boolean(readonly || isReadonly)],
  ['a type of PHP 8', ({ type }) => laterTypes.has(String(type?.name ?? type?.raw).toLowerCase())],
];

/** @returns what a PHP 7.4 would not read, or nothing */
function laterThan74(code, name) {
  let tree;
  try {
    tree = new phpParser.Engine({ parser: { version: '7.4' } }).parseCode(code, name);
  } catch (error) {
    return error.message;
  }
  const found = [];
  const visit = (node) => {
    if (typeof node !== 'object' || node === null) return;
    for (const [what, isLater] of laterNodes) if (isLater(node)) found.push(what);
    for (const [key, value] of Object.entries(node)) if (key !== 'loc') visit(value);
  };
  visit(tree);
  return found[0];
}

describe('the WordPress plugin’s PHP', () => {
  for (const name of files) {
    it(`${name} is read by PHP 7.4`, () => {
      assert.equal(laterThan74(readFileSync(join(plugin, name), 'utf8'), name), undefined);
    });
  }

  for (const code of [
    '$a = match (1) { 1 => 2 };',
    '$a?->b();',
    'f(name: 1);',
    'enum A { case B; }',
    'try { f(); } catch (E) { }',
    '$f = strlen(...);',
    '$f = fn() => throw new E();',
    'function f(int|string $a) {}',
    'class A { public function __construct(private int $x) {} }',
    'class A { public readonly int $x; }',
    'function f(mixed $a) {}',
  ]) {
    it(`the check refuses ${code}`, () => {
      assert.notEqual(laterThan74(`<?php ${code}`, 'later.php'), undefined);
    });
  }
});
