/**
 * What runs inside a school's own page, in the extension's isolated world, when the parent asks for it: finding
 * the school's file, and reading one that is linked. The browser sends each function as text, so neither may use
 * anything but its argument and the page's own globals.
 *
 * This is the one place of the extension that asks the network for anything (docs/architecture.md).
 */

export interface LookLimits {
  /** UTF-16 code units; one more is taken, so that the checker can say that it is too much. */
  readonly maxLength: number;
  /** Of each kind: a trust may publish several schools on one page. */
  readonly maxFound: number;
}

export interface PageLook {
  /** The page's address without what follows `?` or `#`. */
  readonly page: string;
  /** Of the first kind there is: an inline script, else a marked block of text, else links of this origin. */
  readonly found: readonly Carrier[];
}

export type Carrier =
  | { readonly kind: 'inline' | 'block'; readonly text: string }
  | { readonly kind: 'link'; readonly url: string };

/**
 * Looks for a school file in the page, in this order: `<script type="application/three-commons+json">`, a block of
 * text between “THREE COMMONS FILE BEGINS HERE” and “… ENDS HERE” (in a web editor that allows neither scripts nor
 * a head), a link of the same origin. A page that is such a file itself counts as inline. Asks nobody for anything.
 */
export function lookInPage({ maxLength, maxFound }: LookLimits): PageLook {
  const page = location.origin + location.pathname;
  const cut = (text: string) => text.slice(0, maxLength + 1);

  // The file itself, opened in a tab: for a page whose policy lets nobody read its files.
  const isFile = (path: string) => /three-commons\.(?:json|txt)$/i.test(path);
  if (isFile(location.pathname) && document.contentType !== 'text/html')
    return { page, found: [{ kind: 'inline', text: cut(document.body?.textContent ?? '') }] };

  const scripts = document.querySelectorAll('script[type="application/three-commons+json" i]');
  const inline = [...scripts]
    .slice(0, maxFound)
    .map((script): Carrier => ({ kind: 'inline', text: cut(script.textContent ?? '') }));
  if (inline.length > 0) return { page, found: inline };

  // Plain words: editors turn rows of dashes, quotation marks and brackets into something else.
  const mark = /THREE\s+COMMONS\s+FILE\s+(BEGIN|END)S\s+HERE/i;
  const blocks: Carrier[] = [];
  let open: string | undefined;
  const walker = document.createTreeWalker(document.body ?? document, NodeFilter.SHOW_TEXT);
  while (blocks.length < maxFound && walker.nextNode()) {
    const node = walker.currentNode;
    if (/^(?:SCRIPT|STYLE|NOSCRIPT|TEXTAREA|TEMPLATE)$/i.test(node.parentNode?.nodeName ?? ''))
      continue;
    let rest = node.nodeValue ?? '';
    for (let hit = mark.exec(rest); hit !== null; hit = mark.exec(rest)) {
      const before = rest.slice(0, hit.index);
      rest = rest.slice(hit.index + hit[0].length);
      if (/^B/i.test(hit[1] ?? '')) open = '';
      else if (open !== undefined) {
        blocks.push({ kind: 'block', text: cut(open + before) });
        open = undefined;
      }
    }
    if (open !== undefined && open.length <= maxLength) open += rest.slice(0, maxLength + 1);
  }
  if (blocks.length > 0) return { page, found: blocks.slice(0, maxFound) };

  const links = document.querySelectorAll<HTMLAnchorElement | HTMLLinkElement>(
    'link[rel~="three-commons" i][href], a[href]',
  );
  const urls = new Set<string>();
  for (const { href, nodeName } of links) {
    if (urls.size === maxFound || !URL.canParse(href)) continue;
    const url = new URL(href);
    const isLink = isFile(url.pathname) || nodeName.toUpperCase() === 'LINK';
    if (url.origin !== location.origin || !isLink) continue;
    url.hash = '';
    urls.add(url.href);
  }
  return { page, found: [...urls].map((url): Carrier => ({ kind: 'link', url })) };
}

export interface ReadLimits {
  readonly url: string;
  readonly maxBytes: number;
  /** Milliseconds for the whole file, not for its beginning alone. */
  readonly patience: number;
}

export type LinkRead =
  /** The file's bytes in base64, one more than allowed at most. */
  | { readonly ok: true; readonly base64: string }
  | { readonly ok: false; readonly why: 'elsewhere' | 'redirect' | 'slow' | 'failed' }
  | { readonly ok: false; readonly why: 'status'; readonly status: number };

/** Reads a file of the page's own origin: no credentials, no redirect, no referrer, bounded in bytes and time. */
export async function readLink({ url, maxBytes, patience }: ReadLimits): Promise<LinkRead> {
  if (new URL(url).origin !== location.origin) return { ok: false, why: 'elsewhere' };
  const signal = AbortSignal.timeout(patience);
  try {
    // eslint-disable-next-line no-restricted-globals -- the one request there is: the school's file, in its own page
    const answer = await fetch(url, {
      credentials: 'omit',
      redirect: 'manual',
      referrerPolicy: 'no-referrer',
      cache: 'no-cache',
      signal,
    });
    if (answer.type === 'opaqueredirect') return { ok: false, why: 'redirect' };
    if (!answer.ok) return { ok: false, why: 'status', status: answer.status };
    let binary = '';
    const reader = answer.body?.getReader();
    for (let part = await reader?.read(); part?.value !== undefined; part = await reader?.read()) {
      for (const byte of part.value) binary += String.fromCharCode(byte);
      if (binary.length > maxBytes) {
        void reader?.cancel();
        binary = binary.slice(0, maxBytes + 1);
        break;
      }
    }
    return { ok: true, base64: btoa(binary) };
  } catch {
    // A network fault has no more to tell; the reader is told what to try.
    return { ok: false, why: signal.aborted ? 'slow' : 'failed' };
  }
}
