import type { CauseWords } from './cause-words.ts';

/** What there is to say of the page: its policy, copies of the script, whether there are widgets at all. */
export const pageCauses = {
  blocked: {
    kind: 'problem',
    what: {
      en: 'The page’s security policy (`Content-Security-Policy`) stops `{address}`.',
      es: 'La política de seguridad de la página (`Content-Security-Policy`) detiene `{address}`.',
    },
    advice: { en: 'Add `{source}` to `{directive}`.', es: 'Agregue `{source}` a `{directive}`.' },
  },
  'blocked-nonce': {
    kind: 'problem',
    what: {
      en: 'The page’s security policy (`Content-Security-Policy`) stops `{address}`: in `{directive}` it asks for a nonce.',
      es: 'La política de seguridad de la página (`Content-Security-Policy`) detiene `{address}`: en `{directive}` pide un nonce.',
    },
    advice: {
      en: 'Write the page’s `nonce="…"` on the script tag, as on its other scripts.',
      es: 'Escriba el `nonce="…"` de la página en la etiqueta, como en sus otros scripts.',
    },
  },
  'trusted-types': {
    kind: 'problem',
    what: {
      en: 'The page’s security policy (Trusted Types) stops `{address}`.',
      es: 'La política de seguridad de la página (Trusted Types) detiene `{address}`.',
    },
    advice: {
      en: "Add `lit-html` to `trusted-types`; where it is there already, add `'allow-duplicates'`.",
      es: "Agregue `lit-html` a `trusted-types`; si ya está, agregue `'allow-duplicates'`.",
    },
  },
  'policy-in-page': {
    kind: 'note',
    what: {
      en: 'This page has a security policy: `{policy}`',
      es: 'Esta página tiene una política de seguridad: `{policy}`',
    },
    advice: {
      en: 'See that its `script-src` allows the widgets’ script.',
      es: 'Compruebe que su `script-src` permita el script de los widgets.',
    },
  },
  copies: {
    kind: 'note',
    what: {
      en: '{count} of these script tags bring the same widgets. The first one that ran stays in place: version {version}.',
      es: '{count} de estas etiquetas de script traen los mismos widgets. Queda el primero que se ejecutó: versión {version}.',
    },
    advice: { en: 'Keep one of them.', es: 'Deje solo una.' },
  },
  'copy-stopped': {
    kind: 'note',
    what: {
      en: 'The page’s security policy (Trusted Types) stopped one of the copies.',
      es: 'La política de seguridad de la página (Trusted Types) detuvo una de las copias.',
    },
    advice: {
      en: "Keep one copy, or add `'allow-duplicates'` to `trusted-types`.",
      es: "Deje una sola copia o agregue `'allow-duplicates'` a `trusted-types`.",
    },
  },
  versions: {
    kind: 'note',
    what: {
      en: 'The widgets on this page are of different versions: {versions}.',
      es: 'Los widgets de esta página son de versiones distintas: {versions}.',
    },
    advice: {
      en: 'Take all files from one release.',
      es: 'Tome todos los archivos de la misma versión publicada.',
    },
  },
  'no-widgets': {
    kind: 'problem',
    what: { en: 'There is no widget on this page.', es: 'No hay ningún widget en esta página.' },
    advice: {
      en: 'If you pasted one, the editor has dropped its tag: use the `div` form of the code instead.',
      es: 'Si pegó uno, el editor eliminó su etiqueta: use la forma del código con `div`.',
    },
  },
} as const satisfies Record<string, CauseWords>;
