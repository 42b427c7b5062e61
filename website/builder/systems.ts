// "What is your site built with?": which snippet each system takes, and where it is pasted, in three lines.
import type { Bilingual } from '../pages/language.ts';
import type { SnippetKind } from './snippets.ts';

export interface System {
  name: Bilingual;
  kind: SnippetKind;
  /** Plugins that rewrite scripts are common on it. */
  optimizers?: boolean;
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
        'Once for the site: paste the first code into the header, e.g. with the plugin WPCode (Code Snippets → Header & Footer).',
        'In the post, add a block “Custom HTML” and paste the second code.',
        'On a WordPress.com plan without plugins choose “E-mail, or no code allowed” here.',
      ],
      es: [
        'Una vez por sitio: pegue el primer código en el encabezado, por ejemplo con el plugin WPCode (Code Snippets → Header & Footer).',
        'En la entrada, agregue un bloque «HTML personalizado» y pegue el segundo código.',
        'En un plan de WordPress.com sin plugins, elija aquí «Correo, o sin código».',
      ],
    },
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
        'En el editor elija Insertar → Incorporar → «Código para incorporar» y pegue el código.',
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
        'En la página agregue un bloque «Code» de tipo HTML y pegue el segundo código.',
        'Si su plan no tiene Code Injection, elija aquí «Correo, o sin código».',
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
        'En el editor elija Añadir → Insertar código → «Insertar HTML» y luego «Código».',
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
        'If the format drops it, an administrator allows <div data-*> in it.',
      ],
      es: [
        'Una vez por sitio: pegue el primer código en html.html.twig del tema antes de </head>, o con el módulo Asset Injector o Add To Head.',
        'En el texto elija el formato «HTML completo», abra «Código fuente» y pegue el segundo código.',
        'Si el formato lo elimina, un administrador permite <div data-*> en él.',
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
        'Para una entrada: ábrala, elija «Vista HTML» (el lápiz) y pegue el código donde deba ir el widget.',
        'Publique desde esa vista: la otra puede cambiar el código.',
      ],
    },
  },
  newsroom: {
    name: { en: 'Newsroom CMS', es: 'CMS de redacción' },
    kind: 'frame that grows',
    paste: {
      en: [
        'Paste the code into an embed, “HTML” or “raw code” element of the article.',
        'Where scripts are dropped, paste the frame alone: AMP and Pym hear its height too.',
        'With Pym or amp-iframe, use the address in src="…" and nothing else.',
      ],
      es: [
        'Pegue el código en un elemento «embed», «HTML» o «código» del artículo.',
        'Si se eliminan los scripts, pegue solo el marco: AMP y Pym también reciben su altura.',
        'Con Pym o amp-iframe, use la dirección de src="…" y nada más.',
      ],
    },
  },
  email: {
    name: { en: 'E-mail, or no code allowed', es: 'Correo, o sin código' },
    kind: 'text',
    paste: {
      en: [
        'Paste the text into the mail, newsletter or text block.',
        'Most programs turn the address into a link; if not, mark it and add one.',
        'Keep the source: a figure without it will not be believed.',
      ],
      es: [
        'Pegue el texto en el correo, el boletín o el bloque de texto.',
        'La mayoría de los programas convierten la dirección en enlace; si no, agréguelo usted.',
        'Conserve la fuente: sin ella, nadie cree una cifra.',
      ],
    },
  },
};
