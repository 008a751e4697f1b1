import { describe, expect, it } from 'vitest';
import { departmentName, departmentsToSend, ownDepartment, usualDepartments } from './department-list.ts';
import { readUpload } from './strategy-upload.ts';
import { previewMarks } from './template-preview.ts';

describe('the departments at the table', () => {
  it('begins with seven, named in the language of the workshop', () => {
    const names = usualDepartments().map((department) => departmentName(department, 'en'));
    expect(names).toEqual(['Customer service', 'IT', 'HR', 'Finance', 'Marketing', 'Sales', 'Logistics']);
  });

  it('sends only those at the table, each with an id of its own', () => {
    const [first, ...others] = usualDepartments();
    const list = [{ ...first!, isAtTable: false }, ...others, ownDepartment('provider', 'Contacthuis Noord')];
    const sent = departmentsToSend(list, 'nl');
    expect(sent.map(({ name }) => name)).not.toContain('Klantenservice');
    expect(sent.at(-1)).toMatchObject({ name: 'Contacthuis Noord', kind: 'provider' });
    expect(new Set(sent.map(({ id }) => id)).size).toBe(sent.length);
    expect(sent.every(({ id }) => /^[A-Za-z0-9_-]{1,64}$/.test(id))).toBe(true);
  });
});

describe('a strategy file', () => {
  const file = (text: string) => new File([text], 'x.json', { type: 'application/json' });

  it('brings its title and organisation along, with or without a byte order mark', async () => {
    const text =
      '{"format":"klantcontactstrategie","version":1,"meta":{"title":"Plan"},"profile":{"name":"Holt"}}';
    for (const content of [text, `\uFEFF${text}`]) {
      const result = await readUpload(file(content));
      expect(result.ok && result.upload).toMatchObject({
        fileName: 'x.json',
        title: 'Plan',
        organisation: 'Holt',
      });
    }
  });

  it.each([
    ['geen json', 'notJson'],
    ['[]', 'wrongFormat'],
    ['{"format":"iets"}', 'wrongFormat'],
    ['null', 'wrongFormat'],
  ])('is refused when it reads %s', async (text, problem) => {
    expect(await readUpload(file(text))).toEqual({ ok: false, problem, fileName: 'x.json' });
  });
});

describe('the preview of a template', () => {
  it('is the same every time, and grows with what the template brings', () => {
    const little = previewMarks('energy', [0, 1, 0, 0, 0, 0, 0, 0]);
    expect(previewMarks('energy', [0, 1, 0, 0, 0, 0, 0, 0])).toEqual(little);
    expect(little).toHaveLength(1);
    expect(previewMarks('energy', [7, 6, 25, 0, 60, 0, 17, 7])).toHaveLength(2 + 2 + 3 + 3 + 3 + 2);
    expect(previewMarks('blank', [0, 0, 0, 0, 0, 0, 0, 0])).toEqual([]);
  });
});
