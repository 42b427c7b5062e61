const timeout = 10_000;
/** In bytes: more is no list of figures, and would hold up the page. */
const largest = 1_000_000;

/** The charset that a server declares; UTF-8 where it declares none, or one that nobody knows. */
function decoderFor(response: Response): TextDecoder {
  const [, charset = 'utf-8'] =
    /charset=\s*"?([^\s;"]+)/i.exec(response.headers.get('content-type') ?? '') ?? [];
  try {
    return new TextDecoder(charset);
  } catch {
    return new TextDecoder();
  }
}

/** The text of an answer, in the charset that it declares: `response.json()` takes everything for UTF-8. */
async function readBody(response: Response): Promise<string> {
  const decoder = decoderFor(response);
  const reader = response.body?.getReader();
  let text = '';
  let bytes = 0;
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    bytes += part.value.length;
    if (bytes > largest) {
      void reader?.cancel();
      throw new RangeError('more than 1 MB');
    }
    text += decoder.decode(part.value, { stream: true });
  }
  return text + decoder.decode();
}

/** Asks an address for JSON, without cookies; rejects on whatever goes wrong. */
export async function readJson(url: string): Promise<unknown> {
  // `AbortSignal.timeout` came in 2022, later than what else is used here.
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), timeout);
  try {
    const response = await fetch(url, { credentials: 'omit', signal: controller.signal });
    if (!response.ok) throw new Error(`status ${response.status}`);
    return JSON.parse(await readBody(response));
  } finally {
    clearTimeout(timer);
  }
}
