import { type RichText, richTextOf, selectedRichText } from './rich-text.ts';

/** Puts what is selected of the sheet on the clipboard, all of it when nothing is; false where the browser refuses. */
export async function copyReport(sheet: HTMLElement): Promise<boolean> {
  const { html, text } = selectedRichText(sheet) ?? richTextOf(sheet);
  try {
    await navigator.clipboard.write([
      new ClipboardItem({
        'text/html': new Blob([documentAround(html)], { type: 'text/html' }),
        'text/plain': new Blob([text], { type: 'text/plain' }),
      }),
    ]);
    return true;
  } catch {
    return false;
  }
}

/** Answers a copy by keyboard or menu with the same clean text as the button gives. */
export function fillClipboard(sheet: HTMLElement, event: ClipboardEvent): void {
  const rich: RichText | null = selectedRichText(sheet);
  if (!rich || !event.clipboardData) return;
  event.clipboardData.setData('text/html', documentAround(rich.html));
  event.clipboardData.setData('text/plain', rich.text);
  event.preventDefault();
}

/** Some programs read pasted HTML as Latin-1 unless it says otherwise. */
function documentAround(html: string): string {
  return `<meta charset="utf-8">${html}`;
}
