// "What is your site built with?": which snippet each system takes, and where it is pasted, in three lines.
import type { Bilingual } from '../pages/language.ts';
import type { SnippetKind } from './snippets.ts';

export interface System {
  name: Bilingual;
  kind: SnippetKind;
  /** Plugins that rewrite scripts are common on it. */
  optimizers?: boolean;
  /** Where it depends on who pastes. */
  ways?: readonly { readonly who: Bilingual; readonly way: Bilingual }[];
  paste: { readonly en: readonly [string, string, string]; readonly es: readonly [string, string, string] };
}

const same = (name: string): Bilingual => ({ en: name, es: name });

export const systems: Readonly<Record<string, System>> = {
  html: {
    name: { en: 'Plain HTML', es: 'HTML simple' },
    kind: 'tag',
    paste: {
      en: [
        'Open the page’s HTML file and paste the code where the widget should be.',
        'With several widgets on a page, keep the script lines of the first only.',
        'Save, upload, and load the page once in a private window.',
      ],
      es: [
        'Abra el archivo HTML de la página y pegue el código donde deba ir el widget.',
        'Si hay varios widgets en una página, deje las líneas del script solo en el primero.',
        'Guarde, suba el archivo y abra la página en una ventana privada.',
      ],
    },
  },
  wordpress: {
    name: same('WordPress'),
    kind: 'header and div',
    optimizers: true,
    paste: {
      en: [
        'An administrator, once for the site: put the first code into the header with a plugin such as WPCode (Code Snippets → Header & Footer).',
        'In the post or page, add a block “Custom HTML” and paste the second code; since WordPress 7.1 press “Edit HTML” in it first.',
        'The editor shows only the words. The widget stands in the preview and on the published page.',
      ],
      es: [
        'Un administrador, una vez por sitio: ponga el primer código en el encabezado con un plugin como WPCode (Code Snippets → Header & Footer).',
        'En la entrada o página, agregue un bloque “HTML personalizado” y pegue el segundo código; desde WordPress 7.1, pulse antes “Editar HTML” en el bloque.',
        'El editor muestra solo las palabras. El widget aparece en la vista previa y en la página publicada.',
      ],
    },
    ways: [
      {
        who: {
          en: 'Administrator, no plugins, block theme',
          es: 'Administrador, sin plugins, tema de bloques',
        },
        way: {
          en: 'Appearance → Editor → Patterns → Footer: add a block “Custom HTML” there with the first code. It is then on every page.',
          es: 'Apariencia → Editor → Patrones → Pie de página: agregue allí un bloque “HTML personalizado” con el primer código. Así estará en todas las páginas.',
        },
      },
      {
        who: { en: 'Editor', es: 'Editor' },
        way: {
          en: 'Nobody has to touch the header: choose “Plain HTML” above and paste its one code, script and widget together, into a block “Custom HTML”.',
          es: 'Nadie tiene que tocar el encabezado: elija arriba “HTML simple” y pegue su único código, script y widget juntos, en un bloque “HTML personalizado”.',
        },
      },
      {
        who: { en: 'Author or contributor', es: 'Autor o colaborador' },
        way: {
          en: 'The second code alone, once an administrator has put the first one in place. WordPress cuts any other form down to its words; so it does for everyone on sites that do not allow unfiltered HTML.',
          es: 'Solo el segundo código, cuando un administrador ya haya puesto el primero. WordPress reduce cualquier otra forma a sus palabras; también a todos en los sitios que no permiten HTML sin filtrar.',
        },
      },
      {
        who: { en: 'Anyone who may paste a link', es: 'Cualquiera que pueda pegar un enlace' },
        way: {
          en: 'Choose “WordPress, with a link” above: a pasted address becomes the widget, for every role and without any plugin.',
          es: 'Elija arriba “WordPress, con un enlace”: una dirección pegada se convierte en el widget, para cualquier usuario y sin plugins.',
        },
      },
      {
        who: { en: 'A frame', es: 'Un marco' },
        way: {
          en: 'For administrators and editors only. In WordPress 7.1 an author sees a pasted frame in the editor, but the page keeps only its words.',
          es: 'Solo para administradores y editores. En WordPress 7.1, un autor ve el marco en el editor, pero la página conserva solo sus palabras.',
        },
      },
      {
        who: { en: 'WordPress.com without plugins', es: 'WordPress.com sin plugins' },
        way: {
          en: 'Choose “E-mail, or no code allowed” above.',
          es: 'Elija arriba “Correo, o sin código”.',
        },
      },
    ],
  },
  'google-sites': {
    name: same('Google Sites'),
    kind: 'frame',
    paste: {
      en: [
        'In the editor choose Insert → Embed → “Embed code” and paste the code.',
        'Choose Next, then Insert.',
        'Drag the lower edge of the box until nothing is cut off, then publish.',
      ],
      es: [
        'En el editor elija Insertar → Incorporar → “Código para incorporar” y pegue el código.',
        'Elija Siguiente y luego Insertar.',
        'Arrastre el borde inferior del recuadro hasta que no se corte nada y publique.',
      ],
    },
  },
  squarespace: {
    name: same('Squarespace'),
    kind: 'header and div',
    paste: {
      en: [
        'Once for the site: Settings → Developer Tools → Code Injection → Header; paste the first code.',
        'On the page add a block “Code”, set it to HTML and paste the second code.',
        'Without Code Injection in your plan choose “E-mail, or no code allowed” here.',
      ],
      es: [
        'Una vez por sitio: Settings → Developer Tools → Code Injection → Header; pegue el primer código.',
        'En la página agregue un bloque “Code” de tipo HTML y pegue el segundo código.',
        'Si su plan no tiene Code Injection, elija aquí “Correo, o sin código”.',
      ],
    },
  },
  wix: {
    name: same('Wix'),
    kind: 'frame',
    paste: {
      en: [
        'In the editor choose Add Elements → Embed Code → “Embed HTML” and choose “Code”.',
        'Paste the code and choose Update.',
        'Drag the box as wide as the column and as high as the widget, on the mobile view too, then publish.',
      ],
      es: [
        'En el editor elija Añadir → Insertar código → “Insertar HTML” y luego “Código”.',
        'Pegue el código y elija Actualizar.',
        'Ajuste el recuadro al ancho de la columna y al alto del widget, también en la vista móvil, y publique.',
      ],
    },
  },
  drupal: {
    name: same('Drupal'),
    kind: 'header and div',
    paste: {
      en: [
        'Once for the site: paste the first code into the theme’s html.html.twig before </head>, or with the module Asset Injector or Add To Head.',
        'In the text choose the format “Full HTML”, open “Source” and paste the second code.',
        'If the format drops it, ask an administrator to allow <div data-*> in it.',
      ],
      es: [
        'Una vez por sitio: pegue el primer código en html.html.twig del tema antes de </head>, o con el módulo Asset Injector o Add To Head.',
        'En el texto elija el formato “HTML completo”, abra “Código fuente” y pegue el segundo código.',
        'Si el formato lo elimina, pida a un administrador que permita <div data-*> en él.',
      ],
    },
  },
  blogger: {
    name: same('Blogger'),
    kind: 'tag',
    paste: {
      en: [
        'For every page: Layout → Add a Gadget → HTML/JavaScript, and paste the code.',
        'For one post: open it, choose “HTML view” (the pencil) and paste the code where the widget should be.',
        'Publish from that view: the other one may rewrite the code.',
      ],
      es: [
        'Para todas las páginas: Diseño → Añadir un gadget → HTML/JavaScript, y pegue el código.',
        'Para una entrada: ábrala, elija “Vista HTML” (el lápiz) y pegue el código donde deba ir el widget.',
        'Publique desde esa vista: la otra puede cambiar el código.',
      ],
    },
  },
  newsroom: {
    name: { en: 'Newsroom CMS', es: 'CMS de un medio de comunicación' },
    kind: 'frame that grows',
    paste: {
      en: [
        'Paste the code into an embed, “HTML” or “raw code” element of the article.',
        'Where scripts are dropped nothing is left of the second part, and the frame keeps the height it has: AMP, Pym and Medium set it too.',
        'With Pym or amp-iframe, use the address in src="…" and nothing else.',
      ],
      es: [
        'Pegue el código en un elemento “embed”, “HTML” o “código” del artículo.',
        'Si se eliminan los scripts, de la segunda parte no queda nada y el marco conserva su altura; AMP, Pym y Medium también la ajustan.',
        'Con Pym o amp-iframe, use la dirección de src="…" y nada más.',
      ],
    },
  },
  'wordpress-link': {
    name: { en: 'WordPress, with a link', es: 'WordPress, con un enlace' },
    kind: 'link',
    paste: {
      en: [
        'In the post, paste the address on a line of its own. It has to begin with https.',
        'WordPress turns it into the widget within a few seconds. If it does not, add a block “Embed” and paste the address there.',
        'No plugin and no administrator is needed. The widget then comes as it is, without your own words or options.',
      ],
      es: [
        'En la entrada, pegue la dirección en una línea aparte. Debe empezar con https.',
        'WordPress la convierte en el widget en unos segundos. Si no lo hace, agregue un bloque “Incrustado” y pegue allí la dirección.',
        'No hace falta ningún plugin ni administrador. El widget aparece tal como viene, sin palabras ni opciones propias.',
      ],
    },
  },
  ghost: {
    name: same('Ghost'),
    kind: 'link',
    paste: {
      en: [
        'In the post, paste the address on an empty line.',
        'Ghost shows the widget, or a bookmark with the picture, the figure and its source.',
        'For your own words or options choose “Plain HTML” above and paste its code into a card “HTML”.',
      ],
      es: [
        'En la entrada, pegue la dirección en una línea vacía.',
        'Ghost muestra el widget, o un marcador con la imagen, la cifra y su fuente.',
        'Para palabras u opciones propias, elija arriba “HTML simple” y pegue su código en una tarjeta “HTML”.',
      ],
    },
  },
  notion: {
    name: same('Notion'),
    kind: 'link',
    paste: {
      en: [
        'Paste the address into the page and choose “Bookmark”.',
        'The bookmark shows the picture, the figure and its source.',
        'For the widget itself choose “Embed” and give it the frame’s address, which is on the page that the link leads to.',
      ],
      es: [
        'Pegue la dirección en la página y elija “Marcador”.',
        'El marcador muestra la imagen, la cifra y su fuente.',
        'Para el widget mismo, elija “Insertar” y use la dirección del marco, que está en la página a la que lleva el enlace.',
      ],
    },
  },
  medium: {
    name: same('Medium'),
    kind: 'link',
    paste: {
      en: [
        'In the story, paste the address on an empty line and press Enter.',
        'Medium makes a card of it with the picture and the words.',
        'Medium takes no other code. A picture from below can be added, too: keep its alternative text.',
      ],
      es: [
        'En la historia, pegue la dirección en una línea vacía y pulse Entrar.',
        'Medium hace con ella una tarjeta con la imagen y las palabras.',
        'Medium no acepta otro código. También puede agregar una imagen de las de abajo: conserve su texto alternativo.',
      ],
    },
  },
  teams: {
    name: same('Microsoft Teams'),
    kind: 'link',
    paste: {
      en: [
        'Paste the address into the message and wait a moment before you send it.',
        'Teams adds a preview with the picture, the figure and its source.',
        'If your organization blocks previews, send a picture from below with its text.',
      ],
      es: [
        'Pegue la dirección en el mensaje y espere un momento antes de enviarlo.',
        'Teams agrega una vista previa con la imagen, la cifra y su fuente.',
        'Si su organización bloquea las vistas previas, envíe una imagen de las de abajo con su texto.',
      ],
    },
  },
  email: {
    name: { en: 'E-mail, or no code allowed', es: 'Correo, o sin código' },
    kind: 'text',
    paste: {
      en: [
        'Paste the text into the mail or text block; where a newsletter takes HTML, the second code instead.',
        'Most programs turn the address into a link; if not, mark it and add one.',
        'Keep the source: a figure without it will not be believed.',
      ],
      es: [
        'Pegue el texto en el correo o el bloque de texto; si el boletín acepta HTML, pegue el segundo código.',
        'La mayoría de los programas convierten la dirección en enlace; si no, agréguelo usted.',
        'Conserve la fuente: sin ella, nadie cree una cifra.',
      ],
    },
  },
};
