import { createContext, useContext } from 'react';
import { createText, type Text } from '../lib/locale/text.ts';

/** The text lookup of the language in use; English where no provider stands above. */
export const TextContext = createContext<Text>(createText('en'));

export function useText(): Text {
  return useContext(TextContext);
}
