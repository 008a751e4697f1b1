import * as z from 'zod/mini';
import { type FieldMeta, limits, longestPath, patterns } from './field.ts';
import { idPattern } from './ids.ts';

const shortString = () => z.string().check(z.maxLength(limits.textLength));
const idString = () => z.string().check(z.regex(idPattern));

function within<Schema extends z.ZodMiniNumber>(schema: Schema, { min, max }: FieldMeta): Schema {
  const above = min === undefined ? schema : schema.check(z.minimum(min));
  return max === undefined ? above : above.check(z.maximum(max));
}

/** What a field takes, in zod: for descriptions of the format that follow from it. Takes what `fits` of the field takes. */
export function zodOf(meta: FieldMeta): z.ZodMiniType {
  switch (meta.kind) {
    case 'text':
    case 'longText':
      return shortString();
    case 'choice':
      return z.nullable(z.enum(meta.options?.values ?? []));
    case 'choices':
      return z.array(z.enum(meta.options?.values ?? []));
    case 'yesNo':
      return z.nullable(z.boolean());
    case 'flag':
      return z.boolean();
    case 'integer':
      return z.nullable(within(z.int(), meta));
    case 'number':
      return z.nullable(within(z.number(), meta));
    case 'month':
      return z.nullable(z.string().check(z.regex(patterns.month)));
    case 'time':
      return z.nullable(z.string().check(z.regex(patterns.time)));
    case 'dateTime':
      return z.nullable(z.iso.datetime({ offset: true }));
    case 'reference':
      return z.nullable(idString());
    case 'references':
      return z.array(idString());
    case 'texts':
      return z.array(shortString());
    case 'languageCodes':
      return z.array(z.string().check(z.regex(patterns.languageCode)));
    case 'facts':
      return z.array(z.object({ path: z.string().check(z.maxLength(longestPath)), value: z.unknown() }));
    case 'tallies':
      return z.array(z.object({ item: idString(), title: shortString(), dots: z.int().check(z.minimum(0)) }));
    case 'part':
      return z.object(
        Object.fromEntries(
          Object.entries(meta.fields ?? {}).map(([name, field]) => [name, zodOf(field.meta)]),
        ),
      );
  }
}
