import type { BrowserContext, Page } from 'playwright-core';

/**
 * Collects what goes wrong anywhere in the browser: pages and frames (with content scripts) and workers by
 * their consoles, and the extension's own by the list that chrome://extensions keeps, which misses nothing.
 */
export async function watchErrors(
  context: BrowserContext,
  extension: string,
): Promise<() => Promise<readonly string[]>> {
  const heard: string[] = [];
  context.on('weberror', (error) => {
    heard.push(`uncaught: ${error.error().stack ?? error.error().message}`);
  });
  context.on('console', (message) => {
    if (message.type() === 'error') heard.push(`console: ${message.text()}`);
  });
  context.on('serviceworker', (worker) => {
    worker.on('console', (message) => {
      if (message.type() === 'error') heard.push(`worker console: ${message.text()}`);
    });
  });
  await onExtensionsPage(context, async (page) => {
    // Chromium keeps the list only in developer mode.
    await page.evaluate(
      'chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })',
    );
  });

  return async () => {
    const listed = await onExtensionsPage(context, (page) =>
      page.evaluate<string[]>(`(async (extensionId) => {
        const info = await chrome.developerPrivate.getExtensionInfo(extensionId);
        const list = [...info.manifestErrors, ...info.runtimeErrors];
        await chrome.developerPrivate.deleteExtensionErrors({ extensionId });
        return list.map((error) => \`extension: \${error.message} (\${error.source})\`);
      })(${JSON.stringify(extension)})`),
    );
    return [...heard.splice(0), ...listed];
  };
}

async function onExtensionsPage<R>(
  context: BrowserContext,
  run: (page: Page) => Promise<R>,
): Promise<R> {
  const page = await context.newPage();
  try {
    await page.goto('chrome://extensions/');
    return await run(page);
  } finally {
    await page.close();
  }
}
