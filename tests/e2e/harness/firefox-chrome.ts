import type { Browser } from 'puppeteer-core';

/** Firefox's own (privileged) window, to do what a person does outside of pages. */
export interface ChromeScope {
  /** Evaluates an expression there; resolves with its value if that is a string, else ''. */
  run(expression: string): Promise<string>;
  /** Hears every error that any document logs, frames of extensions included. */
  onLoggedError(hear: (text: string) => void): void;
}

interface Connection {
  send(method: string, parameters: object): Promise<unknown>;
  on(event: string, hear: (entry: unknown) => void): void;
}

/** Takes the browser's first privileged window. Needs the switch `--remote-allow-system-access`. */
export async function chromeScope(browser: Browser): Promise<ChromeScope> {
  const connection: unknown = Reflect.get(browser, 'connection');
  if (!isConnection(connection)) throw new Error('This puppeteer hides its BiDi connection.');
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const context = at(tree, 'result', 'contexts', '0', 'context');
  return {
    // The driver's own events of pages leave out the frames of extensions.
    onLoggedError(hear) {
      connection.on('log.entryAdded', (entry) => {
        if (at(entry, 'level') === 'error') hear(String(at(entry, 'text')));
      });
    },
    async run(expression) {
      const answer = await connection.send('script.evaluate', {
        expression,
        target: { context },
        awaitPromise: true,
      });
      if (at(answer, 'result', 'type') !== 'success') {
        throw new Error(`Firefox could not run ${expression}: ${JSON.stringify(answer)}`);
      }
      const value = at(answer, 'result', 'result', 'value');
      return typeof value === 'string' ? value : '';
    },
  };
}

function isConnection(value: unknown): value is Connection {
  return typeof value === 'object' && value !== null && 'send' in value && 'on' in value;
}

function at(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>(
    (inner, key) =>
      typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined,
    value,
  );
}
