#!/usr/bin/env node
import { readFile, writeFile } from 'node:fs/promises';
import { availableFormats } from '#server/export/export-strategy.ts';
import { strategyJsonSchema } from '#shared/strategy/json-schema.ts';
import { runCheck } from './check.ts';
import { runExport } from './export.ts';
import { runTranslations } from './translations.ts';

const usage = `kcc check FILE... [--lang nl|en] [--format text|json|sarif] [--profile core|all]
kcc export FILE --format ${availableFormats.join('|')} --lang nl|en --out PATH
           [--chapters A,B] [--notes] [--signatures] [--board] [--no-open-findings] [--since FILE]
           [--region 1-8] [--scale NUMBER]
kcc translations FILE --format xliff|csv [--to nl|en] --out PATH
kcc schema
kcc serve
`;

const io = { stdout: process.stdout, stderr: process.stderr, readFile, writeFile };

/** The commands by name; each resolves to the exit code, or to `undefined` when it goes on running. */
const commands: Readonly<Record<string, (argv: readonly string[]) => Promise<number | undefined>>> = {
  check: (argv) => runCheck(argv, io),
  export: (argv) => runExport(argv, io),
  translations: (argv) => runTranslations(argv, io),
  schema: async () => {
    process.stdout.write(`${JSON.stringify(strategyJsonSchema(), null, 2)}\n`);
    return 0;
  },
  serve: async () => {
    await import('../main.ts');
    return undefined;
  },
  help: async () => {
    process.stdout.write(usage);
    return 0;
  },
};

// Whoever reads along, such as `head`, may have seen enough.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

const [name = 'help', ...argv] = process.argv.slice(2);
const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
if (command) {
  const code = await command(argv);
  if (code !== undefined) process.exitCode = code;
} else {
  process.stderr.write(`kcc: ${JSON.stringify(name)} is not a command.\n${usage}`);
  process.exitCode = 2;
}
