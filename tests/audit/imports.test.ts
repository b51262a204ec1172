import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Holds the arrows between the folders (docs/architecture.md): a folder imports what its row names, and nothing else. */

interface Row {
  /** Folders, files and packages it may use. */
  readonly uses: readonly string[];
  /** Folders whose types it may name as well. */
  readonly types?: readonly string[];
}

const TABLE: Readonly<Record<string, Row>> = {
  'lib/text': { uses: [] },
  'lib/match': { uses: ['lib/text'] },
  'lib/rules': { uses: ['lib/match', 'lib/text'] },
  'lib/weigh': { uses: ['lib/rules'], types: ['lib/match'] },
  // The ids of the categories are the one thing a school file shares with the rules.
  'lib/school': {
    uses: ['lib/text', 'lib/rules/categories.ts', 'schools', 'zod', 'diff'],
    types: ['lib/platform'],
  },
  'lib/help': { uses: [], types: ['lib/school', 'lib/rules'] },
  'lib/assess': {
    uses: ['lib/text', 'lib/match', 'lib/rules', 'lib/weigh', 'lib/school', 'lib/help'],
  },
  'lib/sites': { uses: [] },
  'lib/compose': {
    uses: [
      'lib/sites',
      'lib/text',
      'lib/school/mentions.ts',
      'lib/school/indirect.ts',
      '@floating-ui/dom',
    ],
    types: ['lib/platform'],
  },
  'lib/locale': { uses: ['locales', 'intl-messageformat'], types: ['lib/rules'] },
  'lib/card-view': {
    uses: ['lib/help', 'lib/school'],
    types: ['lib/assess', 'lib/locale', 'lib/platform', 'lib/rules'],
  },
  'lib/platform': { uses: ['lib/school', 'lib/sites', 'zod', 'webextension-polyfill'] },
  components: {
    uses: [
      'lib/card-view',
      'lib/help',
      'lib/locale',
      'lib/rules',
      'lib/school',
      'react',
      'react-dropzone',
    ],
    types: ['lib/assess', 'lib/platform'],
  },
};

/** Only the build reads files: these are no part of the extension. */
const OF_THE_BUILD = new Set(['lib/rules/load.ts', 'lib/weigh/load.ts']);

interface Import {
  readonly from: string;
  readonly isType: boolean;
}

const SOURCES = globSync('{lib,components,entrypoints}/**/*.{ts,tsx}').filter(
  (file) => !file.endsWith('.d.ts') && !OF_THE_BUILD.has(file),
);

function withoutComments(code: string): string {
  return code.replaceAll(/\/\*[^]*?\*\/|(?<=^|\s)\/\/.*$/gm, '');
}

/** Every import of a file, by the path from the root or the name of the package. */
function importsOf(file: string, code: string): Import[] {
  const plain = withoutComments(code);
  const stated = plain.matchAll(
    /^\s*(?:import|export)\s(type\s)?(?:[^'";]*?\sfrom\s)?\s*'([^']+)'/gm,
  );
  const called = plain.matchAll(/\bimport\(\s*'([^']+)'\s*\)(\.\w)?/g);
  return [
    ...[...stated].map(([, type, from = '']) => ({ from, isType: type !== undefined })),
    // `import('…').Name` names a type; without a name it is loaded when the code runs.
    ...[...called].map(([, from = '', name]) => ({ from, isType: name !== undefined })),
  ].map(({ from, isType }) => ({
    from: from.startsWith('.') ? join(dirname(file), from) : from,
    isType,
  }));
}

const isIn = (path: string, folder: string): boolean =>
  path === folder || path.startsWith(`${folder}/`);

function folderOf(file: string): string {
  return Object.keys(TABLE).find((folder) => isIn(file, folder)) ?? dirname(file);
}

/** What a file imports although its folder's row doesn't name it. */
function strays(file: string, code: string): string[] {
  const folder = folderOf(file);
  const row = TABLE[folder];
  if (row === undefined) return [`${folder} has no row in the table`];
  return importsOf(file, code)
    .filter(({ from, isType }) => {
      const allowed = [folder, ...row.uses, ...(isType ? (row.types ?? []) : [])];
      return !allowed.some((one) => isIn(from, one));
    })
    .map(({ from, isType }) => (isType ? `type ${from}` : from));
}

const read = (file: string): string => readFileSync(file, 'utf8');
const IN_TABLE = SOURCES.filter((file) => !file.startsWith('entrypoints/'));

it('reads the imports it is meant to judge', () => {
  const code = `
    import { a } from './fold.ts';
    import type { B } from '../school/schema.ts';
    export * from '../match/scan.ts';
    import 'react';
    // import { c } from 'commented';
    const later = await import('../platform/store.ts');
    type D = import('zod').ZodType;
    import {
      e,
      f,
    } from '../rules/lists.ts';`;
  expect(strays('lib/text/example.ts', code).toSorted()).toEqual([
    'lib/match/scan.ts',
    'lib/platform/store.ts',
    'lib/rules/lists.ts',
    'react',
    'type lib/school/schema.ts',
    'type zod',
  ]);
  expect(strays('lib/elsewhere/example.ts', code)).toEqual([
    'lib/elsewhere has no row in the table',
  ]);
});

it.each(IN_TABLE)('%s', (file) => expect(strays(file, read(file))).toEqual([]));

it('finds imports in most files', () => {
  const with_ = SOURCES.filter((file) => importsOf(file, read(file)).length > 0);
  expect(with_.length).toBeGreaterThan(SOURCES.length / 2);
});

describe('the browser’s API', () => {
  const MAY = (file: string) => isIn(file, 'lib/platform') || isIn(file, 'entrypoints');
  const API = /^(webextension-polyfill|wxt(\/.*)?|@wxt-dev\/.*)$/;

  it('is imported by lib/platform and the entry points only', () => {
    const importing = SOURCES.filter((file) =>
      importsOf(file, read(file)).some(({ from }) => API.test(from)),
    );
    expect(importing.filter((file) => !MAY(file))).toEqual([]);
    expect(importing.some(MAY)).toBe(true);
  });

  it('is named by them only', () => {
    const naming = SOURCES.filter((file) =>
      /\b(chrome|browser)\s*\.\s*[a-z]/.test(withoutStrings(read(file))),
    );
    expect(naming.filter((file) => !MAY(file))).toEqual([]);
    expect(naming.some(MAY)).toBe(true);
  });
});

/** Code without comments and without what stands in quotes. */
function withoutStrings(code: string): string {
  return withoutComments(code).replaceAll(/'[^'\n]*'|"[^"\n]*"|`[^`]*`/g, "''");
}

describe('the core', () => {
  const CORE = ['lib/text', 'lib/match', 'lib/rules', 'lib/school', 'lib/assess', 'lib/help'];
  const DOM =
    /\b(document|window|navigator|localStorage|indexedDB)\s*[.[]|\b(HTML\w*Element|fetch|XMLHttpRequest|setTimeout)\b/;
  const touchesDom = (code: string): boolean => DOM.test(withoutStrings(code));
  const files = SOURCES.filter((file) => CORE.some((folder) => isIn(file, folder)));

  it.each(files)('%s has nothing of the DOM in it', (file) => {
    expect(touchesDom(read(file))).toBe(false);
  });

  it('would be caught at it', () => {
    expect(touchesDom('const a = document.title;')).toBe(true);
    expect(touchesDom("// document.title\nconst a = 'document.title';")).toBe(false);
  });
});

describe('the sentinel', () => {
  /** Every file and package that a file loads when it runs, directly or not. */
  function loadedBy(file: string, seen = new Set<string>()): Set<string> {
    for (const { from, isType } of importsOf(file, read(file))) {
      if (isType || seen.has(from)) continue;
      seen.add(from);
      if (/^(lib|components|entrypoints|locales|rules)\//.test(from)) loadedBy(from, seen);
    }
    return seen;
  }
  const loaded = [...loadedBy('entrypoints/sentinel.ts')];

  it('loads no React, zod, polyfill, rule lists, texts or engine', () => {
    const heavy = /^(react|zod|webextension-polyfill|virtual:|intl-|locales|components|rules)/;
    const folders = /^lib\/(rules|match|assess|locale|card-view|help)\//;
    expect(loaded.filter((one) => heavy.test(one) || folders.test(one))).toEqual([]);
    expect(loaded).toContain('lib/school/mentions.ts');
  });

  it('loads nothing of the platform but its own way in', () => {
    const platform = loaded.filter((one) => isIn(one, 'lib/platform')).toSorted();
    expect(platform).toEqual([
      'lib/platform/native.ts',
      'lib/platform/senders.ts',
      'lib/platform/watch-item.ts',
    ]);
  });
});
