import { isEmptyValue } from '#shared/strategy/values.ts';
import { definePitfall } from '../definition.ts';
import { pathsOf } from '../facts.ts';
import { articles } from '../source.ts';
import { fix } from './fix.ts';
import { text } from './text.ts';

/** There are goals, and not one of them or of the vision is about the people who do the work. */
export const employeeLeftOut = definePitfall({
  id: 'employee-left-out',
  set: 'core',
  top: false,
  severity: 'warning',
  kind: 'gap',
  ripeOn: ['staffing'],
  source: [articles.customerTalk],
  reads: ['goals.tags', 'visionStatements.topic', 'visionStatements.text'],
  text,
  fix,
  check({ strategy: { goals, visionStatements } }) {
    const aboutEmployees = visionStatements.filter(({ topic }) => topic === 'employees');
    const isMentioned =
      goals.some(({ tags }) => tags.includes('employee')) ||
      aboutEmployees.some(({ text: statement }) => !isEmptyValue(statement));
    if (goals.length === 0 || isMentioned) return null;
    return {
      items: ['visionStatements'],
      evidence: [
        ...pathsOf('goals', goals, 'tags'),
        ...(visionStatements.length === 0 ? ['visionStatements'] : []),
        ...pathsOf('visionStatements', visionStatements, 'topic'),
        ...pathsOf('visionStatements', aboutEmployees, 'text'),
      ],
    };
  },
});
