import { catalogue } from '#shared/pitfalls/catalogue.ts';
import { languages } from '#shared/text/language.ts';
import { languageIndex, pitfallIndex } from './pitfall-index.ts';
import { pitfallPage } from './pitfall-page.ts';

/** Every page about the catalogue by its path inside `docs/pitfalls`: `nl/pay-per-call.md`, `nl/README.md`, `README.md`. */
export function pitfallPageFiles(): ReadonlyMap<string, string> {
  const files = new Map([['README.md', languageIndex]]);
  for (const language of languages) {
    files.set(`${language}/README.md`, pitfallIndex(catalogue, language));
    for (const pitfall of catalogue)
      files.set(`${language}/${pitfall.id}.md`, pitfallPage(pitfall, language));
  }
  return files;
}
