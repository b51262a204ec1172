import { useDropzone } from 'react-dropzone';
import { useText } from '../TextContext.ts';
import { FileIcon } from '../icons.tsx';

/** A school file chosen or dropped; whatever it is called, the checker says whether it is one. */
export function FilePicker({ onFile }: { readonly onFile: (file: File) => void }) {
  const t = useText();
  const { getRootProps, getInputProps, isDragActive, open } = useDropzone({
    multiple: false,
    noClick: true,
    noKeyboard: true,
    // The browser's own file dialog by way of the input: the newer API asks for a permission.
    useFsAccessApi: false,
    onDrop: ([file], [rejected]) => {
      const given = file ?? rejected?.file;
      if (given) onFile(given);
    },
  });
  return (
    <div {...getRootProps({ className: isDragActive ? 'drop over' : 'drop', role: undefined })}>
      <input {...getInputProps({ 'aria-label': t('add.file.label') })} />
      <button type="button" className="button" onClick={open}>
        <FileIcon />
        {t('add.file')}
      </button>
      <span aria-hidden="true">{t('add.drop')}</span>
    </div>
  );
}
