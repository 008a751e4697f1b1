import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type CommandCase,
  type CommandServer,
  playCommandCase,
  startCommandServer,
} from '#tests/support/command-workshop.ts';

let commands: CommandServer;

beforeAll(async () => {
  commands = await startCommandServer();
});

afterAll(() => commands.server.dispose());

const to = (stage: number) => ({ type: 'stage.set', stage }) as const;

const cases: readonly CommandCase[] = [
  { when: 'at the start', by: 'facilitator', give: to(2), status: 200, leaves: { stage: 2 } },
  { when: 'at stage 5', after: [to(5)], by: 'facilitator', give: to(8), status: 200, leaves: { stage: 8 } },
  { when: 'at stage 5', after: [to(5)], by: 'facilitator', give: to(3), status: 200, leaves: { stage: 3 } },
  { when: 'there already', after: [to(5)], by: 'facilitator', give: to(5), status: 200, leaves: 'as it was' },
  ...([0, 9, 1.5] as const).map(
    (stage): CommandCase => ({
      when: 'at the start',
      by: 'facilitator',
      give: to(stage),
      status: 400,
      code: 'command-field',
      leaves: 'as it was',
    }),
  ),
  ...(['participant', 'observer'] as const).map(
    (by): CommandCase => ({
      when: 'at stage 5',
      after: [to(5)],
      by,
      give: to(6),
      status: 403,
      code: 'command-not-yours',
      leaves: 'as it was',
    }),
  ),
];

describe('stage.set', () => {
  it.each(cases)('by the $by $when: $give.stage → $status', (one) => playCommandCase(commands, one));

  it('sets the stage of the strategy along', async () => {
    const { made, facilitator } = await commands.workshop();
    const stages: string[] = [];
    for (const stage of [1, 2, 3, 4, 5, 6, 7, 8]) {
      await facilitator.give(to(stage));
      const path = `/api/workshops/${made.id}/strategy`;
      const { json } = await commands.server.call('GET', path, { cookie: facilitator.cookie });
      stages.push(json.meta.stage);
    }
    const [explore, shape, test] = ['explore', 'shape', 'test'];
    expect(stages).toEqual([explore, explore, explore, shape, shape, test, test, test]);
  });
});
