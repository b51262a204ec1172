import { useText } from './TextContext.ts';

/** A plain grievance: the right to raise it comes first; no common, no law, no consequences. */
export function PlainComplaint({ hasRoute }: { readonly hasRoute: boolean }) {
  const t = useText();
  return (
    <div className="right">
      <p className="right-title">{t('right.title')}</p>
      <p>{t(hasRoute ? 'right.route' : 'right.only')}</p>
    </div>
  );
}
