import type { CauseWords } from './cause-words.ts';

/** What there is to say of script tags. */
export const scriptCauses = {
  runs: {
    kind: 'fine',
    what: { en: '`{address}` is on the page and runs.', es: '`{address}` está en la página y funciona.' },
  },
  'in-another-script': {
    kind: 'note',
    what: {
      en: 'The widgets run, but no script tag names one of their files.',
      es: 'Los widgets funcionan, pero ninguna etiqueta de script nombra un archivo suyo.',
    },
    advice: {
      en: 'They come inside another script of this site, or the file has another name. Nothing has to be done.',
      es: 'Vienen dentro de otro script del sitio o el archivo tiene otro nombre. No hay que hacer nada.',
    },
  },
  'no-script': {
    kind: 'problem',
    what: {
      en: 'No script tag on this page names a file of the widgets.',
      es: 'Ninguna etiqueta de script de esta página nombra un archivo de los widgets.',
    },
    advice: {
      en: 'Add the script tag. If you did, the editor or the theme has dropped it, or the file has another name: look at the page’s source.',
      es: 'Agregue la etiqueta de script. Si ya lo hizo, el editor o el tema la eliminó, o el archivo tiene otro nombre: revise el código fuente de la página.',
    },
  },
  'failed-scripts': {
    kind: 'problem',
    what: {
      en: 'Other scripts of this page did not arrive: `{addresses}`',
      es: 'Otros scripts de esta página no llegaron: `{addresses}`',
    },
    advice: {
      en: 'If one of them brings the widgets, correct its address in the tag, or put the file there.',
      es: 'Si alguno trae los widgets, corrija su dirección en la etiqueta o ponga el archivo allí.',
    },
  },
  merged: {
    kind: 'problem',
    what: {
      en: 'An optimizer (Autoptimize or one like it) has put this page’s scripts into one file.',
      es: 'Un optimizador (Autoptimize o uno similar) reunió los scripts de esta página en un solo archivo.',
    },
    advice: {
      en: 'Modules do not work in there. Write `data-noptimize="1"` on the widgets’ script tag.',
      es: 'Los módulos no funcionan así. Escriba `data-noptimize="1"` en la etiqueta de script de los widgets.',
    },
  },
  optimizer: {
    kind: 'problem',
    what: {
      en: '{optimizer} has rewritten the tag of `{address}`, and the script does not run.',
      es: '{optimizer} cambió la etiqueta de `{address}` y el script no se ejecuta.',
    },
    advice: {
      en: 'Write `{attribute}` on the tag, before `src`.',
      es: 'Escriba `{attribute}` en la etiqueta, antes de `src`.',
    },
  },
  'optimizer-late': {
    kind: 'note',
    what: {
      en: '{optimizer} has rewritten the tag of `{address}`: the widgets start late, maybe only when a reader touches the page.',
      es: '{optimizer} cambió la etiqueta de `{address}`: los widgets empiezan tarde, quizá solo cuando alguien toca la página.',
    },
    advice: {
      en: 'Write `{attribute}` on the tag, before `src`.',
      es: 'Escriba `{attribute}` en la etiqueta, antes de `src`.',
    },
  },
  'wrong-type': {
    kind: 'problem',
    what: {
      en: 'The tag of `{address}` has `type="{type}"`. No browser runs that.',
      es: 'La etiqueta de `{address}` tiene `type="{type}"`. Ningún navegador ejecuta eso.',
    },
    advice: {
      en: 'It should be `type="module"`. If you wrote that, an optimizer or a cookie banner has changed it: tell it to leave this script alone.',
      es: 'Debe ser `type="module"`. Si lo escribió así, un optimizador o un aviso de cookies lo cambió: indíquele que no toque este script.',
    },
  },
  'no-src': {
    kind: 'problem',
    what: {
      en: 'The tag of `{address}` has lost its `src`, so nothing loads.',
      es: 'La etiqueta de `{address}` perdió su `src`, así que no se carga nada.',
    },
    advice: {
      en: 'An optimizer or a cookie banner has moved it: tell it to leave this script alone.',
      es: 'Un optimizador o un aviso de cookies lo movió: indíquele que no toque este script.',
    },
  },
  nomodule: {
    kind: 'problem',
    what: {
      en: 'The tag of `{address}` has `nomodule`, which is for very old browsers only.',
      es: 'La etiqueta de `{address}` tiene `nomodule`, que es solo para navegadores muy antiguos.',
    },
    advice: { en: 'Remove `nomodule`.', es: 'Quite `nomodule`.' },
  },
  'not-module': {
    kind: 'problem',
    what: {
      en: 'The tag of `{address}` lacks `type="module"`.',
      es: 'A la etiqueta de `{address}` le falta `type="module"`.',
    },
    advice: {
      en: 'Add it. Where it is dropped, use `one-pill-widgets.iife.js`, which works without.',
      es: 'Agréguelo. Si su sistema lo elimina, use `one-pill-widgets.iife.js`, que funciona sin él.',
    },
  },
  'from-disk': {
    kind: 'problem',
    what: {
      en: 'This page is opened from a disk, and from there no browser loads `{address}`.',
      es: 'Esta página se abrió desde un disco y, desde allí, ningún navegador carga `{address}`.',
    },
    advice: {
      en: 'Open it through a web server, or use `one-pill-widgets.iife.js` without `type="module"`.',
      es: 'Ábrala desde un servidor web o use `one-pill-widgets.iife.js` sin `type="module"`.',
    },
  },
  'not-found': {
    kind: 'problem',
    what: {
      en: '`{address}` is not there: the server answered {status}.',
      es: '`{address}` no está: el servidor respondió {status}.',
    },
    advice: {
      en: 'Correct the address in the script tag, or put the file there.',
      es: 'Corrija la dirección en la etiqueta de script o ponga el archivo allí.',
    },
  },
  'not-arrived': {
    kind: 'problem',
    what: { en: '`{address}` did not arrive.', es: '`{address}` no llegó.' },
    advice: {
      en: 'Open that address by itself. If it is there, an ad blocker, a firewall or the page’s policy may stop it: the browser’s console says which.',
      es: 'Abra esa dirección. Si el archivo está, quizá lo detenga un bloqueador de anuncios, un cortafuegos o la política de la página: la consola del navegador dice cuál.',
    },
  },
  integrity: {
    kind: 'problem',
    what: {
      en: '`{address}` was refused or is missing: its tag has `integrity="…"`, and then only the very file that was checked may run.',
      es: '`{address}` fue rechazado o falta: su etiqueta tiene `integrity="…"` y así solo puede ejecutarse el archivo exacto que se verificó.',
    },
    advice: {
      en: 'Take file and `integrity` from the same release, and let nothing on the server change the file.',
      es: 'Tome el archivo e `integrity` de la misma versión y no deje que nada en el servidor cambie el archivo.',
    },
  },
  'other-site': {
    kind: 'problem',
    what: {
      en: '`{address}` is on another site, which has to allow that, or is missing.',
      es: '`{address}` está en otro sitio, que debe permitirlo, o falta.',
    },
    advice: {
      en: 'Serve the file from your own site, or have `{site}` send `Access-Control-Allow-Origin`.',
      es: 'Sirva el archivo desde su propio sitio o haga que `{site}` envíe `Access-Control-Allow-Origin`.',
    },
  },
  stopped: {
    kind: 'problem',
    what: {
      en: '`{address}` stopped with an error: `{message}`',
      es: '`{address}` se detuvo con un error: `{message}`',
    },
    advice: {
      en: 'The file may be cut off or changed, or the browser too old. Copy it from the release again.',
      es: 'Quizá el archivo esté cortado o cambiado, o el navegador sea muy antiguo. Vuelva a copiarlo de la versión publicada.',
    },
  },
  'not-run': {
    kind: 'problem',
    what: {
      en: '`{address}` is on the page and has not run.',
      es: '`{address}` está en la página y no se ha ejecutado.',
    },
    advice: {
      en: 'The browser’s console says why. This check can, too, if its own tag is the first in the page’s head.',
      es: 'La consola del navegador dice por qué. Esta revisión también puede decirlo si su etiqueta es la primera en el head de la página.',
    },
  },
} as const satisfies Record<string, CauseWords>;
