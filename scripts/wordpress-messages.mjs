// Translations of the WordPress plugin: what gettext's own tools do, for the few messages that there are.

/** The messages of a .po file that is written by hand: one line each, with a context where two would be alike. */
export function readPo(text) {
  const unquote = (quoted) => JSON.parse(quoted);
  const messages = [];
  for (const entry of text.split(/\n\s*\n/)) {
    const field = (name) => {
      const found = new RegExp(`^${name} (".*")$`, 'm').exec(entry);
      return found ? unquote(found[1]) : undefined;
    };
    const id = field('msgid');
    const translation = field('msgstr');
    if (id && translation) messages.push({ context: field('msgctxt'), id, text: translation });
  }
  return messages;
}

const keyOf = ({ context, id }) => (context ? `${context}\u0004${id}` : id);

const header = 'Content-Type: text/plain; charset=UTF-8\nPlural-Forms: nplurals=2; plural=(n != 1);\n';

/** A .mo file: two tables of lengths and offsets, then the texts, in the order of their keys. */
export function compileMessages(messages) {
  const pairs = [['', header], ...messages.map((message) => [keyOf(message), message.text])]
    .map(([key, text]) => [Buffer.from(key), Buffer.from(text)])
    .sort(([a], [b]) => Buffer.compare(a, b));
  const tableSize = pairs.length * 8;
  const head = Buffer.alloc(28);
  [0x950412de, 0, pairs.length, 28, 28 + tableSize, 0, 28 + 2 * tableSize].forEach((value, index) =>
    head.writeUInt32LE(value, index * 4),
  );
  let offset = 28 + 2 * tableSize;
  const tables = [0, 1].map((column) => {
    const table = Buffer.alloc(tableSize);
    pairs.forEach((pair, row) => {
      table.writeUInt32LE(pair[column].length, row * 8);
      table.writeUInt32LE(offset, row * 8 + 4);
      offset += pair[column].length + 1;
    });
    return table;
  });
  const texts = [0, 1].flatMap((column) => pairs.flatMap((pair) => [pair[column], Buffer.alloc(1)]));
  return Buffer.concat([head, ...tables, ...texts]);
}

/** What `wp_set_script_translations` loads. */
export function scriptMessages(messages) {
  const translated = Object.fromEntries(messages.map((message) => [keyOf(message), [message.text]]));
  return JSON.stringify({
    domain: 'messages',
    locale_data: {
      messages: { '': { domain: 'messages', 'plural-forms': 'nplurals=2; plural=(n != 1);' }, ...translated },
    },
  });
}
