import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { addableIn, regionNumbers } from '#shared/elements/kinds.ts';
import { readStrategyFile } from '#shared/strategy/file/read.ts';
import type { Strategy } from '#shared/strategy/strategy.ts';
import type { Bilingual } from '#shared/text/language.ts';

const BilingualText = z.object({ nl: z.string().min(1), en: z.string().min(1) });

const Description = z.object({
  id: z.string(),
  order: z.number(),
  title: BilingualText,
  description: BilingualText,
});

/** A strategy to begin from. */
export interface Template {
  readonly id: string;
  readonly title: Bilingual;
  readonly description: Bilingual;
  /** How many items it brings to each of the eight regions, in their order. */
  readonly preview: readonly number[];
  readonly strategy: Strategy;
}

/** Reads every template in a folder. Throws when one of them is not right: that is ours to mend. */
export async function readTemplates(folder: string): Promise<Template[]> {
  if (!existsSync(folder)) return [];
  const entries = await readdir(folder, { withFileTypes: true });
  const names = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  const templates = await Promise.all(names.map((name) => readTemplate(join(folder, name))));
  return templates
    .sort((one, other) => one.order - other.order || (one.template.id < other.template.id ? -1 : 1))
    .map(({ template }) => template);
}

async function readTemplate(folder: string): Promise<{ order: number; template: Template }> {
  const described = JSON.parse(await readFile(join(folder, 'template.json'), 'utf8'));
  const { order, ...description } = Description.parse(described);
  const file = readStrategyFile(await readFile(join(folder, 'strategy.json')));
  if (!file.ok) throw new Error(`The template ${description.id} cannot be read: ${file.problem.code}.`);
  const { strategy } = file;
  return { order, template: { ...description, preview: previewOf(strategy), strategy } };
}

function previewOf(strategy: Strategy): number[] {
  return regionNumbers.map((region) =>
    addableIn[region].reduce((sum, entity) => sum + strategy[entity].length, 0),
  );
}
