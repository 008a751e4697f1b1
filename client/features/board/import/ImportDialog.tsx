import { useEffect, useState } from 'react';
import { useTexts } from '#client/i18n/use-texts.ts';
import { showToast } from '#client/ui/toast-store.ts';
import { boardUi, useBoardUi } from '../board-ui.ts';
import type { Camera } from '../flow/camera.ts';
import { type Decoded, decodeText, largestFileBytes } from './decode-text.ts';
import { ImportPreview } from './ImportPreview.tsx';
import { type NotesTable, readNotesTable } from './notes-table.ts';

const problems = {
  'too-large': 'board.importTooLarge',
  spreadsheet: 'board.importSpreadsheet',
  picture: 'board.noPictures',
  'no-text': 'board.importNoText',
} as const satisfies Record<Exclude<Decoded, { ok: true }>['code'], string>;

/** Reads the file that was dropped or chosen, and asks what of it becomes notes, and where. */
export function ImportDialog({ camera }: { camera: Camera }) {
  const importing = useBoardUi((ui) => ui.importing);
  const t = useTexts();
  const [table, setTable] = useState<NotesTable | null>(null);
  useEffect(() => {
    setTable(null);
    if (!importing) return;
    let isCurrent = true;
    const refuse = (text: string) => {
      boardUi.patch({ importing: null });
      showToast(text, { tone: 'problem' });
    };
    void textOf(importing.file).then((decoded) => {
      if (!isCurrent) return;
      if (!decoded.ok) return refuse(t(problems[decoded.code]));
      const read = readNotesTable(decoded.text);
      if (read) setTable(read);
      else refuse(t('board.importEmpty'));
    });
    return () => {
      isCurrent = false;
    };
  }, [importing, t]);

  if (!importing || !table) return null;
  return (
    <ImportPreview fileName={importing.file.name} table={table} point={importing.point ?? camera.middle()} />
  );
}

async function textOf(file: File): Promise<Decoded> {
  if (file.size > largestFileBytes) return { ok: false, code: 'too-large' };
  if (file.type.startsWith('image/')) return { ok: false, code: 'picture' };
  try {
    return decodeText(new Uint8Array(await file.arrayBuffer()));
  } catch {
    return { ok: false, code: 'no-text' };
  }
}
