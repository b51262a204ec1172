import type { Assessment, Care } from '../assess/types.ts';
import type { Helpline } from '../help/helplines.ts';
import { helpFor } from '../help/select.ts';
import type { Nation } from '../school/terms.ts';
import type { RouteStep } from '../school/school.ts';

/** The help shown for one kind of care. */
export interface CareHelp {
  readonly care: Care;
  readonly lines: readonly Helpline[];
  /** For one special case of being targeted: sexual pictures or messages. Folded away. */
  readonly sexual: readonly Helpline[];
}

const SEXUAL: ReadonlySet<string> = new Set(['ceop', 'iwf', 'report-remove']);

/** The writer is a grown-up, so lines for children come last; emergency services stay first. */
function byReader(one: Helpline, other: Helpline): number {
  return Number(one.for === 'child') - Number(other.for === 'child');
}

/** The helplines for each care of an assessment, each line once; without a nation only those of the whole UK. */
export function careHelp(cares: readonly Care[], nation: Nation | undefined): readonly CareHelp[] {
  const given = new Set<string>();
  return cares.map((care) => {
    const all = helpFor(care.category, nation).filter(({ id }) => !given.has(id));
    for (const { id } of all) given.add(id);
    return {
      care,
      lines: all.filter(({ id }) => !SEXUAL.has(id)).toSorted(byReader),
      sexual: all.filter(({ id }) => SEXUAL.has(id)),
    };
  });
}

/** The address a helpline's entry opens: its phone, else its page. */
export function helpHref({ phone, url }: Helpline): string | undefined {
  return phone === undefined ? url : `tel:${phone.replaceAll(/\D/g, '')}`;
}

/** The route without the outside bodies that the care above it already names. */
export function routeBeside(
  { route }: Pick<Assessment, 'route'>,
  shown: readonly CareHelp[],
): readonly RouteStep[] {
  const named = new Set(shown.flatMap(({ lines }) => lines.map(({ name }) => name)));
  return route.filter(
    ({ role, label }) => role !== 'outside-body' || label === undefined || !named.has(label),
  );
}
