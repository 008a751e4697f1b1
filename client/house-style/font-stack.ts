import type { DocumentFont } from '#shared/report/document-fonts.ts';
import { fontFamilies } from '#shared/report/look.ts';
import './document-fonts.css';

/** The font of documents on the screen; ours is that of the screen already. */
export function fontStack(font: DocumentFont): string | undefined {
  return font === 'inter' ? undefined : `"${fontFamilies[font]}", sans-serif`;
}
