import { benchFindings } from './findings.ts';
import { benchPages } from './pages.ts';
import { benchSync } from './sync.ts';

const parts: Readonly<Record<string, () => void | Promise<void>>> = {
  sync: benchSync,
  findings: benchFindings,
  pages: benchPages,
};

const wanted = process.argv.slice(2);
for (const [name, bench] of Object.entries(parts)) {
  if (wanted.length === 0 || wanted.includes(name)) await bench();
}
process.exit(0);
