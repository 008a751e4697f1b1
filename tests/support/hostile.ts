import { findingsOf } from '#shared/pitfalls/engine.ts';
import { presentFinding } from '#shared/pitfalls/present.ts';
import type { ReportOptions } from '#shared/report/options.ts';
import { strategyFromPatch } from '#shared/strategy/file/read.ts';
import type { Strategy } from '#shared/strategy/strategy.ts';
import type { Language } from '#shared/text/language.ts';

/** Texts that a careless writer would run, load or break on; in every format they must come out as text. */
export const hostileTexts: readonly string[] = [
  '<img src="https://evil.example/x.png" onerror="alert(1)">',
  '</style></title></script><script>alert(2)</script>',
  '"><svg onload=alert(3)>',
  'javascript:alert(4)',
  '&lt;b&gt; &amp;amp; &#60;',
  '#read("/etc/passwd") $x^2$ *a* _b_ `c`',
  '=1+1',
  '=cmd|"/c calc"!A1',
  '+SUM(1,2)',
  '-2+3',
  '@SUM(1,2)',
  '\t=1+1',
  '\r=1+1',
  '\u202eevil\u2066 bidi',
  '👩‍💻 مرحبا ≥ ≤ → é ë ï € – ŵ',
  ']]> \u0000\u0008\u000b\ufffe \ud800 </w:t></a:t>',
  `url(https://evil.example/y.css) \\3c ${'x'.repeat(200)}`,
];

/** A strategy with such texts in every place where people type one. */
export const hostileStrategy: Strategy = (() => {
  const at = (position: number) => hostileTexts[position % hostileTexts.length] ?? '';
  const all = hostileTexts.map((text, position) => ({ text, position }));
  return strategyFromPatch({
    meta: {
      language: 'nl',
      title: at(0),
      versionName: at(1),
      agreedBy: at(2),
      version: 3,
      startMonth: '2027-01',
    },
    profile: { name: at(1) },
    ambition: { endState: hostileTexts.join('\n'), notDoing: hostileTexts },
    departments: all.map(({ text, position }) => ({ id: `d${position}`, name: text })),
    goals: all.map(({ text, position }) => ({
      id: `g${position}`,
      text,
      level: 'strategic',
      ownerDeptId: `d${position}`,
      horizon: '2028-06',
    })),
    kpis: all.map(({ text, position }) => ({
      id: `k${position}`,
      kind: 'csat',
      name: text,
      source: text,
      target: 8,
      ownerDeptId: `d${position}`,
    })),
    channels: all.map(({ text, position }) => ({
      id: `c${position}`,
      kind: 'chat',
      name: text,
      purpose: text,
      volumePerYear: 1000 + position,
    })),
    contactReasons: all.map(({ text, position }) => ({
      id: `r${position}`,
      name: text,
      journey: text,
      rootCause: text,
      volumePerYear: 100 * position,
    })),
    initiatives: all.map(({ text, position }) => ({
      id: `i${position}`,
      name: text,
      start: '2027-02',
      end: '2027-09',
    })),
    budgetLines: all.map(({ text, position }) => ({
      id: `b${position}`,
      kind: 'people',
      amountEur: 1000 * position,
      reason: text,
    })),
    decisions: all.map(({ text, position }) => ({ id: `x${position}`, text, ownerDeptId: `d${position}` })),
    themes: [{ id: 'collaboration', statement: hostileTexts.join(' '), reason: at(5), ownerDeptId: 'd0' }],
    participants: all.map(({ text, position }) => ({ id: `p${position}`, name: text })),
    consents: all.map(({ text, position }) => ({
      id: `o${position}`,
      item: null,
      departmentId: `d${position}`,
      verdict: 'agree_with_note',
      note: text,
      by: text,
    })),
  });
})();

/** Findings and date as every export takes them. */
export function reportOptionsFor(strategy: Strategy, language: Language): ReportOptions {
  const findings = findingsOf(strategy).map((finding) => presentFinding(finding, strategy, language));
  return { findings, date: '2026-11-22T10:00:00Z' };
}
