import { z } from 'zod';
import { safeEmail, safeLink, safePhone } from './address.ts';
import { fitAlias, fitName, fitNotAlias } from './alias.ts';
import { isReservedId } from './identity.ts';
import type { Problem, Rule } from './problem.ts';
import { NAME_TEXT, PLAIN_TEXT } from './safetext.ts';
import { noGag, noRetaliation, noThreats } from './wording.ts';

/**
 * The kinds of value a school file is made of. Each refuses what could deceive, frighten or run, and says
 * so in plain words: the first rule broken gives the message, its `params.mend` the way out.
 */

// Extension pages forbid `eval`; zod would try it once per schema and leave a report in the console.
z.config({ jitless: true });

/** A zod issue that carries its own words. */
export function issueOf(problem: Problem) {
  return {
    code: 'custom' as const,
    message: problem.message,
    params: { mend: problem.mend },
  };
}

function ruled(max: number, rules: readonly Rule[]) {
  return z
    .string()
    .min(1)
    .max(max)
    .superRefine((value, context) => {
      for (const rule of rules) {
        const problem = rule(value);
        if (problem !== undefined) {
          context.addIssue(issueOf(problem));
          return;
        }
      }
    });
}

/** One line of plain words, at most `max` UTF-16 code units. */
export const plainText = (max: number) => ruled(max, [...PLAIN_TEXT, noThreats, noGag]);

/** As {@link plainText}, where the school may speak of the police, the law and bans. */
export const consequenceText = (max: number) => ruled(max, [...PLAIN_TEXT, noGag, noRetaliation]);

/** A title or a name that is shown but not watched for. */
export const nameText = (max: number) => ruled(max, [...NAME_TEXT, noGag]);

/** The school's own name or short name. */
export const schoolName = (max: number) => ruled(max, [...NAME_TEXT, noGag, fitName]);

/** Another way in which people write the school's name. */
export const aliasText = (max: number) => ruled(max, [...NAME_TEXT, noGag, fitAlias]);

/** The name of something else that sounds like the school. */
export const notAliasText = (max: number) => ruled(max, [...NAME_TEXT, noGag, fitNotAlias]);

const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
export const slug = ruled(60, [
  (value) =>
    SLUG.test(value) && !isReservedId(value)
      ? undefined
      : {
          message: 'An id holds small letters a to z, digits and single dashes.',
          mend: 'Write it like westwood-park',
        },
]).meta({ pattern: SLUG.source });

const YEAR_MONTH = /^(?:19|20)\d{2}-(?:0[1-9]|1[0-2])$/;
export const yearMonth = ruled(7, [
  (value) =>
    YEAR_MONTH.test(value)
      ? undefined
      : { message: 'This is not a month of a year.', mend: 'Write it like 2026-02' },
]).meta({ pattern: YEAR_MONTH.source });

export const link = ruled(300, [safeLink]).meta({ format: 'uri', pattern: '^https://' });
export const email = ruled(200, [safeEmail]).meta({ format: 'email' });
export const phone = ruled(30, [safePhone]).meta({ pattern: '^\\+?[0-9](?: ?[0-9])*$' });

/** For editors and for later: no text for people, so only harmless signs. */
export const inertText = (max: number) =>
  ruled(max, [
    (value) =>
      /^(?:https:\/\/)?[\w./#+=-]+$/.test(value)
        ? undefined
        : {
            message: 'There is a character here that must not stand here.',
            mend: 'Copy this line from the example file, or delete it.',
          },
  ]);
