/** Puts `text` on the clipboard; false where the browser refuses, so that one can offer to select it by hand. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}

/** Offers a file made here as a download. */
export function saveFile(content: Blob, fileName: string): void {
  const url = URL.createObjectURL(content);
  const anchor = document.createElement('a');
  anchor.href = url;
  anchor.download = fileName;
  anchor.click();
  // The browser has taken the file over once the click is handled; a task later is safe everywhere.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}
