import type { Rule } from './problem.ts';

/**
 * Words a school file may not use. A prompt that threatens is not a prompt: the police, the law and bans
 * belong in `consequences`, which a parent sees only on request. Nowhere may a school talk a parent out of
 * going to an outside body.
 */

const THREATS: readonly RegExp[] = [
  /\bpolice\b/i,
  /\barrest(?:s|ed|ing)?\b/i,
  /\bprosecut\w*/i,
  /\b(?:solicitor|lawyer|barrister)s?\b/i,
  /\b(?:sue|sues|sued|suing|lawsuits?|litigation|injunctions?)\b/i,
  /\blegal(?:ly)?\b(?! guardian)/i,
  /\b(?:libel|slander|defam)\w*/i,
  /\b(?:illegal|unlawful)(?:ly)?\b/i,
  /\b(?:against|break|breaks|breaking|broke|broken) the law\b/i,
  /\b(?:crime|crimes|criminal|criminals)\b/i,
  /\b(?:an|criminal|civil) offence\b/i,
  /\b(?:to|in|through|before) (?:the )?courts?\b/i,
  /\b(?:banned|barred|expelled) from\b/i,
  /\b(?:be|been|being|get|are) (?:banned|barred|expelled|fined)\b/i,
  /\b(?:ban|bar) (?:you|them|him|her|parents|people|anyone|anybody)\b/i,
  /\b(?:no longer|not) (?:be )?welcome\b/i,
  /\byou\b[^.!?]{0,20}\b(?:no longer|not) be allowed\b/i,
  /\b(?:lose|losing|lost) (?:your|their) (?:child|children|son|daughter|place)/i,
];

const BODY =
  '(?:ofsted|estyn|inspectors?|inspectorate|ombudsman|ombudsmen|council|councillors?|local authority|' +
  "social (?:services|workers?|work)|children[’']?s services|nspcc|childline|samaritans|police|999|" +
  'mps?|msps?|tribunal|dfe|department for education|lado|nipso|spso|regulators?)';
const GOING =
  '(?:report|contact|tell|ring|call|phone|complain|go|write|speak|talk|approach|involve|inform|e-?mail|' +
  'reporting|contacting|telling|ringing|calling|complaining|going|writing|speaking|involving)';
const NOT =
  "(?:do not|don[’']?t|never|must not|mustn[’']?t|may not|should not|shouldn[’']?t|can ?not|can[’']?t|" +
  'not allowed to|forbidden to|no need to|instead of|rather than|refrain from)';

const GAG = new RegExp(`\\b${NOT}\\b[^.!?]{0,60}\\b${GOING}\\b[^.!?]{0,40}\\b${BODY}\\b`, 'i');
const RETALIATION = new RegExp(
  `\\b(?:if you|if anyone|if a parent|anyone who|parents who)\\b[^.!?]{0,30}\\b${GOING}\\w*[^.!?]{0,40}\\b${BODY}\\b`,
  'i',
);

const GAGGED = {
  message:
    'This could stop a parent from going to an outside body, such as an inspector or the council.',
  mend: 'Take this out. You may say who can help in school; parents stay free to go elsewhere.',
};

/** No police, law or ban: for every text but `consequences`. */
export const noThreats: Rule = (value) =>
  THREATS.some((pattern) => pattern.test(value))
    ? {
        message: 'This speaks of the police, the law or a ban.',
        mend: 'Say kindly what you ask instead. What the school may do belongs in “consequences”.',
      }
    : undefined;

/** Nobody is talked out of the council, an inspector, a helpline: for every text. */
export const noGag: Rule = (value) => (GAG.test(value) ? GAGGED : undefined);

/** Nothing may follow from going to an outside body: for `consequences`. */
export const noRetaliation: Rule = (value) => (RETALIATION.test(value) ? GAGGED : undefined);
