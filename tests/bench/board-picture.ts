import { toStrategyFile } from '#shared/strategy/file/write.ts';
import { type BuiltServer, startBuiltServer } from '#tests/support/built-server.ts';
import { sizeOfPng } from '#tests/support/png-size.ts';
import { stroomnet } from '#tests/support/stroomnet.ts';
import { childrenOf, peakMemoryOf } from './child-memory.ts';
import { median, printTable } from './figures.ts';

const runs = 3;
const notesOnBoard = 1000;
const rule = { seconds: 5, mb: 1000 } as const;

const words =
  'klant belt twee keer omdat het antwoord per kanaal verschilt en niemand de oorzaak oplost voordat de factuur komt'.split(
    ' ',
  );

/** Pictures of a board with a thousand notes, by the server as it ships: how long they take, and how much memory. */
export async function benchBoardPicture(): Promise<void> {
  const server = await startBuiltServer();
  const address = await newWorkshop(server);
  const rows = [
    await rowOf(server, address, 'the whole board, PNG', 'format=png'),
    await rowOf(server, address, 'the largest region, PNG', 'format=png&region=4'),
    await rowOf(server, address, 'the whole board, SVG', 'format=svg'),
  ];
  printTable(`A board with ${notesOnBoard} notes as a picture, ${runs} each`, [
    ['', 'median', 'peak of its process', 'size', 'rule'],
    ...rows,
  ]);
  await server.stop();
}

interface Address {
  readonly url: string;
  readonly secret: string;
}

async function newWorkshop({ url }: BuiltServer): Promise<Address> {
  const answer = await fetch(`${url}/api/workshops`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      title: 'Bench',
      organisation: 'Bench',
      language: 'nl',
      strategy: toStrategyFile({ ...stroomnet, notes: manyNotes(), layout: {} }),
    }),
  });
  const { id, links } = (await answer.json()) as { id: string; links: { facilitator: string } };
  return { url: `${url}/api/workshops/${id}/export`, secret: links.facilitator.split('#')[1] ?? '' };
}

/** Notes of 4 to 17 words under the cards of the example, as after a day with a large group. */
function manyNotes(): typeof stroomnet.notes {
  const [pattern] = stroomnet.notes;
  if (!pattern) throw new Error('The example has no notes.');
  const cards = [stroomnet.themes, stroomnet.goals, stroomnet.channels, stroomnet.blocks]
    .flat()
    .map(({ id }) => id);
  return Array.from({ length: notesOnBoard }, (_, index) => ({
    ...pattern,
    id: `bench${index}`,
    item: cards[index % cards.length] ?? null,
    departmentId: stroomnet.departments[index % stroomnet.departments.length]?.id ?? null,
    text: Array.from(
      { length: 4 + ((index * 7) % 14) },
      (__, nth) => words[(index * 5 + nth * 3) % words.length],
    ).join(' '),
  }));
}

async function rowOf(
  server: BuiltServer,
  { url, secret }: Address,
  name: string,
  query: string,
): Promise<string[]> {
  const seconds: number[] = [];
  let peak = 0;
  let size = '';
  for (let run = 0; run < runs; run += 1) {
    let isDone = false;
    const watching = (async () => {
      while (!isDone) {
        for (const pid of await childrenOf(server.pid)) peak = Math.max(peak, await peakMemoryOf(pid));
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
    })();
    const start = performance.now();
    const answer = await fetch(`${url}?${query}&lang=nl`, { headers: { authorization: `Bearer ${secret}` } });
    const bytes = new Uint8Array(await answer.arrayBuffer());
    seconds.push((performance.now() - start) / 1000);
    isDone = true;
    await watching;
    if (!answer.ok) throw new Error(`The picture was not made: ${answer.status}.`);
    size = `${sizeOf(bytes, query)}${Math.round(bytes.byteLength / 1024)} KB`;
  }
  const isMet = median(seconds) <= rule.seconds && peak <= rule.mb;
  return [
    name,
    `${median(seconds).toFixed(2)} s`,
    `${Math.round(peak)} MB`,
    size,
    `${isMet ? 'met' : 'not met'} (${rule.seconds} s, ${rule.mb} MB)`,
  ];
}

function sizeOf(bytes: Uint8Array, query: string): string {
  if (!query.includes('png')) return '';
  const { width, height } = sizeOfPng(bytes);
  return `${width} × ${height} px, `;
}
