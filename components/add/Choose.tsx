import { typedSchool } from '../../lib/school/typed.ts';
import { useText } from '../TextContext.ts';
import { FilePicker } from './FilePicker.tsx';
import { PasteBox } from './PasteBox.tsx';
import { TypedForm } from './TypedForm.tsx';

interface ChooseProps {
  readonly onFile: (file: File) => void;
  readonly onPaste: (text: string) => void;
  /** The text of a file made of the name that was typed. */
  readonly onTyped: (text: string) => void;
}

/** The ways to add a school when none was found in a page: by its name, or by its file. */
export function Choose({ onFile, onPaste, onTyped }: ChooseProps) {
  const t = useText();
  return (
    <>
      <section className="panel" aria-labelledby="add-page-way">
        <h2 id="add-page-way">{t('add.way.page')}</h2>
        <p className="lead">{t('add.way.page.lead')}</p>
      </section>
      <section className="panel" aria-labelledby="add-name-way">
        <h2 id="add-name-way">{t('add.way.name')}</h2>
        <p className="lead">{t('add.way.name.lead')}</p>
        <TypedForm onTyped={(typed) => onTyped(JSON.stringify(typedSchool(typed)))} />
      </section>
      <section className="panel" aria-labelledby="add-file-way">
        <h2 id="add-file-way">{t('add.way.file')}</h2>
        <p className="lead">{t('add.way.file.lead')}</p>
        <FilePicker onFile={onFile} />
        <PasteBox onText={onPaste} />
      </section>
    </>
  );
}
