import type { CauseWords } from './cause-words.ts';

/** What there is to say of one widget. */
export const widgetCauses = {
  'script-missing': {
    kind: 'problem',
    what: {
      en: 'Readers see your own words: the script of this widget has not run.',
      es: 'Se ven sus propias palabras: el script de este widget no se ha ejecutado.',
    },
    advice: { en: 'See “Scripts and policy” above.', es: 'Vea “Scripts y política” más arriba.' },
  },
  'taken-tag': {
    kind: 'problem',
    what: {
      en: 'Another script of this site owns the tag `{tag}`, and ours leaves it alone.',
      es: 'Otro script de este sitio es dueño de la etiqueta `{tag}`, y el nuestro no la toca.',
    },
    advice: {
      en: 'Have that script use another tag.',
      es: 'Haga que ese script use otra etiqueta.',
    },
  },
  'unknown-tag': {
    kind: 'problem',
    what: {
      en: 'There is no widget with the name `{name}`.',
      es: 'No hay ningún widget con el nombre `{name}`.',
    },
    advice: { en: 'The names are {names}.', es: 'Los nombres son {names}.' },
  },
  'not-mounted': {
    kind: 'problem',
    what: {
      en: 'The script runs, but this `div` has not been made into a widget.',
      es: 'El script funciona, pero este `div` no se convirtió en widget.',
    },
    advice: {
      en: 'Load a script file of the widgets on this page: classes alone look for no `div`.',
      es: 'Cargue en esta página un archivo de script de los widgets: las clases solas no buscan ningún `div`.',
    },
  },
  'being-edited': {
    kind: 'note',
    what: {
      en: 'This `div` stands in a text that is being edited, so it stays as you wrote it.',
      es: 'Este `div` está en un texto que se está editando, así que queda como usted lo escribió.',
    },
    advice: { en: 'Look at the published page.', es: 'Mire la página publicada.' },
  },
  nested: {
    kind: 'problem',
    what: {
      en: 'This widget stands inside another one, `{outer}`, and so does not show.',
      es: 'Este widget está dentro de otro, `{outer}`, y por eso no se ve.',
    },
    advice: {
      en: 'The closing tag `</{outer}>` is missing before it. `<{outer} />` closes nothing.',
      es: 'Falta la etiqueta de cierre `</{outer}>` antes de él. `<{outer} />` no cierra nada.',
    },
  },
  'words-stand': {
    kind: 'problem',
    what: {
      en: 'The script has run, but the widget has nothing it can show: your own words stand.',
      es: 'El script se ejecutó, pero el widget no tiene nada que mostrar: quedan sus propias palabras.',
    },
    advice: {
      en: 'Correct what is named here, or see [one-pill] in the browser’s console.',
      es: 'Corrija lo que se indica aquí o busque [one-pill] en la consola del navegador.',
    },
  },
  'not-shown-yet': {
    kind: 'note',
    what: {
      en: 'The widget has not shown anything yet.',
      es: 'El widget todavía no ha mostrado nada.',
    },
    advice: { en: 'Wait a moment and press “Check again”.', es: 'Espere un momento y pulse “Repetir”.' },
  },
  'feed-failed': {
    kind: 'problem',
    what: {
      en: 'No usable figure came from `{address}`{ending}.',
      es: 'De `{address}` no llegó ninguna cifra que se pueda usar{ending}.',
    },
    advice: {
      en: 'Open that address by itself. On another site it needs `Access-Control-Allow-Origin`; `fact` must be one of its names.',
      es: 'Abra esa dirección. En otro sitio necesita `Access-Control-Allow-Origin`; `fact` debe ser uno de sus nombres.',
    },
  },
  'picture-failed': {
    kind: 'problem',
    what: { en: 'The picture `{address}` did not load.', es: 'La imagen `{address}` no se cargó.' },
    advice: {
      en: 'Correct its address, or put the file there.',
      es: 'Corrija su dirección o ponga el archivo allí.',
    },
  },
  'bad-attribute': {
    kind: 'problem',
    what: {
      en: 'An attribute cannot be used and counts as absent: `{message}`',
      es: 'Un atributo no se puede usar y cuenta como ausente: `{message}`',
    },
  },
  'nothing-to-show': {
    kind: 'problem',
    what: { en: 'Something it needs is missing: `{message}`', es: 'Falta algo que necesita: `{message}`' },
  },
  'failed-to-load': {
    kind: 'problem',
    what: {
      en: 'Something it names did not load: `{message}`',
      es: 'Algo que nombra no se cargó: `{message}`',
    },
  },
  'failed-to-render': {
    kind: 'problem',
    what: {
      en: 'Something on this page keeps it from showing: `{message}`',
      es: 'Algo en esta página le impide mostrarse: `{message}`',
    },
  },
  'other-days': {
    kind: 'fine',
    what: {
      en: 'The banner is not shown today: its days (`on`, `from`, `until`) are others.',
      es: 'El aviso no se muestra hoy: sus días (`on`, `from`, `until`) son otros.',
    },
    advice: {
      en: 'To see it now, put `#one-pill-preview` at the end of this page’s address.',
      es: 'Para verlo ahora, ponga `#one-pill-preview` al final de la dirección de esta página.',
    },
  },
  'closed-until': {
    kind: 'fine',
    what: {
      en: 'The banner was closed in this browser and stays closed until {date}.',
      es: 'El aviso se cerró en este navegador y queda cerrado hasta el {date}.',
    },
    advice: {
      en: 'Other readers see it. To see it now, put `#one-pill-preview` at the end of this page’s address.',
      es: 'Las demás personas lo ven. Para verlo ahora, ponga `#one-pill-preview` al final de la dirección de esta página.',
    },
  },
  'closed-for-good': {
    kind: 'fine',
    what: {
      en: 'The banner was closed in this browser and stays closed there.',
      es: 'El aviso se cerró en este navegador y ahí queda cerrado.',
    },
    advice: {
      en: 'Other readers see it. To see it now, put `#one-pill-preview` at the end of this page’s address.',
      es: 'Las demás personas lo ven. Para verlo ahora, ponga `#one-pill-preview` al final de la dirección de esta página.',
    },
  },
  'closed-in-tab': {
    kind: 'fine',
    what: {
      en: 'The banner was closed and stays closed in this tab.',
      es: 'El aviso se cerró y queda cerrado en esta pestaña.',
    },
    advice: { en: 'Other readers see it.', es: 'Las demás personas lo ven.' },
  },
  'closed-in-view': {
    kind: 'fine',
    what: {
      en: 'The banner was closed and stays closed until this page is loaded again.',
      es: 'El aviso se cerró y queda cerrado hasta que la página se cargue de nuevo.',
    },
  },
  'closed-details': {
    kind: 'note',
    what: {
      en: 'It stands in a closed disclosure (`<details>`): readers see it when they open that.',
      es: 'Está en un desplegable cerrado (`<details>`): se ve al abrirlo.',
    },
  },
  'hidden-attribute': {
    kind: 'problem',
    what: {
      en: 'The page hides it: `{element}` has `hidden`.',
      es: 'La página lo oculta: `{element}` tiene `hidden`.',
    },
  },
  'hidden-style': {
    kind: 'problem',
    what: {
      en: 'The page hides it: `{element}` has the style `{style}`.',
      es: 'La página lo oculta: `{element}` tiene el estilo `{style}`.',
    },
    advice: {
      en: 'In a tab or an accordion that may be meant. Else remove that style; an ad blocker may have set it, too.',
      es: 'En una pestaña o un acordeón puede ser a propósito. Si no, quite ese estilo; también puede haberlo puesto un bloqueador de anuncios.',
    },
  },
  'cut-off': {
    kind: 'problem',
    what: {
      en: 'The page cuts it off: `{element}` hides what does not fit in it.',
      es: 'La página lo corta: `{element}` oculta lo que no cabe.',
    },
  },
  'no-size': {
    kind: 'problem',
    what: {
      en: 'The page leaves it no room: it has no size.',
      es: 'La página no le deja espacio: no tiene tamaño.',
    },
  },
  'off-page': {
    kind: 'problem',
    what: {
      en: 'The page puts it beyond its edge, where nobody can scroll.',
      es: 'La página lo coloca más allá de su borde, adonde nadie puede desplazarse.',
    },
  },
  'no-fallback': {
    kind: 'note',
    what: {
      en: 'There are no words between its tags.',
      es: 'No hay palabras entre sus etiquetas.',
    },
    advice: {
      en: 'Add some with a link: they are what readers see before the script arrives, and without it.',
      es: 'Agregue algunas con un enlace: son lo que se ve antes de que llegue el script, y sin él.',
    },
  },
} as const satisfies Record<string, CauseWords>;
