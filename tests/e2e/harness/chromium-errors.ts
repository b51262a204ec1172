import type { BrowserContext } from 'playwright-core';

/**
 * Collects what goes wrong anywhere in the browser: pages and frames with content scripts, and workers, by
 * their consoles, and the extension's own by the list of chrome://extensions, which a tab is kept open for.
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
  // Chromium keeps the list only in developer mode.
  const page = await context.newPage();
  await page.goto('chrome://extensions/');
  await page.evaluate(
    'chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })',
  );

  return async () => {
    const listed = await page.evaluate<string[]>(`(async (extensionId) => {
      const info = await chrome.developerPrivate.getExtensionInfo(extensionId);
      await chrome.developerPrivate.deleteExtensionErrors({ extensionId });
      return [...info.manifestErrors, ...info.runtimeErrors].map(
        (error) => \`extension: \${error.message} (\${error.source})\`,
      );
    })(${JSON.stringify(extension)})`);
    return [...heard.splice(0), ...listed];
  };
}
