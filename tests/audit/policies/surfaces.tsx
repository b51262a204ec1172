import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { Card } from '../../../components/Card.tsx';
import { SchoolView } from '../../../components/school/SchoolView.tsx';
import { promptsOf } from '../../../lib/assess/prompts.ts';
import { routeFor } from '../../../lib/assess/route.ts';
import { lawNotes } from '../../../lib/help/select.ts';
import { createText } from '../../../lib/locale/text.ts';
import type { Category, Topic } from '../../../lib/rules/categories.ts';
import type { SchoolFile } from '../../../lib/school/schema.ts';
import type { Audience } from '../../../lib/school/terms.ts';
import { assessment, concern, school } from '../../components/support/builders.ts';
import { aimOf } from './fields.ts';
import type { Surface } from './row.ts';

/** The words that stand on each surface when it is drawn from a real school file. */

const t = createText('en');
const TODAY = '2026-11-20';

/** Every text of a surface; of the card, one for each draft that should bring the field up. */
export function wordsOn(surface: Surface, file: SchoolFile, path: string): readonly string[] {
  const { audience, categories = [], firstFor } = aimOf(file, path);
  const raised = categories.filter((category) => category !== 'complaint');
  switch (surface) {
    case 'policy-header':
      return [partOf(file, t('school.policy'))];
    case 'values':
      return [partOf(file, t('school.values'))];
    case 'channels':
      return [partOf(file, t('school.channels'))];
    case 'law':
      return [partOf(file, t('law.heading'))];
    case 'help':
      return [partOf(file, t('school.help'))];
    case 'expectations':
      return [partOf(file, expectationsOf('parent'))];
    case 'role':
      return [forRole(file, path, otherThanParent(audience))];
    case 'card-prompt':
      // An ask may be a second one for a category: once is enough to be found.
      return [raised.flatMap((category) => asksOn(file, category)).join('\n')];
    case 'card-reason':
      return raised.map((category) => reasonsOn(file, category));
    case 'card-questions':
      return [foldOf(file, 'rude', t('card.more'))];
    case 'card-consequences':
      return (raised.length > 0 ? raised : (['rude'] as const)).map((category) =>
        foldOf(file, category, t('school.consequences')),
      );
    case 'card-route':
      return [routeOn(file, firstFor?.[0] ?? 'general')];
  }
}

/** The words of the school's view that one reader has of one part; empty where the part is missing. */
export function partOf(file: SchoolFile, name: string, audience: Audience = 'parent'): string {
  render(
    <SchoolView
      file={file}
      audience={audience}
      today={TODAY}
      laws={lawNotes(file.law ?? [], file.school.nation)}
    />,
  );
  const words = screen.queryByRole('region', { name })?.textContent ?? '';
  cleanup();
  return words;
}

/** The heading of what a school expects of somebody. */
export function expectationsOf(audience: Audience): string {
  return t('school.expectations', { who: t(`school.audience.${audience}`) });
}

function otherThanParent(audience: readonly Audience[] = []): Audience {
  const [first] = audience.filter((one) => one !== 'parent');
  if (first === undefined) throw new RangeError('for nobody but parents');
  return first;
}

function forRole(file: SchoolFile, path: string, audience: Audience): string {
  if (path.startsWith('expectations')) return partOf(file, expectationsOf(audience), audience);
  if (path.startsWith('route')) return partOf(file, t('preview.route'), audience);
  return foldOf(file, 'rude', t('school.consequences'), audience);
}

/** Draws the card for a draft that raised a category, with everything opened that can be opened. */
function openCard(file: SchoolFile, category: Category, audience: Audience = 'parent'): void {
  const concerns = [concern(category, 'these words')];
  const prompts = promptsOf(concerns, file, audience);
  render(
    <Card
      assessment={assessment({ level: 'advise', concerns, prompts })}
      school={school({ id: file.school.id ?? '', file })}
      audience={audience}
    />,
  );
  for (const button of screen.getAllByRole('button', { name: t('why.button') }))
    fireEvent.click(button);
  for (const details of document.querySelectorAll('details')) details.open = true;
}

const wordsOf = (elements: readonly HTMLElement[]) =>
  elements.map((element) => element.textContent ?? '');

/** What “Your school asks” under the commons. */
function asksOn(file: SchoolFile, category: Category): readonly string[] {
  openCard(file, category);
  const commons = within(screen.getByRole('list', { name: t('card.commons') }));
  const start = t('prompt.school', { wording: '' });
  const words = wordsOf(commons.queryAllByText((text) => text.startsWith(start)));
  cleanup();
  return words;
}

/** The school's rules under “Why am I seeing this?”. */
function reasonsOn(file: SchoolFile, category: Category): string {
  openCard(file, category);
  const commons = within(screen.getByRole('list', { name: t('card.commons') }));
  const start = t('why.school-rule', { wording: '' });
  const words = wordsOf(commons.queryAllByText((text) => text.startsWith(start)));
  cleanup();
  return words.join('\n');
}

/** What opens under one of the card's closed lines; empty where it is missing. */
function foldOf(
  file: SchoolFile,
  category: Category,
  title: string,
  audience: Audience = 'parent',
): string {
  openCard(file, category, audience);
  const card = within(screen.getByRole('region', { name: /^Before you post/ }));
  const words = card.queryByText(title)?.closest('details')?.textContent ?? '';
  cleanup();
  return words;
}

/** Who can sort it out, on the card of a plain grievance. */
function routeOn(file: SchoolFile, topic: Topic): string {
  render(
    <Card
      assessment={assessment({
        level: 'advise',
        plainComplaint: true,
        concerns: [concern('complaint', 'these words')],
        topic,
        route: routeFor({ topic, school: file }),
      })}
      school={school({ id: file.school.id ?? '', file })}
    />,
  );
  const words = screen.getByRole('list', { name: t('route.heading') }).textContent ?? '';
  cleanup();
  return words;
}
