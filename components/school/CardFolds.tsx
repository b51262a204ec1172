import { consequencesFor, moreToAsk } from '../../lib/card-view/own-words.ts';
import { contactLinks } from '../../lib/card-view/links.ts';
import type { Category } from '../../lib/rules/categories.ts';
import { shortNameOf } from '../../lib/school/identity.ts';
import type { SchoolFile } from '../../lib/school/schema.ts';
import type { Audience } from '../../lib/school/terms.ts';
import { SiteIcon } from '../icons.tsx';
import { useText } from '../TextContext.ts';
import { Fold } from './Fold.tsx';
import { Lines } from './Lines.tsx';

/** What the school would have everyone ask themselves, whatever the post is about. */
export function MoreToAsk({ file }: { readonly file: SchoolFile }) {
  const t = useText();
  const lines = moreToAsk(file);
  if (lines.length === 0) return null;
  return (
    <Fold title={t('card.more')}>
      <Lines lines={lines} />
    </Fold>
  );
}

interface SchoolMayProps {
  readonly file: SchoolFile;
  readonly audience: Audience;
  /** The categories that were raised. */
  readonly raised: readonly Category[];
}

/** What the school may do about a post like this one: its own words, and no threat of ours. */
export function SchoolMay({ file, audience, raised }: SchoolMayProps) {
  const t = useText();
  const lines = consequencesFor(file, audience, raised).map(({ text }) => text);
  if (lines.length === 0) return null;
  return (
    <Fold title={t('school.consequences')}>
      <p>{t('card.consequences.lead', { school: shortNameOf(file.school) })}</p>
      <Lines lines={lines} ordered />
    </Fold>
  );
}

/** The school's other ways of keeping in touch, beside the people of the route. */
export function OtherWays({ file: { channels } }: { readonly file: SchoolFile }) {
  const t = useText();
  if (channels === undefined || channels.length === 0) return null;
  return (
    <Fold title={t('card.channels')}>
      <ul className="file-list">
        {channels.map(({ name, link, ...channel }, index) => (
          <li key={`${index} ${name}`}>
            <span dir="auto">{name}</span>
            {channel.for === undefined ? null : (
              <span className="fold-details" dir="auto">
                {channel.for}
              </span>
            )}
            <Site who={name} link={link} />
          </li>
        ))}
      </ul>
    </Fold>
  );
}

function Site({ who, link }: { readonly who: string; readonly link: string | undefined }) {
  const t = useText();
  // By the same door as the route's links: whatever got into the storage, no other scheme gets out.
  const [site] = link === undefined ? [] : contactLinks({ url: link });
  if (site === undefined) return null;
  return (
    <span className="route-links">
      <a
        href={site.href}
        target="_blank"
        rel="noreferrer"
        aria-label={t('route.site.label', { who })}
        title={site.shown}
      >
        <SiteIcon />
        {t('route.site')}
      </a>
    </span>
  );
}
