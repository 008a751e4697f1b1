import type { ExportNotice } from '#server/export/export-strategy.ts';
import type { Bilingual } from '#shared/text/language.ts';

/** What the command says when it cannot do what was asked; `{name}` is filled in. */
export const exportTexts = {
  usage: {
    nl: 'Gebruik: kcc export BESTAND --format {formats} --lang nl|en --out PAD [--chapters A,B] [--notes] [--signatures] [--no-open-findings] [--since BESTAND] [--region 1-8] [--scale GETAL]',
    en: 'Usage: kcc export FILE --format {formats} --lang nl|en --out PATH [--chapters A,B] [--notes] [--signatures] [--no-open-findings] [--since FILE] [--region 1-8] [--scale NUMBER]',
  },
  oneFile: { nl: 'Noem precies één bestand.', en: 'Name exactly one file.' },
  noOut: { nl: 'Zeg met --out waar het bestand moet komen.', en: 'Say with --out where the file should go.' },
  noFormat: { nl: 'Zeg met --format in welk formaat.', en: 'Say with --format in which format.' },
  badValue: {
    nl: '{option} kan dit niet zijn; kies uit: {values}.',
    en: '{option} cannot be this; choose one of: {values}.',
  },
  badScale: {
    nl: '--scale is een getal boven 0 en tot en met {most}.',
    en: '--scale is a number above 0 and up to {most}.',
  },
  notices: {
    'scaled-down': {
      nl: 'Dit bord is zo groot dat teksten in deze afbeelding slecht te lezen zijn. Kies svg, of één fase met --region.',
      en: 'This board is so large that texts in this picture are hard to read. Choose svg, or one stage with --region.',
    },
    'not-pdf-ua': {
      nl: 'Deze pdf is niet PDF/UA: op deze machine is hij gemaakt door een webpagina af te drukken.',
      en: 'This PDF is not PDF/UA: on this machine it was made by printing a web page.',
    },
  },
  noPdfProgram: {
    nl: 'Deze machine kan geen pdf maken. Installeer Chromium en wijs het aan met CHROMIUM_PATH.',
    en: 'This machine cannot make a PDF. Install Chromium and name it with CHROMIUM_PATH.',
  },
  unknownOption: { nl: 'De optie {option} bestaat niet.', en: 'There is no option {option}.' },
  notAvailable: {
    nl: 'Exporteren als {format} kan nog niet; wel als: {formats}.',
    en: 'Export as {format} is not available yet; these are: {formats}.',
  },
  unreadable: {
    nl: '{file}: het bestand kan niet worden gelezen ({code}).',
    en: '{file}: the file cannot be read ({code}).',
  },
  refused: { nl: '{file}: {problem}', en: '{file}: {problem}' },
  unwritable: {
    nl: '{file}: er kan hier niets worden geschreven ({code}).',
    en: '{file}: nothing can be written here ({code}).',
  },
  failed: {
    nl: 'Het document kon niet worden gemaakt.',
    en: 'The document could not be made.',
  },
} as const satisfies Record<string, Bilingual | Record<ExportNotice, Bilingual>>;
