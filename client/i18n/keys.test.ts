import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { entryTexts as enEntry } from './en/entry-texts.ts';
import { panelTexts as enPanels } from './en/panel-texts.ts';
import { startTexts as enStart } from './en/start-texts.ts';
import { workshopTexts as enWorkshop } from './en/workshop-texts.ts';
import { entryTexts as nlEntry } from './nl/entry-texts.ts';
import { panelTexts as nlPanels } from './nl/panel-texts.ts';
import { startTexts as nlStart } from './nl/start-texts.ts';
import { workshopTexts as nlWorkshop } from './nl/workshop-texts.ts';

const clientFolder = dirname(dirname(fileURLToPath(import.meta.url)));
const dutch = new Map([nlEntry, nlStart, nlWorkshop, nlPanels].flatMap((texts) => [...flatten(texts)]));
const english = new Map([enEntry, enStart, enWorkshop, enPanels].flatMap((texts) => [...flatten(texts)]));
const sources = sourceFiles(clientFolder);

describe('the texts of the interface', () => {
  it('has every key that the code asks for', () => {
    const missing = sources.flatMap(({ name, text }) =>
      [...text.matchAll(/\bt\(\s*'([^']+)'/g)]
        .map((match) => match[1] ?? '')
        .filter((key) => !isKnown(key))
        .map((key) => `${name}: ${key}`),
    );
    expect(missing).toEqual([]);
  });

  it('has no key that nothing asks for', () => {
    const literals = new Set(
      sources.flatMap(({ text }) =>
        [...text.matchAll(/['"]([\w-]+(?:\.[\w-]+)+)['"]/g)].map((match) => match[1] ?? ''),
      ),
    );
    const unused = [...dutch.keys()].filter((key) => !literals.has(key) && !literals.has(withoutPlural(key)));
    expect(unused).toEqual([]);
  });

  it('writes keys out in full, so that the tests above can see them', () => {
    const puzzles = sources.flatMap(({ name, text }) =>
      [...text.matchAll(/\bt\(\s*(?:`[^`]*\$\{|'[^']*'\s*\+)/g)].map((match) => `${name}: ${match[0]}`),
    );
    expect(puzzles).toEqual([]);
  });

  it('says the same things in both languages, with the same values in them', () => {
    expect([...english.keys()].sort()).toEqual([...dutch.keys()].sort());
    const different = [...dutch].filter(
      ([key, text]) => `${valuesIn(text)}` !== `${valuesIn(english.get(key) ?? '')}`,
    );
    expect(different).toEqual([]);
  });
});

function isKnown(key: string): boolean {
  return dutch.has(key) || (dutch.has(`${key}_one`) && dutch.has(`${key}_other`));
}

function withoutPlural(key: string): string {
  return key.replace(/_(one|other)$/, '');
}

function valuesIn(text: string): string[] {
  return [...new Set([...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1] ?? ''))].sort();
}

function flatten(texts: object, prefix = ''): Map<string, string> {
  return new Map(
    Object.entries(texts).flatMap(([key, value]) =>
      typeof value === 'string' ? [[prefix + key, value] as const] : [...flatten(value, `${prefix}${key}.`)],
    ),
  );
}

function sourceFiles(folder: string): { name: string; text: string }[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(
      (path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path) && !/^i18n[\\/](nl|en)[\\/]/.test(path),
    )
    .filter((path) => path !== join('i18n', 'i18n.ts'))
    .map((path) => ({
      name: relative(clientFolder, join(clientFolder, path)),
      text: readFileSync(join(clientFolder, path), 'utf8'),
    }));
}
