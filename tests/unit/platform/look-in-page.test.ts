// @vitest-environment jsdom
// @vitest-environment-options { "url": "https://www.clapgate.example/parents/?a=1#b" }
import { afterEach, describe, expect, it, vi } from 'vitest';
import { lookInPage, readLink } from '../../../lib/platform/look-in-page.ts';

const LIMITS = { maxLength: 100, maxFound: 3 };
const PAGE = 'https://www.clapgate.example/parents/';

function look(body: string, head = '') {
  document.head.innerHTML = head;
  document.body.innerHTML = body;
  return lookInPage(LIMITS);
}

const block = (text: string) =>
  `THREE COMMONS FILE BEGINS HERE ${text} THREE COMMONS FILE ENDS HERE`;

describe('lookInPage', () => {
  it('finds nothing in an ordinary page, and says where it looked', () => {
    expect(look('<p>Welcome to our school</p><a href="/news.json">news</a>')).toEqual({
      page: PAGE,
      found: [],
    });
  });

  it('takes an inline script before a block before a link', () => {
    const script = '<script type="application/three-commons+json">{"version":1}</script>';
    const link = '<a href="/three-commons.json">our file</a>';
    const text = `<p>${block('{"a":1}')}</p>`;
    expect(look(script + text + link).found).toEqual([{ kind: 'inline', text: '{"version":1}' }]);
    expect(look(text + link).found).toEqual([{ kind: 'block', text: ' {"a":1} ' }]);
    expect(look(link).found).toEqual([
      { kind: 'link', url: 'https://www.clapgate.example/three-commons.json' },
    ]);
  });

  it('reads a block through the tags an editor puts into it', () => {
    const found = look(
      '<p>THREE COMMONS&nbsp;FILE BEGINS HERE</p><p>eyJ2<b>ZXJz</b></p><div>aW9u</div><p>three commons file ends here</p>',
    ).found;
    expect(found).toEqual([{ kind: 'block', text: 'eyJ2ZXJzaW9u' }]);
  });

  it('finds several blocks, also in one text, and none that has no end', () => {
    expect(look(`<p>${block('one')} and ${block('two')}</p>`).found).toEqual([
      { kind: 'block', text: ' one ' },
      { kind: 'block', text: ' two ' },
    ]);
    expect(look('<p>THREE COMMONS FILE BEGINS HERE {"version":1}</p>').found).toEqual([]);
    expect(look('<p>THREE COMMONS FILE ENDS HERE</p>').found).toEqual([]);
  });

  it('takes no block out of a text field, a script or a style', () => {
    expect(
      look(
        `<textarea>${block('x')}</textarea><style>${block('y')}</style><script type="text/plain">${block('z')}</script>`,
      ).found,
    ).toEqual([]);
  });

  it('cuts what is too long one sign after the limit, so that the checker notices', () => {
    const long = 'x'.repeat(500);
    const [inline] = look(`<script type="application/three-commons+json">${long}</script>`).found;
    expect(inline).toEqual({ kind: 'inline', text: 'x'.repeat(101) });
    const [text] = look(`<p>${block(long)}</p>`).found;
    expect(text?.kind === 'block' && text.text.length).toBe(101);
  });

  it('takes no more than so many of each', () => {
    const script = '<script type="application/three-commons+json">1</script>';
    expect(look(script.repeat(9)).found).toHaveLength(3);
    expect(look(`<p>${block('1').repeat(9)}</p>`).found).toHaveLength(3);
    const links = [1, 2, 3, 4, 5].map((n) => `<a href="/${n}/three-commons.txt">${n}</a>`);
    expect(look(links.join('')).found).toHaveLength(3);
  });

  it.each([
    ['another host', '<a href="https://evil.example/three-commons.json">x</a>'],
    ['another scheme', '<a href="http://www.clapgate.example/three-commons.json">x</a>'],
    ['another port', '<a href="https://www.clapgate.example:8443/three-commons.json">x</a>'],
    ['a script', '<a href="javascript:alert(1)//three-commons.json">x</a>'],
    ['another file', '<a href="/three-commons.json.html">x</a>'],
    ['a query that only looks like it', '<a href="/?f=three-commons.json">x</a>'],
    ['no address', '<a href="https://[/three-commons.json">x</a>'],
  ])('follows no link to %s', (_, body) => expect(look(body).found).toEqual([]));

  it('takes each linked file once, by link or by anchor', () => {
    const head = '<link rel="alternate three-commons" href="/files/school.json">';
    expect(
      look('<a href="/three-commons.txt#a">1</a><a href="/three-commons.txt">2</a>', head).found,
    ).toEqual([
      { kind: 'link', url: 'https://www.clapgate.example/files/school.json' },
      { kind: 'link', url: 'https://www.clapgate.example/three-commons.txt' },
    ]);
  });
});

describe('readLink', () => {
  afterEach(() => vi.unstubAllGlobals());
  const url = 'https://www.clapgate.example/three-commons.json';
  const limits = { url, maxBytes: 10, patience: 5000 };
  const answer = (body: BodyInit | null, init: ResponseInit = {}) =>
    vi.stubGlobal(
      'fetch',
      vi.fn(async () => new Response(body, init)),
    );

  it('asks plainly: no credentials, no redirect, no referrer, bounded in time', async () => {
    answer('{"a":1}');
    expect(await readLink(limits)).toEqual({ ok: true, base64: btoa('{"a":1}') });
    expect(fetch).toHaveBeenCalledWith(url, {
      credentials: 'omit',
      redirect: 'manual',
      referrerPolicy: 'no-referrer',
      cache: 'no-cache',
      signal: expect.any(AbortSignal),
    });
  });

  it('asks nobody but the page’s own origin', async () => {
    answer('{}');
    expect(await readLink({ ...limits, url: 'https://evil.example/x' })).toEqual({
      ok: false,
      why: 'elsewhere',
    });
    expect(fetch).not.toHaveBeenCalled();
  });

  it('stops one byte after the limit', async () => {
    let pulled = 0;
    answer(
      new ReadableStream({
        pull(controller) {
          pulled += 1;
          controller.enqueue(new Uint8Array(4).fill(65));
          // An end, so that a reader that does not stop fails the test and not the machine.
          if (pulled === 100) controller.close();
        },
      }),
    );
    expect(await readLink(limits)).toEqual({ ok: true, base64: btoa('A'.repeat(11)) });
    expect(pulled).toBeLessThan(6);
  });

  it('tells a missing file, a failure and a redirect apart', async () => {
    answer('no', { status: 404 });
    expect(await readLink(limits)).toEqual({ ok: false, why: 'status', status: 404 });
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('failed')));
    expect(await readLink(limits)).toEqual({ ok: false, why: 'failed' });
    vi.stubGlobal('fetch', async () => ({ type: 'opaqueredirect', ok: false, status: 0 }));
    expect(await readLink(limits)).toEqual({ ok: false, why: 'redirect' });
  });

  it('waits for the whole file no longer than its patience', async () => {
    // A body that never ends, whatever its first bytes promise.
    vi.stubGlobal('fetch', async (_: string, { signal }: RequestInit) => {
      const body = new ReadableStream({
        start(controller) {
          controller.enqueue(new Uint8Array([123]));
          signal?.addEventListener('abort', () => controller.error(signal.reason));
        },
      });
      return new Response(body);
    });
    expect(await readLink({ ...limits, patience: 20 })).toEqual({ ok: false, why: 'slow' });
  });
});

it('uses nothing from outside: the browser sends each function as text', () => {
  // Rebuilt from its text, as the browser does; a name of the module's would be unknown there.
  // oxlint-disable-next-line no-implied-eval -- the text is our own function's
  const rebuild = (run: unknown) => new Function(`return (${String(run)})`)();
  expect(() => rebuild(readLink)).not.toThrow();
  const rebuilt: typeof lookInPage = rebuild(lookInPage);
  document.body.innerHTML = `<p>${block('x')}</p>`;
  expect(rebuilt(LIMITS).found).toHaveLength(1);
});
