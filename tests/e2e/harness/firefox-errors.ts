import type { ChromeScope } from './firefox-chrome.ts';

/**
 * Firefox's own console knows every uncaught error and policy violation of pages, frames, content scripts and
 * the background; only those of the web and of extensions count, not the browser's own, and not what Firefox
 * says when a page is closed while its question to the background is on the way. What the extension's own
 * pages log by `console.error` stays in their process and is not seen here; in Chromium it is.
 */
const READ = `JSON.stringify((() => {
  const found = Services.console.getMessageArray()
    .filter((message) => message instanceof Ci.nsIScriptError)
    .filter((error) => !(error.flags & Ci.nsIScriptError.warningFlag))
    .filter((error) => !/Promise (?:rejected|resolved) after context unloaded/.test(error.errorMessage))
    .filter((error) => /^(moz-extension|https):/.test(error.sourceName) || /Content-Security-Policy/.test(error.errorMessage))
    .map((error) => \`uncaught: \${error.errorMessage} (\${error.sourceName})\`);
  Services.console.reset();
  return found;
})())`;

/** Collects errors; each call gives those since the last one. */
export function watchErrors(chrome: ChromeScope): () => Promise<readonly string[]> {
  const heard: string[] = [];
  chrome.onLoggedError((text) => heard.push(`logged: ${text}`));
  return async () => {
    const listed: unknown = JSON.parse(await chrome.run(READ));
    return [...heard.splice(0), ...(Array.isArray(listed) ? listed.map(String) : [])];
  };
}
