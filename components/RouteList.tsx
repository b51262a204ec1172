import { useId } from 'react';
import { contactLinks, type ContactLink } from '../lib/card-view/links.ts';
import type { RouteStep } from '../lib/school/school.ts';
import { FormIcon, MailIcon, PhoneIcon, SiteIcon } from './icons.tsx';
import { useText } from './TextContext.ts';

/** Who can sort this out: the people to talk to, in order, the first one marked. */
export function RouteList({ route }: { readonly route: readonly RouteStep[] }) {
  const t = useText();
  const id = useId();
  return (
    <div className="route-part">
      <h3 id={id}>{t('route.heading')}</h3>
      <ol className="route" aria-labelledby={id}>
        {route.map((step, index) => (
          <RouteItem key={`${index} ${step.role}`} step={step} first={index === 0} />
        ))}
      </ol>
    </div>
  );
}

function RouteItem({ step, first }: { readonly step: RouteStep; readonly first: boolean }) {
  const t = useText();
  const who = step.label ?? t(`role.${step.role}`);
  const reply = step.replyDays === undefined ? '' : t('route.reply', { days: step.replyDays });
  const details = [first ? step.for : undefined, first ? reply : undefined].filter(Boolean);
  const links = contactLinks(step);
  return (
    <li className="route-step" {...(first ? { 'aria-current': 'step' } : {})}>
      <span className="route-who">{who}</span>
      {details.length > 0 ? <span className="route-details">{details.join(' · ')}</span> : null}
      {links.length > 0 ? (
        <span className="route-links">
          {links.map((link) => (
            <RouteLink key={link.href} link={link} who={who} />
          ))}
        </span>
      ) : null}
    </li>
  );
}

const ICONS = { email: MailIcon, phone: PhoneIcon, form: FormIcon, site: SiteIcon } as const;

function RouteLink({ link, who }: { readonly link: ContactLink; readonly who: string }) {
  const t = useText();
  const Icon = ICONS[link.kind];
  const label =
    link.kind === 'phone'
      ? t('route.phone.label', { who, number: link.shown })
      : t(`route.${link.kind}.label`, { who });
  return (
    <a href={link.href} target="_blank" rel="noreferrer" aria-label={label} title={link.shown}>
      <Icon />
      {link.kind === 'phone' ? <bdi dir="ltr">{link.shown}</bdi> : t(`route.${link.kind}`)}
    </a>
  );
}
