import { fontFamilies, ownLook, type ReportLook } from '#shared/report/look.ts';
import type { Report } from '#shared/report/tree.ts';

/** A colour of the house style as CSS takes it: anything but `#rrggbb` would be a way into the style sheet. */
function color(value: string, otherwise: string): string {
  return /^#[0-9a-f]{6}$/i.test(value) ? value : otherwise;
}

/** A text as a string of CSS: everything but letters and digits as a number, so that nothing can end it. */
function cssString(text: string): string {
  const safe = Array.from(text, (letter) =>
    /[A-Za-z0-9]/.test(letter) ? letter : `\\${(letter.codePointAt(0) ?? 32).toString(16)} `,
  );
  return `"${safe.join('')}"`;
}

const widths = Array.from({ length: 100 }, (_, position) => `.w${position + 1}{width:${position + 1}%}`).join(
  '',
);

/** Everything that the page needs to look as it does, fonts included, for screens of any width and for A4. */
export function styleSheet(report: Report, look: ReportLook, fonts: string): string {
  return [
    variables(look),
    fonts,
    typography,
    tables,
    parts,
    screens,
    smallScreens,
    print(report),
    widths,
  ].join('\n');
}

function variables(look: ReportLook): string {
  return `:root {
  --brand: ${color(look.brand, ownLook.brand)}; --brand-tint: ${color(look.brandTint, ownLook.brandTint)};
  --ink: #1d2428; --ink-2: #545e63; --ink-3: #626b6f; --line: #d8d3c7; --paper: #f3f1eb;
  --risk: #b3261e; --warning: #8a5000; --hint: #28598f; --ok: #1a6e44;
  color-scheme: light;
  font: 100%/1.55 "${fontFamilies[look.font]}", "Segoe UI", Arial, sans-serif;
  color: var(--ink); background: var(--paper);
  -webkit-text-size-adjust: 100%; text-size-adjust: 100%;
}`;
}

const typography = `
* { box-sizing: border-box; }
body { margin: 0; overflow-wrap: break-word; }
h1, h2, h3, h4 { line-height: 1.2; text-wrap: balance; overflow-wrap: anywhere; }
h1 { margin: 0; font-size: 2.75rem; font-weight: 700; letter-spacing: -0.022em; line-height: 1.1; }
h2 { margin: 0 0 1.25rem; font-size: 1.9rem; font-weight: 700; letter-spacing: -0.018em; }
h3 { margin: 2.75rem 0 0.6rem; font-size: 1.35rem; font-weight: 650; letter-spacing: -0.012em; }
h4 { margin: 1.75rem 0 0.4rem; font-size: 1.0625rem; font-weight: 650; }
h2 + h3, h3 + h4 { margin-top: 0.75rem; }
p { margin: 0 0 0.75rem; overflow-wrap: anywhere; }
p.lead { font-size: 1.125rem; line-height: 1.5; color: var(--ink-2); }
p.label { margin: 1.5rem 0 0.35rem; font-weight: 600; }
p.part { margin: 2.5rem 0 0; padding-bottom: 0.3rem; border-bottom: 2px solid var(--brand); color: var(--brand); font-size: 1.125rem; font-weight: 650; }
p.open { color: var(--ink-3); font-style: italic; }
ul { margin: 0 0 0.9rem; padding-left: 1.15rem; }
li { margin: 0 0 0.3rem; overflow-wrap: anywhere; }
li::marker { color: var(--brand); }
dl { display: grid; grid-template-columns: minmax(8rem, 13rem) 1fr; gap: 0.45rem 1.5rem; margin: 0 0 1rem; }
dt { font-weight: 600; }
dd { margin: 0; overflow-wrap: anywhere; }
a { color: inherit; text-decoration: none; }
a:hover { color: var(--brand); text-decoration: underline; }
:focus-visible { outline: 2px solid var(--brand); outline-offset: 2px; border-radius: 4px; }
.gap { padding: 0 0.3em; border-radius: 4px; background: var(--paper); color: var(--ink-3); font-size: 0.6875rem; font-weight: 600; font-style: normal; letter-spacing: 0; white-space: nowrap; }
.tone-risk { color: var(--risk); } .tone-warning { color: var(--warning); } .tone-hint { color: var(--hint); }
.tone-ok { color: var(--ok); } .tone-quiet { color: var(--ink-3); }`;

const tables = `
table { width: 100%; margin: 0.75rem 0 1.5rem; border-collapse: collapse; font-size: 0.875rem; line-height: 1.45; font-variant-numeric: tabular-nums; }
caption { padding: 0.5rem 0 0.25rem; text-align: left; font-size: 0.9375rem; font-weight: 600; }
.unseen { font-size: 0; line-height: 0; padding: 0; color: transparent; }
th, td { padding: 0.5rem 1rem 0.5rem 0; text-align: left; vertical-align: top; font-weight: 400; }
th:last-child, td:last-child { padding-right: 0; }
thead th { border-bottom: 1.5px solid var(--ink); font-weight: 600; vertical-align: bottom; }
tbody th, tbody td { border-bottom: 1px solid var(--line); }
tfoot th, tfoot td { border-bottom: 1.5px solid var(--ink); font-weight: 600; }
.right { text-align: right; }
.long { overflow-wrap: anywhere; }`;

const parts = `
.cover { display: flex; flex-direction: column; min-height: 30rem; border-top: 6px solid var(--brand); }
.cover .logo { align-self: flex-start; width: auto; max-width: 14rem; height: auto; max-height: 5rem; margin-bottom: 2.5rem; }
.cover .kind { margin: 0 0 0.75rem; color: var(--brand); font-size: 0.9375rem; font-weight: 600; }
.cover .organisation { margin: 0.9rem 0 3rem; font-size: 1.375rem; color: var(--ink-2); }
.cover dl { margin: auto 0 0; padding-top: 1.5rem; border-top: 1px solid var(--line); font-size: 0.9375rem; }
.callout { margin: 0.9rem 0; padding: 0.85rem 1.1rem; border-left: 3px solid; border-radius: 0 8px 8px 0; }
.callout p { margin: 0 0 0.4rem; color: var(--ink); font-size: 0.9375rem; }
.callout p:last-child { margin-bottom: 0; }
.callout .title { font-weight: 600; }
.risk { border-color: var(--risk); background: #fcf1ef; } .risk .title strong { color: var(--risk); }
.warning { border-color: var(--warning); background: #fdf5e6; } .warning .title strong { color: var(--warning); }
.hint { border-color: var(--hint); background: #eef3fa; } .hint .title strong { color: var(--hint); }
.callout.accepted { background: var(--paper); }
figure { margin: 1.25rem 0 1.5rem; }
figcaption { margin-bottom: 0.6rem; font-size: 0.9375rem; font-weight: 600; }
.picture { overflow-x: auto; }
.picture svg { display: block; width: 100%; height: auto; }
nav ol { margin: 0; padding: 0; list-style: none; }
nav a { display: block; padding: 0.25rem 0.6rem; border-radius: 8px; overflow-wrap: anywhere; }
nav li { margin: 0; }
nav li li a { padding-left: 1.5rem; color: var(--ink-2); }`;

const screens = `
@media screen {
  main { max-width: 54rem; margin: 0 auto; padding: 2rem 1rem 4rem; }
  .cover, section, nav { margin: 0 0 1.25rem; padding: 4rem 5rem; background: #fff; box-shadow: 0 1px 2px rgb(29 36 40 / 6%), 0 8px 24px rgb(29 36 40 / 5%); border-radius: 3px; }
  h2, h3, h4, figure { scroll-margin-top: 1.5rem; }
}
@media screen and (min-width: 76rem) {
  main { margin-left: max(17rem, calc((100vw - 54rem) / 2)); }
  nav { position: fixed; inset: 0 auto 0 0; width: 16.5rem; margin: 0; padding: 2rem 1rem 2rem 1.25rem; overflow-y: auto; background: none; box-shadow: none; font-size: 0.8125rem; line-height: 1.35; }
  nav h2 { margin: 0 0 0.5rem; padding: 0 0.6rem; font-size: 0.8125rem; font-weight: 600; letter-spacing: 0; color: var(--ink-3); }
  nav a:hover { background: #fff; text-decoration: none; }
}
@media screen and (min-width: 76rem) and (min-width: 90rem) { nav { left: max(0rem, calc((100vw - 54rem) / 2 - 20rem)); } }`;

/** Rows become cards, each value under the title of its column: nobody scrolls a table sideways on a phone. */
const smallScreens = `
@media screen and (max-width: 44rem) {
  main { padding: 0 0 2rem; }
  .cover, section, nav { margin: 0 0 0.5rem; padding: 2rem 1.15rem; border-radius: 0; }
  h1 { font-size: 2rem; } h2 { font-size: 1.5rem; } h3 { font-size: 1.2rem; }
  .cover { min-height: 22rem; }
  dl { display: block; } dd { margin-bottom: 0.6rem; }
  table, caption, tbody, tfoot, tr, tbody th, tfoot th, td { display: block; width: 100%; }
  colgroup { display: none; }
  thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  tr { padding: 0.6rem 0; border-bottom: 1px solid var(--line); }
  tbody th, tbody td, tfoot th, tfoot td { padding: 0.15rem 0; border: 0; text-align: left; overflow-wrap: anywhere; }
  tbody th { font-weight: 600; }
  td:empty { display: none; }
  td::before { content: attr(data-title); display: block; color: var(--ink-3); font-size: 0.75rem; font-weight: 400; }
  .picture svg { min-width: 36rem; }
}`;

function print(report: Report): string {
  const foot = 'font-size: 8pt; color: #545e63; vertical-align: top; padding-top: 4mm;';
  return `
@page {
  size: A4; margin: 20mm 19mm 22mm;
  @bottom-left { content: ${cssString(report.running)}; ${foot} }
  @bottom-right { content: ${cssString(`${report.words.page} `)} counter(page) " / " counter(pages); ${foot} }
}
@page :first { @bottom-left { content: none; } @bottom-right { content: none; } }
@media print {
  :root { font-size: 9.5pt; line-height: 1.45; background: #fff; -webkit-print-color-adjust: exact; print-color-adjust: exact; }
  .cover { min-height: 252mm; padding-top: 40mm; }
  section, nav { break-before: page; }
  nav h2 { margin-bottom: 1rem; }
  nav > ol { columns: 2; column-gap: 10mm; }
  nav > ol > li { margin-bottom: 0.6rem; break-inside: avoid; }
  nav > ol > li > a { font-weight: 600; }
  nav a { padding: 0.1rem 0; } nav li li a { padding-left: 1.25rem; }
  table { margin-bottom: 1.1rem; font-size: 0.84rem; line-height: 1.4; } th, td { padding-block: 0.32rem; }
  h3 { margin-top: 2rem; }
  thead { display: table-header-group; } tfoot { display: table-row-group; }
  h2, h3, h4, .label, .part, caption, figcaption, thead { break-after: avoid; }
  tr, li, dt, dd, figure, .callout { break-inside: avoid; }
  p { orphans: 3; widows: 3; }
  .picture { overflow: visible; } .picture svg { max-height: 215mm; }
}`;
}
