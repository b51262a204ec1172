import { existsSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Bytes of JavaScript that a built page or script makes the browser load: its own and all it imports
 * statically. `entry` is a path inside the build's folder.
 */
export function scriptBytes(build: string, entry: string): number {
  const seen = new Set<string>();
  const waiting = entry.endsWith('.html')
    ? scriptsOf(join(build, entry), build)
    : [join(build, entry)];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (seen.has(file) || !existsSync(file)) continue;
    seen.add(file);
    const code = readFileSync(file, 'utf8');
    for (const [, from = ''] of code.matchAll(
      /\bimport\s*(?:[\w*{}$,\s]+?\bfrom\s*)?["']([^"']+\.js)["']/g,
    )) {
      waiting.push(join(dirname(file), from));
    }
  }
  return [...seen].reduce((bytes, file) => bytes + statSync(file).size, 0);
}

function scriptsOf(page: string, build: string): string[] {
  const html = readFileSync(page, 'utf8');
  return [...html.matchAll(/(?:src|href)="([^"]+\.js)"/g)].map(([, path = '']) =>
    join(build, path),
  );
}
