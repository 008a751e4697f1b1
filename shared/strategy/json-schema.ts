import { z } from 'zod';
import { definitionOf, type EntityName, entityNames, isListEntity } from './entities.ts';
import { type Fields, fieldMeta, limits } from './field.ts';
import { formatName, formatVersion } from './file/read.ts';
import { idPattern } from './ids.ts';

const box = z.object({
  x: z.number(),
  y: z.number(),
  w: z.number().positive().optional(),
  h: z.number().positive().optional(),
});
const translation = z.object({
  text: z.string().max(limits.textLength),
  ofHash: z.string().optional(),
  by: z.enum(['human', 'machine']),
});

/**
 * JSON Schema 2020-12 of the file format, with the English labels as titles and hints as descriptions. Every entity
 * and field may be left out; unknown ones are allowed, since they survive a round trip.
 */
export function strategyJsonSchema(): Record<string, unknown> {
  const shape: Record<string, z.ZodType> = {
    format: z.literal(formatName),
    version: z.int().min(1).max(formatVersion),
  };
  for (const name of entityNames) shape[name] = entitySchema(name).optional();
  shape['layout'] = z.record(z.string(), box).optional();
  shape['translations'] = z.record(z.string(), translation).optional();
  return z.toJSONSchema(z.looseObject(shape), {
    target: 'draft-2020-12',
    override: ({ zodSchema, jsonSchema }) => {
      const label = labels.get(zodSchema);
      if (label) Object.assign(jsonSchema, label);
    },
  }) as Record<string, unknown>;
}

const labels = new Map<unknown, { title: string; description?: string }>();

function entitySchema(name: EntityName): z.ZodType {
  const definition = definitionOf(name);
  const answers = fieldsSchema(definition.fields);
  const schema = isListEntity(name)
    ? z.array(z.looseObject({ id: idSchema(definition.fixedIds), ...answers })).max(limits.listLength)
    : z.looseObject(answers);
  labels.set(schema, { title: definition.plural.en });
  return schema;
}

function idSchema(fixedIds: readonly string[] | undefined): z.ZodType {
  return fixedIds ? z.enum(fixedIds) : z.string().regex(idPattern);
}

function fieldsSchema(fields: Fields): Record<string, z.ZodType> {
  const shape: Record<string, z.ZodType> = {};
  for (const [name, schema] of Object.entries(fields)) {
    const meta = fieldMeta(schema);
    const leaf = meta.fields ? z.looseObject(fieldsSchema(meta.fields)) : schema;
    labels.set(leaf, { title: meta.label.en, ...(meta.hint ? { description: meta.hint.en } : {}) });
    shape[name] = leaf.optional();
  }
  return shape;
}
