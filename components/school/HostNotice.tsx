import type { Text } from '../../lib/locale/text.ts';
import { kindOfHost } from '../../lib/school/links.ts';
import { useText } from '../TextContext.ts';

/** Where a school's file came from. */
export type Origin =
  | { readonly kind: 'page'; readonly host: string }
  | { readonly kind: 'file'; readonly name: string }
  | { readonly kind: 'pasted' }
  | { readonly kind: 'set'; readonly name: string };

/** Where the file came from, and how far that can be trusted. */
export function HostNotice({ origin }: { readonly origin: Origin }) {
  const t = useText();
  return (
    <div className="host-notice" role="note" aria-label={t('preview.origin')}>
      {origin.kind === 'page' ? (
        <p>
          <bdi dir="ltr" className="host-name">
            {origin.host}
          </bdi>
        </p>
      ) : null}
      <p dir="auto">{trustWords(t, origin)}</p>
    </div>
  );
}

function trustWords(t: Text, origin: Origin): string {
  switch (origin.kind) {
    case 'page':
      return t(`preview.host.${hostKind(origin.host)}`);
    case 'file':
    case 'set':
      return t(`preview.source.${origin.kind}`, { name: origin.name });
    case 'pasted':
      return t('preview.source.pasted');
  }
}

/** Only schools are given names under `.sch.uk`; on a shared host anybody can have a page. */
function hostKind(host: string): 'school' | 'shared' | 'other' {
  const name = host.toLowerCase().replace(/:\d+$/, '').replace(/\.$/, '');
  if (name.endsWith('.sch.uk')) return 'school';
  return kindOfHost(name) === 'shared' ? 'shared' : 'other';
}
