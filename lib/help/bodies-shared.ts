import { CHECKED } from './body.ts';
import type { OutsideBody } from './body.ts';
import { UK } from './types.ts';

/** Bodies of more than one nation, shown after the nation’s own. */
export const SHARED: readonly OutsideBody[] = [
  {
    id: 'eass-route',
    name: 'Equality Advisory and Support Service',
    use: 'Advice where you or your child may have been treated unfairly because of who you are. It does not decide complaints.',
    phone: '0808 800 0082',
    url: 'https://www.equalityadvisoryservice.com/',
    nations: ['england', 'wales', 'scotland'],
    topics: ['equality'],
    source: 'https://www.equalityadvisoryservice.com/',
    checked: CHECKED,
    certainty: 'medium',
  },
  {
    id: 'ico',
    name: 'Information Commissioner’s Office',
    use: 'Only for personal data, after the school. Since 19 June 2026 a school must say within 30 days that it has your complaint.',
    url: 'https://ico.org.uk/make-a-complaint/',
    nations: UK,
    topics: ['data-protection'],
    source: 'https://ico.org.uk/make-a-complaint/data-protection-complaints/what-to-expect/',
    checked: CHECKED,
    certainty: 'high',
  },
  {
    id: 'report-harmful-content-route',
    name: 'Report Harmful Content',
    use: 'Only from 13 years, and only when you reported a harmful post to the network and nothing happened.',
    url: 'https://reportharmfulcontent.com/',
    nations: UK,
    topics: ['online-abuse'],
    source: 'https://reportharmfulcontent.com/',
    checked: CHECKED,
    certainty: 'medium',
  },
];
