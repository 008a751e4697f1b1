import { describe, expect, test } from 'vitest';
import { catalogue, pitfallById } from '#shared/pitfalls/catalogue.ts';
import type { Pitfall } from '#shared/pitfalls/definition.ts';
import { sourceLine } from '#shared/pitfalls/source.ts';
import { languages } from '#shared/text/language.ts';
import { literal } from './markdown.ts';
import { pitfallPageFiles } from './page-files.ts';
import { pitfallIndex } from './pitfall-index.ts';
import { pitfallPage } from './pitfall-page.ts';

function known(id: string): Pitfall {
  const pitfall = pitfallById(id);
  if (!pitfall) throw new Error(`The catalogue has no pitfall "${id}".`);
  return pitfall;
}

/** A pitfall with everything that a page can show. */
const whole: Pitfall = {
  ...known('pay-per-call'),
  kind: 'gap',
  ripeOn: ['roadmap', 'learning'],
  reads: ['sourcing.contract.payBasis', 'ambition.serviceTier', 'sourcing.choice'],
  thresholds: ['contractMin'],
  text: {
    title: { nl: 'Eén [titel]', en: 'One [title]' },
    explanation: { nl: 'Uitleg *met* sterren.', en: 'Explanation.' },
    advice: { nl: 'Advies.', en: 'Advice.' },
  },
  source: [
    { title: { nl: 'Een wet', en: 'A law' }, url: 'https://example.org/a_b' },
    { title: { nl: 'Een boek', en: 'A book' } },
  ],
  fix: { label: { nl: 'Doe het', en: 'Do it' }, kind: 'mend', propose: () => null },
};

test('a page says all there is to say', () => {
  expect(pitfallPage(whole, 'nl')).toBe(`# Eén \\[titel\\]

- **Ernst**: risico, want er dreigt schade voor klanten, verlies van geld of strijd met de wet
- **Valt op aan**: wat er ontbreekt
- **Verzameling**: kern, een van de twaalf die het meest tellen ★
- **Naam in bestanden**: \`pay-per-call\`

## Wat er misgaat

Uitleg \\*met\\* sterren.

## Wat je kunt doen

Advies.

## Snelle stap

**Doe het**. Dat legt het besluit vast, waarmee de valkuil verdwijnt; je kunt het ongedaan maken. De stap is er alleen als uit de feiten volgt wat er moet veranderen.

## Wanneer het opvalt

Pas als een van deze kaarten is afgesproken, of vanaf fase 6 (Valkuilen):

- bouwsteen Planning en realisatie
- thema Willen en kunnen leren uit klantcontact

## Waar naar wordt gekeken

- **Sourcingbesluiten**
  - Contract: Vergoeding (\`sourcing.contract.payBasis\`)
  - Keuze (\`sourcing.choice\`)
- **Rol en ambitie**
  - Serviceniveau (\`ambition.serviceTier\`)

## Grenzen

De groep kan voor haar eigen strategie een andere grens kiezen.

| Grens | Gebruikelijk | Van | Tot |
| --- | --- | --- | --- |
| Looptijd van een contract, minstens | 36 mnd | 1 mnd | 120 mnd |

## Hoort bij

- [De partner verdient aan drukte](contract-rewards-volume.md) staat hieronder als beide open zijn: ze gaan over hetzelfde.

## Bron

- Een wet, https://example.org/a_b
- Een boek

---

[Alle valkuilen](README.md) · [In English](../en/pay-per-call.md)
`);
});

test('what a pitfall does not have, its page does not mention', () => {
  const { thresholds: _, fix: __, ...bare } = whole;
  const page = pitfallPage({ ...bare, id: 'bare', kind: 'conflict', ripeOn: [] }, 'en');
  for (const title of ['## Limits', '## Quick step', '## Goes with']) expect(page).not.toContain(title);
  expect(page).toContain('As soon as the facts below are on the board, at any stage.');
});

test('a step that asks says that the pitfall stays', () => {
  const page = pitfallPage({ ...whole, fix: { ...whole.fix!, kind: 'ask' } }, 'en');
  expect(page).toContain('the pitfall stays until it is answered');
});

test('a twin names the one that it stands under', () => {
  expect(pitfallPage(known('contract-rewards-volume'), 'en')).toContain(
    'Stands under [Paying per call](pay-per-call.md)',
  );
});

describe.each(languages)('in %s', (language) => {
  test.each(catalogue.map((pitfall) => [pitfall.id, pitfall] as const))(
    '%s is told in full',
    (_id, pitfall) => {
      const page = pitfallPage(pitfall, language);
      for (const path of pitfall.reads) expect(page).toContain(`(\`${path}\`)`);
      for (const text of Object.values(pitfall.text)) expect(page).toContain(literal(text[language]));
      for (const one of pitfall.source) expect(page).toContain(literal(sourceLine([one], language)));
      expect(page).not.toMatch(/\{\w+\}|undefined/);
    },
  );

  test('the index leads to every pitfall once, the twelve that matter most first', () => {
    const index = pitfallIndex(catalogue, language);
    for (const { id } of catalogue) expect(index.split(`](${id}.md)`)).toHaveLength(2);
    const rows = index.split('\n').filter((line) => line.includes('.md) |'));
    expect(rows).toHaveLength(catalogue.length);
    expect(rows.filter((row) => row.startsWith('| ★'))).toHaveLength(12);
    expect(index).not.toMatch(/\{\w+\}|undefined/);
  });
});

test('no link leads nowhere', () => {
  const files = pitfallPageFiles();
  for (const [path, content] of files) {
    for (const [, target = ''] of content.matchAll(/\]\(([^)]+\.md)\)/g)) {
      const { pathname } = new URL(target, `file:///${path}`);
      expect(files.has(pathname.slice(1)), `${path} → ${target}`).toBe(true);
    }
  }
});
