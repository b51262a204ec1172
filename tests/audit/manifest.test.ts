import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { MATCHES } from '../../lib/sites/registry.ts';

/** What the built extension asks for and contains. That it is built at all is another test's to say. */

const BUILDS = ['chrome-mv3', 'firefox-mv3'] as const;
const folderOf = (build: string): string => join('.output', build);

interface Manifest {
  readonly permissions: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly optional_host_permissions?: readonly string[];
  readonly host_permissions: readonly string[];
  readonly content_scripts: readonly object[];
  readonly content_security_policy: { readonly extension_pages: string };
  readonly web_accessible_resources: readonly object[];
  readonly background: object;
  readonly browser_specific_settings?: object;
  readonly manifest_version: number;
}

function manifestOf(build: string): Manifest {
  return JSON.parse(readFileSync(join(folderOf(build), 'manifest.json'), 'utf8'));
}

/** Ways to the network, and ways to run text as code. */
const FORBIDDEN = {
  fetch: /\bfetch\s*\(/,
  XMLHttpRequest: /\bXMLHttpRequest\b/,
  WebSocket: /\bWebSocket\b/,
  WebTransport: /\bWebTransport\b/,
  EventSource: /\bEventSource\b/,
  sendBeacon: /\bsendBeacon\b/,
  RTCPeerConnection: /\bRTCPeerConnection\b/,
  importScripts: /\bimportScripts\b/,
  eval: /\beval\s*\(/,
  'new Function': /\bnew\s+Function\b/,
  'remote import': /\bimport\s*\(\s*["'`]https?:/,
} as const;

function forbiddenIn(code: string): string[] {
  return Object.entries(FORBIDDEN).flatMap(([name, pattern]) => (pattern.test(code) ? [name] : []));
}

describe.each(BUILDS.filter((build) => existsSync(join(folderOf(build), 'manifest.json'))))(
  '%s',
  (build) => {
    const manifest = manifestOf(build);
    const sorted = (list: readonly string[]) => list.toSorted();

    it('asks for the supported sites, host by host, and for no other', () => {
      expect(manifest.manifest_version).toBe(3);
      expect(sorted(manifest.host_permissions)).toEqual(sorted(MATCHES));
      expect(JSON.stringify(manifest)).not.toContain('<all_urls>');
      expect(JSON.stringify(manifest)).not.toContain('://*.');
      expect(JSON.stringify(manifest)).not.toContain('http://');
    });

    it('asks for few permissions, none of which draws a warning', () => {
      expect(sorted(manifest.permissions)).toEqual(['activeTab', 'scripting', 'storage']);
      expect(manifest.optional_permissions ?? []).toEqual([]);
      // Asked for one site at a time, when the parent wants a school's file kept fresh.
      expect(manifest.optional_host_permissions).toEqual(['https://*/*']);
    });

    it('runs the sentinel first thing in the top frame of the same sites', () => {
      const matches = expect.arrayContaining([...MATCHES]);
      expect(manifest.content_scripts).toEqual([
        { matches, js: ['sentinel.js'], run_at: 'document_start', all_frames: false },
      ]);
      expect(manifest.content_scripts).toMatchObject([{ matches: { length: MATCHES.length } }]);
    });

    it('lets its pages load nothing from elsewhere, and connect nowhere', () => {
      const policy = new Map(
        manifest.content_security_policy.extension_pages
          .split(';')
          .map((rule) => rule.trim().split(/\s+/))
          .map(([name = '', ...sources]) => [name, sources] as const),
      );
      expect(policy.get('default-src')).toEqual(["'none'"]);
      expect(policy.get('connect-src')).toEqual(["'none'"]);
      expect(policy.get('script-src')).toEqual(["'self'"]);
      const allowed = new Set(["'none'", "'self'"]);
      expect([...policy.values()].flat().filter((source) => !allowed.has(source))).toEqual([]);
    });

    it('opens the card’s page, and no other, to web pages', () => {
      const dynamic = build === 'chrome-mv3' ? { use_dynamic_url: true } : {};
      expect(manifest.web_accessible_resources).toEqual([
        { resources: ['card.html'], matches: ['https://*/*'], ...dynamic },
      ]);
    });

    it('has the background its browser knows', () => {
      const file = 'background.js';
      expect(manifest.background).toEqual(
        build === 'chrome-mv3' ? { service_worker: file } : { scripts: [file] },
      );
    });

    it('tells Firefox its id, its versions and that it collects nothing', () => {
      const settings = build === 'chrome-mv3' ? undefined : GECKO;
      expect(manifest.browser_specific_settings).toEqual(settings);
    });

    it('has one way to the network in its scripts, for a school’s file, and runs no text as code', () => {
      const scripts = globSync(join(folderOf(build), '**/*.js'));
      expect(scripts.length).toBeGreaterThan(3);
      const found = scripts.flatMap((file) =>
        forbiddenIn(readFileSync(file, 'utf8')).map((name) => `${file}: ${name}`),
      );
      // The one that reads a school's file inside that school's own page (lib/platform/look-in-page.ts).
      expect(found).toEqual([`${join(folderOf(build), 'background.js')}: fetch`]);
      const calls = readFileSync(join(folderOf(build), 'background.js'), 'utf8').match(
        /\bfetch\s*\([^)]*\)/g,
      );
      expect(calls).toHaveLength(1);
      for (const bound of [
        'credentials:`omit`',
        'redirect:`manual`',
        'referrerPolicy:`no-referrer`',
      ])
        expect(calls?.[0]).toContain(bound);
    });

    it('has nothing inline or remote in its pages', () => {
      const pages = globSync(join(folderOf(build), '*.html'));
      expect(pages.length).toBeGreaterThan(1);
      for (const page of pages) {
        const markup = readFileSync(page, 'utf8');
        expect(markup, page).not.toMatch(/<script(?![^>]*\ssrc=)/);
        expect(markup, page).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
        expect(markup, page).not.toMatch(/\son\w+=|<style|\sstyle=/);
      }
    });
  },
);

const GECKO = {
  gecko: {
    id: 'three-commons@three-commons.example',
    strict_min_version: '140.0',
    data_collection_permissions: { required: ['none'] },
  },
  gecko_android: { strict_min_version: '142.0' },
};

it.each([
  ['fetch', 'a.fetch (b)'],
  ['eval', ';eval(x)'],
  ['WebSocket', 'new WebSocket(u)'],
  ['new Function', 'new Function("a")'],
  ['remote import', 'import("https://x")'],
])('would notice %s', (name, code) => expect(forbiddenIn(code)).toEqual([name]));

it('takes no harmless word for it', () => {
  expect(forbiddenIn('prefetch=1;fetchPriority;evaluate(x);medieval(y)')).toEqual([]);
});
