import { FIREFOX_ID } from './call.ts';
import type { ChromeScope } from './firefox-chrome.ts';
import { popupOf } from './popup.ts';
import type { Popup } from './types.ts';

/**
 * Presses the extension's toolbar button over the tab in front: Firefox opens the popup and gives the extension
 * leave to look at that tab, as for a person.
 */
export async function pressToolbar(chrome: ChromeScope): Promise<Popup> {
  await chrome.run(`(async () => {
    const { extension } = WebExtensionPolicy.getByID(${JSON.stringify(FIREFOX_ID)});
    document.querySelector('.webextension-popup-browser')?.closest('panel')?.hidePopup();
    await extension.apiManager.global.browserActionFor(extension).triggerAction(window);
  })()`);
  return popupOf((expression) => chrome.run(inPopup(expression)));
}

/** The popup is a document of its own process: a script of the frame's own message manager gets there. */
function inPopup(expression: string): string {
  const script = `{
    const { document } = content;
    let value = '';
    try { value = String(${expression}); } catch (error) { value = String(error); }
    sendAsyncMessage('three-commons-test', value);
  }`;
  return `new Promise((resolve, reject) => {
    const browser = document.querySelector('.webextension-popup-browser');
    if (!browser?.messageManager) return reject(new Error('There is no popup.'));
    const hear = ({ data }) => {
      browser.messageManager.removeMessageListener('three-commons-test', hear);
      resolve(data);
    };
    browser.messageManager.addMessageListener('three-commons-test', hear);
    // A popup that closes takes its answer with it; whoever waits asks again.
    setTimeout(() => resolve(''), 2000);
    browser.messageManager.loadFrameScript(
      'data:text/javascript;charset=utf-8,' + encodeURIComponent(${JSON.stringify(script)}), false);
  })`;
}
