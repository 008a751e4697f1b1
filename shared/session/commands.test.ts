import { describe, expect, it } from 'vitest';
import { mayGive, readCommand } from './commands.ts';

describe('reading a command', () => {
  it('takes one that is right and drops fields that it does not have', () => {
    expect(readCommand({ id: 'c1', type: 'stage.set', stage: 3, extra: true })).toEqual({
      ok: true,
      command: { id: 'c1', type: 'stage.set', stage: 3 },
    });
  });

  it.each([
    [null, { code: 'not-an-object' }],
    [['stage.set'], { code: 'not-an-object' }],
    [{ id: '__proto__', type: 'stage.set', stage: 3 }, { code: 'bad-id' }],
    [
      { id: 'c1', type: 'hasOwnProperty' },
      { code: 'unknown-type', type: 'hasOwnProperty' },
    ],
    [
      { id: 'c1', type: { length: 5 } },
      { code: 'unknown-type', type: '[object Object]' },
    ],
    [
      { id: 'c1', type: 'stage.set', stage: 2.5 },
      { code: 'bad-field', type: 'stage.set', field: 'stage' },
    ],
  ])('says what is wrong with %j', (input, problem) => {
    expect(readCommand(input)).toEqual({ ok: false, problem });
  });

  it('knows who may give it', () => {
    expect(mayGive('facilitator', 'stage.set')).toBe(true);
    expect(mayGive('participant', 'stage.set')).toBe(false);
    expect(mayGive('observer', 'stage.set')).toBe(false);
  });
});
