import { isAbsolute, relative, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { catalogue } from '#shared/pitfalls/catalogue.ts';
import type { Pitfall } from '#shared/pitfalls/definition.ts';
import { pitfallsFor } from '#shared/pitfalls/engine.ts';
import { type Profile, usualCheckSettings } from '#shared/strategy/check-settings.ts';
import { type Language, localeOf } from '#shared/text/language.ts';
import type { CheckedFile, Notice } from '../checked-file.ts';
import { placesIn, type Region } from './json-places.ts';
import type { SarifLog, SarifNotification } from './sarif-format.ts';
import { sarifResult } from './sarif-result.ts';
import { sarifRule } from './sarif-rule.ts';
import { verbatim } from './sarif-text.ts';

/** All that a log tells of one run of `check`. */
export interface CheckRun {
  readonly checked: readonly CheckedFile[];
  readonly notices: readonly Notice[];
  readonly language: Language;
  readonly profile: Profile | undefined;
  readonly exitCode: number;
}

const schema = 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json';
const productName = { nl: 'Klantcontactstrategie canvas', en: 'Customer contact strategy canvas' };

/**
 * The findings as a SARIF 2.1.0 log, for code review and editors: every pitfall that was looked for is a rule, every
 * finding a result, and what was accepted with a reason a suppressed one. What is wrong with a file itself is a
 * notification.
 */
export function asSarif({ checked, notices, language, profile, exitCode }: CheckRun): string {
  const rules = rulesOf(checked, profile);
  const placesOf = new Map(checked.map(({ file, text }) => [file, placesIn(text)]));
  const indexOf = new Map(rules.map(({ id }, index) => [id, index]));
  const log: SarifLog = {
    $schema: schema,
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'kcc',
            fullName: productName[language],
            language: localeOf[language],
            rules: rules.map((pitfall) => sarifRule(pitfall, language)),
          },
        },
        language: localeOf[language],
        columnKind: 'utf16CodeUnits',
        invocations: [
          {
            executionSuccessful: notices.every(({ level }) => level !== 'error'),
            exitCode,
            toolExecutionNotifications: notices.map((notice) =>
              notification(notice, placesOf.get(notice.file)),
            ),
          },
        ],
        artifacts: [...new Set(checked.map(({ file }) => uriOf(file)))].map((uri) => ({
          location: { uri },
          mimeType: 'application/json',
        })),
        results: checked.flatMap((one) => {
          const placeOf = placesOf.get(one.file) ?? placesIn(one.text);
          const target = { checked: one, uri: uriOf(one.file), placeOf, language };
          return one.findings.map((finding) =>
            sarifResult(finding, indexOf.get(finding.pitfall) ?? -1, target),
          );
        }),
      },
    ],
  };
  return `${JSON.stringify(log, null, 2)}\n`;
}

/** The pitfalls that were looked for in any of the files, in the order of the catalogue. */
function rulesOf(checked: readonly CheckedFile[], profile: Profile | undefined): readonly Pitfall[] {
  const settings = checked.length > 0 ? checked.map(({ strategy }) => strategy.checks) : [usualCheckSettings];
  const wanted = new Set(settings.flatMap((checks) => pitfallsFor(checks, profile)));
  return catalogue.filter((pitfall) => wanted.has(pitfall));
}

function notification(
  { file, level, text, path }: Notice,
  placeOf: ((path: string) => Region) | undefined,
): SarifNotification {
  const artifactLocation = { uri: uriOf(file) };
  const region = path === undefined ? undefined : placeOf?.(path);
  const physicalLocation = region ? { artifactLocation, region } : { artifactLocation };
  return { level, message: { text: verbatim(text) }, locations: [{ physicalLocation }] };
}

/** A file as a reference: from the folder where the command runs when it is in there, else by its whole address. */
function uriOf(file: string): string {
  const path = relative(process.cwd(), file);
  if (path === '..' || path.startsWith(`..${sep}`) || isAbsolute(path)) return pathToFileURL(file).href;
  return path.split(sep).map(encodeURIComponent).join('/');
}
