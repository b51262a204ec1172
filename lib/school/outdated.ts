import type { Problem } from './problem.ts';

/**
 * Names, addresses and law that policies still carry although they have changed. Each was seen in real
 * policies. Only a warning: the school may have its reasons.
 */
export interface Outdated extends Problem {
  readonly pattern: RegExp;
}

export const OUTDATED: readonly Outdated[] = [
  {
    pattern: /think\s?u\s?know/i,
    message: 'Thinkuknow has a new name and address.',
    mend: 'Use CEOP Education, https://www.ceopeducation.co.uk/ (help id “ceop-education”). For bullying or a rude post, CEOP is not the place.',
  },
  {
    pattern: /malicious communications act,? 1998/i,
    message: 'The Malicious Communications Act is of 1988, and holds in England and Wales only.',
    mend: 'Leave the law out: the extension shows dated law notes for the right nation.',
  },
  {
    pattern: /\bdefamation act\b[^.]{0,80}\b(?:guilty|offence|crime|criminal)\b/i,
    message: 'The Defamation Act is about civil claims; nobody can be found guilty under it.',
    mend: 'Leave the law out: the extension shows dated law notes for the right nation.',
  },
  {
    pattern: /victimsupport\.org(?!\.uk)/i,
    message: 'Victim Support’s address has changed.',
    mend: 'Use https://www.victimsupport.org.uk/ (help id “victim-support”).',
  },
  {
    pattern: /\btwitter\b|\btweets?\b/i,
    message: 'Twitter is called X now.',
    mend: 'Write “X”, or “social media” so that it does not date.',
  },
  {
    pattern: /\bgoogle reviews?\b/i,
    message: 'Google stopped reviews of schools in 2025.',
    mend: 'Leave it out.',
  },
  {
    pattern: /\baction fraud\b/i,
    message: 'Action Fraud became Report Fraud in December 2025.',
    mend: 'Use help id “report-fraud”.',
  },
  {
    pattern: /\bGDPR 2018\b|\bdata protection act,? 1998\b/i,
    message: 'The data protection law named here has changed.',
    mend: 'Say “data protection law”.',
  },
  {
    pattern: /\b(?:KCSIE|keeping children safe in education)\b[^.]{0,40}\b(?:20\d\d|paragraph)/i,
    message: 'This guidance and its paragraph numbers change every year.',
    mend: 'Name it without a year or a paragraph.',
  },
  {
    pattern:
      /\ball (?:social (?:media|network\w*) )?(?:sites|networks|platforms)\b[^.]{0,60}\b(?:robust|clear rules)/i,
    message: 'Not every network has clear rules and a good way to report.',
    mend: 'Say “most networks let you report a post”.',
  },
  {
    pattern: /\ball liable\b|\bequally liable\b/i,
    message: 'Whether passing something on has consequences differs by case and nation.',
    mend: 'Say “please do not pass it on”.',
  },
  {
    pattern: /\bEducation Funding Agency\b|\bESFA\b/i,
    message:
      'The Education and Skills Funding Agency has closed; the Department for Education took over.',
    mend: 'Leave it out: the extension adds the bodies outside the school.',
  },
];
