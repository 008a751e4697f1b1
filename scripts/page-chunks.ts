import { resolve } from 'node:path';
import type { Rollup } from 'vite';

type ModuleGraph = Pick<Rollup.PluginContext, 'getModuleInfo'>;

const parts = {
  app: ['app/main.tsx'],
  entrance: ['features/start/StartPage.tsx', 'features/join/JoinPage.tsx'],
  workshop: ['app/WorkshopPage.tsx'],
  board: ['features/board/BoardView.tsx'],
  besideBoard: [
    'features/guide/GuidePanel.tsx',
    'features/detail/DetailPanel.tsx',
    'features/findings/FindingsPanel.tsx',
    'features/coverage/CoveragePanel.tsx',
    'features/outline/OutlineView.tsx',
    'features/document/DocumentView.tsx',
  ],
} as const;

const roots = new Set(Object.values(parts).flat().map(fileOf));

/**
 * Into which file a module of the pages goes; null for one that comes later, and gets a file by itself. Left to
 * themselves, modules that are needed together are spread over a file for each set of parts that share them: dozens
 * of small ones, that take more bytes and more requests than one.
 */
export function createPageChunks(): (moduleId: string, graph: ModuleGraph) => string | null {
  let needs: Readonly<Record<keyof typeof parts, ReadonlySet<string>>> | null = null;
  return (moduleId, graph) => {
    needs ??= {
      app: neededBy(parts.app, graph),
      entrance: neededBy(parts.entrance, graph),
      workshop: neededBy(parts.workshop, graph),
      board: neededBy(parts.board, graph),
      besideBoard: neededBy(parts.besideBoard, graph),
    };
    // What the browser asks for by name keeps a file of its own.
    if (roots.has(moduleId)) return null;
    if (needs.app.has(moduleId)) return 'app';
    const isOfWorkshop = needs.workshop.has(moduleId);
    if (!isOfWorkshop && !needs.board.has(moduleId)) return null;
    if (needs.entrance.has(moduleId)) return 'common';
    if (isOfWorkshop) return 'workshop';
    return needs.besideBoard.has(moduleId) ? 'elements' : 'board';
  };
}

/** The modules that must be there before these can run. */
function neededBy(sources: readonly string[], graph: ModuleGraph): ReadonlySet<string> {
  const needed = new Set<string>();
  const visit = (id: string): void => {
    if (needed.has(id)) return;
    needed.add(id);
    graph.getModuleInfo(id)?.importedIds.forEach(visit);
  };
  for (const source of sources) visit(fileOf(source));
  return needed;
}

function fileOf(source: string): string {
  return resolve('client', source);
}
