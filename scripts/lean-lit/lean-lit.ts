import { resolve } from 'node:path';
import { parseAst, type Plugin } from 'vite';

// Takes out of the bundled Lit what no element here reaches: about 1,100 bytes brotli of its 5,000. A minifier may not, as it
// cannot know that nobody uses a directive, reflects an attribute or adds an initializer. The npm entry leaves Lit to the
// application, whole. What is left is what the tests of the built file run (test/host-pages).

/**
 * Properties that stay `undefined`: those of directives, of reflected and default values, converters, listeners with
 * options, polyfills and server rendering.
 */
const neverSet = [
  '_$AN',
  '_$AP',
  '_$AU',
  '_$Cv',
  '_$Do',
  '_$Ej',
  '_$Em',
  '_$Eq',
  'capture',
  'converter',
  'creationScope',
  'hasChanged',
  'litElementHydrateSupport',
  'litElementPolyfillSupport',
  'litHtmlPolyfillSupport',
  'once',
  'passive',
  'reactiveElementPolyfillSupport',
  'reflect',
  'useDefault',
];

/** Methods and getters that then nobody asks for. */
const neverCalled = [
  '_$AU',
  '_$ET',
  'addInitializer',
  'endNode',
  'parentNode',
  'removeController',
  'setConnected',
  'startNode',
  'tagName',
  'toAttribute',
];

/** Global lists of the versions on a page, for a warning of Lit's development build. */
const versionLists = ['litElementVersions', 'litHtmlVersions', 'reactiveElementVersions'];

/** The register of standard decorators; those here are of the older kind. */
const registers = ['litPropertyMetadata', 'metadata'];

/** What is asked and never so: `static properties`, that register, and values in the text of a `textarea` or `script`. */
const neverTrue = [
  /^this\.hasOwnProperty\(\w\("properties"\)\)$/,
  /^litPropertyMetadata\.get\(\w\)$/,
  /^\w\.test\(\w\.tagName\)$/,
];

/** In the function that resolves directives. Where there are none it returns the value that it was given. */
const directiveMark = '_$litDirective$';

interface Node extends Record<string, unknown> {
  type: string;
  start: number;
  end: number;
}

const isNode = (value: unknown): value is Node => typeof (value as Node | null)?.type === 'string';
const childrenOf = (node: Node): Node[] => Object.values(node).flat().filter(isNode);
const contains = (node: Node, test: (node: Node) => boolean): boolean =>
  childrenOf(node).some((child) => test(child) || contains(child, test));

export function leanLit(): Plugin {
  /** What Lit's files still have to show, so that a new version of Lit cannot quietly make this a list of nothing. */
  const unseen = new Set<unknown>([
    ...neverSet,
    ...neverCalled,
    ...versionLists,
    ...registers,
    ...neverTrue,
    directiveMark,
  ]);
  let found = false;

  /** Whether a node is, or assigns to, a property or member of one of these names. */
  function names(node: Node, known: readonly string[]): boolean {
    const { name = '' } = (node['property'] ?? node['key'] ?? {}) as { name?: string };
    unseen.delete(name);
    return known.includes(name);
  }

  function isNeverTrue(text: string): boolean {
    const question = neverTrue.find((known) => known.test(text));
    unseen.delete(question);
    return question !== undefined;
  }

  /** What stands for a node in the leaner source; `undefined`: itself, with leaner children. */
  function replacement(node: Node, source: string, textOf: (node: Node) => string): string | undefined {
    const assigns = (child: Node, known: readonly string[]) =>
      child.type === 'AssignmentExpression' && names(child['left'] as Node, known);
    switch (node.type) {
      case 'MemberExpression':
        return names(node, neverSet) ? '(void 0)' : undefined;
      case 'AssignmentExpression':
        if (assigns(node, registers)) return '0';
        if (!assigns(node, neverSet)) return undefined;
        return node['operator'] === '&&=' ? '(void 0)' : `(${textOf(node['right'] as Node)})`;
      case 'MethodDefinition':
        return names(node, neverCalled) ? '' : undefined;
      case 'Property':
        return names(node, neverCalled) ? '_: 0' : undefined;
      case 'CallExpression':
        if (isNeverTrue(source.slice(node.start, node.end))) return '(void 0)';
        return contains(node, (child) => assigns(child, versionLists)) ? '0' : undefined;
      case 'FunctionDeclaration': {
        if (!contains(node, (child) => names(child, [directiveMark]))) return undefined;
        const [, value] = node['params'] as [Node, Node];
        return `${textOf(node).split('{', 1)[0]}{return ${textOf(value)}}`;
      }
      default:
        return undefined;
    }
  }

  return {
    name: 'lean-lit',
    enforce: 'pre',
    resolveId: (source) =>
      source === './css-tag.js' ? resolve(import.meta.dirname, 'css-tag.ts') : undefined,
    transform(code, id) {
      if (!/node_modules\/(?:lit-html|lit-element|@lit\/reactive-element)\//.test(id)) return undefined;
      found = true;
      const textOf = (node: Node): string => {
        let text = '';
        let from = node.start;
        for (const child of childrenOf(node).toSorted((a, b) => a.start - b.start)) {
          // `{ name }` has one place for its key and its value.
          if (child.start < from) continue;
          text += code.slice(from, child.start) + (replacement(child, code, textOf) ?? textOf(child));
          from = child.end;
        }
        return text + code.slice(from, node.end);
      };
      return textOf(parseAst(code) as unknown as Node);
    },
    buildEnd() {
      if (found && unseen.size) this.error(`This version of Lit has no ${[...unseen].join(', ')}`);
    },
  };
}
