import { useState } from 'react';
import { useText } from '../TextContext.ts';

/** The school's text, pasted: the file's own, or the block from a web page. */
export function PasteBox({ onText }: { readonly onText: (text: string) => void }) {
  const t = useText();
  const [text, setText] = useState('');
  return (
    <details className="paste">
      <summary>{t('add.paste')}</summary>
      <textarea
        className="field code"
        rows={6}
        spellCheck={false}
        autoComplete="off"
        aria-label={t('add.paste.label')}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <button
        type="button"
        className="button"
        disabled={text.trim() === ''}
        onClick={() => onText(text)}
      >
        {t('add.paste.button')}
      </button>
    </details>
  );
}
