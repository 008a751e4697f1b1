import { LineRuleType, Paragraph } from 'docx';

/** A line of white without text, between blocks that have no space of their own below them. */
export function gap(): Paragraph {
  return new Paragraph({
    spacing: { before: 0, after: 0, line: 160, lineRule: LineRuleType.EXACT },
    children: [],
  });
}
