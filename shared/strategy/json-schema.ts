import * as z from 'zod/mini';
import { languages } from '#shared/text/language.ts';
import { definitionOf, type EntityName, entityNames, isListEntity } from './entities.ts';
import { type Fields, limits, zodOf } from './field.ts';
import { formatName, formatVersion } from './file/read.ts';
import { idPattern } from './ids.ts';
import { deepestPile } from './strategy.ts';

const box = z.object({
  x: z.number(),
  y: z.number(),
  w: z.optional(z.number().check(z.positive())),
  h: z.optional(z.number().check(z.positive())),
  z: z.optional(z.int().check(z.minimum(-deepestPile), z.maximum(deepestPile))),
  locked: z.optional(z.literal(true)),
});
const translation = z.object({
  text: z.string().check(z.maxLength(limits.textLength)),
  ofHash: z.optional(z.string()),
  by: z.enum(['human', 'machine']),
  reviewedBy: z.optional(z.string()),
  original: z.optional(z.object({ language: z.enum(languages), hash: z.string() })),
});

const switchedOff = z.object({
  reason: z.string(),
  by: z.optional(z.string()),
  at: z.optional(z.string()),
});
const checks = z.object({
  profile: z.optional(z.enum(['core', 'all'])),
  thresholds: z.optional(z.record(z.string(), z.number())),
  switchedOff: z.optional(z.record(z.string(), switchedOff)),
});

/**
 * JSON Schema 2020-12 of the file format, with the English labels as titles and hints as descriptions. Every entity
 * and field may be left out; unknown ones are allowed, since they survive a round trip.
 */
export function strategyJsonSchema(): Record<string, unknown> {
  const shape: Record<string, z.ZodMiniType> = {
    format: z.literal(formatName),
    version: z.int().check(z.minimum(1), z.maximum(formatVersion)),
  };
  for (const name of entityNames) shape[name] = z.optional(entitySchema(name));
  shape['layout'] = z.optional(z.record(z.string(), box));
  shape['checks'] = z.optional(checks);
  shape['translations'] = z.optional(z.record(z.string(), translation));
  return z.toJSONSchema(z.looseObject(shape), {
    target: 'draft-2020-12',
    override: ({ zodSchema, jsonSchema }) => {
      const label = labels.get(zodSchema);
      if (label) Object.assign(jsonSchema, label);
    },
  }) as Record<string, unknown>;
}

const labels = new Map<unknown, { title: string; description?: string }>();

function entitySchema(name: EntityName): z.ZodMiniType {
  const definition = definitionOf(name);
  const answers = fieldsSchema(definition.fields);
  const schema = isListEntity(name)
    ? z
        .array(z.looseObject({ id: idSchema(definition.fixedIds), ...answers }))
        .check(z.maxLength(limits.listLength))
    : z.looseObject(answers);
  labels.set(schema, { title: definition.plural.en });
  return schema;
}

function idSchema(fixedIds: readonly string[] | undefined): z.ZodMiniType {
  return fixedIds ? z.enum(fixedIds) : z.string().check(z.regex(idPattern));
}

function fieldsSchema(fields: Fields): Record<string, z.ZodMiniType> {
  const shape: Record<string, z.ZodMiniType> = {};
  for (const [name, { meta }] of Object.entries(fields)) {
    const leaf = meta.fields ? z.looseObject(fieldsSchema(meta.fields)) : zodOf(meta);
    labels.set(leaf, { title: meta.label.en, ...(meta.hint ? { description: meta.hint.en } : {}) });
    shape[name] = z.optional(leaf);
  }
  return shape;
}
