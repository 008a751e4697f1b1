import { benchBoard } from './board/board.ts';
import { benchBoardPicture } from './board-picture.ts';
import { benchDocument } from './document.ts';
import { benchExport } from './export.ts';
import { benchFindings } from './findings.ts';
import { benchPages } from './pages.ts';
import { benchSync } from './sync.ts';

const parts: Readonly<Record<string, (options: readonly string[]) => void | Promise<void>>> = {
  sync: benchSync,
  findings: benchFindings,
  export: benchExport,
  picture: benchBoardPicture,
  pages: benchPages,
  document: benchDocument,
  board: benchBoard,
};

// Names of parts come first; what follows the first option is for the board.
const words = process.argv.slice(2);
const firstOption = words.findIndex((word) => word.startsWith('--'));
const wanted = firstOption < 0 ? words : words.slice(0, firstOption);
const options = firstOption < 0 ? [] : words.slice(firstOption);
for (const [name, bench] of Object.entries(parts)) {
  if (wanted.length === 0 || wanted.includes(name)) await bench(options);
}
process.exit();
