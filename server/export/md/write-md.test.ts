import { describe, expect, test } from 'vitest';
import { buildReport } from '#shared/report/build-report.ts';
import { strategyFromPatch } from '#shared/strategy/file/read.ts';
import { escapeInline, escapeLineStart } from './escape.ts';
import { writeMarkdown } from './write-md.ts';

const markdownOf = (patch: object, language: 'nl' | 'en' = 'nl') =>
  writeMarkdown(
    buildReport(strategyFromPatch({ meta: { language: 'nl' }, ...patch }), language, { findings: [] }),
  );

describe('what people typed stays text', () => {
  test('marks in the middle of a line', () => {
    expect(escapeInline('*a* _b_ [c](d) `e` | <f> & ~g~ $h$ \\i')).toBe(
      '\\*a\\* \\_b\\_ \\[c\\](d) \\`e\\` \\| &lt;f&gt; &amp; \\~g\\~ \\$h\\$ \\\\i',
    );
  });

  test('marks at the start of a line, and control characters', () => {
    expect(escapeLineStart('# a\n- b\n+ c\n1. d\n2) e\n===\nf - g')).toBe(
      '\\# a\n\\- b\n\\+ c\n1\\. d\n2\\) e\n\\===\nf - g',
    );
    expect(escapeInline('a\u0000b\u001bc\td')).toBe('abc d');
  });

  test('a pipe or a line end does not break a table', () => {
    const text = markdownOf({ goals: [{ id: 'g1', level: 'strategic', text: 'a|b\nc' }] });
    const row = text.split('\n').find((line) => line.startsWith('| 1 |'));
    expect(row).toContain('a\\|b<br>c');
    expect(row?.split(/(?<!\\)\|/)).toHaveLength(5);
  });

  test('a text that looks like a heading is none', () => {
    const text = markdownOf({ ambition: { endState: '# Geen kop' } });
    expect(text).toContain('\n\\# Geen kop');
  });
});

test('a text without translation carries its language', () => {
  const text = markdownOf({ ambition: { endState: 'Alles in één keer.' } }, 'en');
  expect(text).toContain('Alles in één keer. \\[NL\\]');
});
