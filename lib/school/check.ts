import type { Fault } from './fault.ts';
import { MAX_FAULTS, faultsOf } from './explain.ts';
import { scanJson } from './json.ts';
import { schoolFile } from './schema.ts';
import type { SchoolFile } from './schema.ts';
import { warningsOf } from './warnings.ts';
import type { CheckOptions } from './warnings.ts';

export type { CheckOptions } from './warnings.ts';

/** Bytes of UTF-8. */
export const MAX_BYTES = 64 * 1024;
/** Brackets inside each other; the deepest part of a real file has five. */
export const MAX_DEPTH = 8;
const VERSION = 1;

export type CheckResult =
  | { readonly ok: true; readonly file: SchoolFile; readonly warnings: readonly Fault[] }
  | { readonly ok: false; readonly faults: readonly Fault[] };

/**
 * Reads a school file from untrusted text. Pure, and never throws: whatever is wrong comes back as faults,
 * each with its path and its mend; what merely deserves a look comes back as warnings.
 */
export function checkSchoolFile(text: string, options: CheckOptions = {}): CheckResult {
  if (isTooBig(text)) return refused([TOO_BIG]);
  const json = text.startsWith('\uFEFF') ? text.slice(1) : text;
  const slips = scanJson(json, MAX_DEPTH);
  if (slips.length > 0) return refused(slips);

  const value: unknown = JSON.parse(json);
  const wrongKind = kindFault(value);
  if (wrongKind !== undefined) return refused([wrongKind]);

  const parsed = schoolFile.safeParse(value, { reportInput: true });
  if (!parsed.success) {
    return refused(
      parsed.error.issues.slice(0, MAX_FAULTS).flatMap((issue) => faultsOf(issue, schoolFile)),
    );
  }
  return {
    ok: true,
    file: parsed.data,
    warnings: warningsOf(parsed.data, options).slice(0, MAX_FAULTS),
  };
}

function refused(faults: readonly Fault[]): CheckResult {
  return { ok: false, faults: faults.slice(0, MAX_FAULTS) };
}

function isTooBig(text: string): boolean {
  // A UTF-16 code unit is at least one byte of UTF-8: huge texts are not encoded at all.
  return text.length > MAX_BYTES || new TextEncoder().encode(text).length > MAX_BYTES;
}

/** For every place that meets a file of more than {@link MAX_BYTES}. */
export const TOO_BIG: Fault = {
  path: 'file',
  message: 'The file is larger than 64 KB.',
  mend: 'A school file holds a few pages of text only. Take out what parents do not need before they post.',
};

/** What makes every other message useless: no group at all, or a version of another time. */
function kindFault(value: unknown): Fault | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return {
      path: 'file',
      message: 'A school file is one group in curly brackets { }.',
      mend: 'Start with { and end with }, as in the example file.',
    };
  }
  const version = Object.hasOwn(value, 'version') && 'version' in value ? value.version : undefined;
  if (version === VERSION) return undefined;
  if (version === undefined) {
    return {
      path: 'version',
      message: 'The file does not say which version of the format it uses.',
      mend: 'Add "version": 1 as the first line inside the brackets.',
    };
  }
  return typeof version === 'number' && Number.isSafeInteger(version) && version > VERSION
    ? {
        path: 'version',
        message: 'This file is made for a newer version of Three Commons.',
        mend: 'Update the extension, or write "version": 1 if that is what you meant.',
      }
    : {
        path: 'version',
        message: 'The version must be the number 1.',
        mend: 'Write "version": 1, without quotation marks.',
      };
}
