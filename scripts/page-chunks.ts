import { dirname, resolve } from 'node:path';
import type { Rollup } from 'vite';

type ModuleGraph = Pick<Rollup.PluginContext, 'getModuleInfo'>;

const parts = {
  app: ['app/main.tsx'],
  entrance: ['features/start/StartPage.tsx', 'features/join/JoinPage.tsx'],
  workshop: ['app/WorkshopPage.tsx'],
  board: ['features/board/BoardView.tsx'],
  guide: ['features/guide/GuidePanel.tsx'],
  besideBoard: [
    'features/guide/GuidePanel.tsx',
    'features/detail/DetailPanel.tsx',
    'features/findings/FindingsPanel.tsx',
    'features/coverage/CoveragePanel.tsx',
    'features/outline/OutlineView.tsx',
    'features/document/DocumentView.tsx',
  ],
  phone: ['app/workshop/PhoneFrame.tsx'],
  /** Drawn as soon as the board stands, whoever it is. */
  tools: [
    'app/workshop/FindingsTeller.tsx',
    'app/workshop/PresenceStack.tsx',
    'app/workshop/session-tools.tsx',
    'features/board/BoardOverlays.tsx',
    'features/board/BoardTools.tsx',
    'features/board/DrawTool.tsx',
    'features/board/ZoomControl.tsx',
    'features/board/clipboard.ts',
    'features/board/follow/Following.tsx',
    'features/board/hands/HandLayer.tsx',
    'features/board/hands/Hands.tsx',
    'features/board/layers/ConnectHandles.tsx',
    'features/board/layers/CursorLayer.tsx',
    'features/board/layers/LinkToolbar.tsx',
    'features/board/layers/RegionLock.tsx',
    'features/flow/SignalBar.tsx',
    'features/flow/TimerDisplay.tsx',
    'comments/MentionCount.tsx',
  ],
  checks: ['sync/checks.ts', 'sync/findings-store.ts', 'features/board/finding-titles.ts'],
} as const;

/** What the browser asks for by name keeps a file of its own. */
const named = [parts.app, parts.entrance, parts.workshop, parts.board, parts.besideBoard].flat();
const roots = new Set(named.map(fileOf));

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
      guide: neededBy(parts.guide, graph),
      besideBoard: neededBy(parts.besideBoard, graph),
      phone: neededBy(parts.phone, graph),
      tools: neededBy(parts.tools, graph),
      checks: neededBy(parts.checks, graph),
    };
    if (roots.has(moduleId)) return null;
    if (needs.app.has(moduleId)) return 'app';
    const isOfWorkshop = needs.workshop.has(moduleId);
    if (isIcon(moduleId)) {
      // They are small and many parts share them: those that nobody needs at first are one file.
      if (needs.entrance.has(moduleId)) return 'common';
      if (needs.guide.has(moduleId)) return 'workshop';
      if (!isOfWorkshop && !needs.board.has(moduleId)) return 'icons';
    }
    if (!isOfWorkshop && !needs.board.has(moduleId)) {
      // A page without a board on it does without its tools.
      if (needs.entrance.has(moduleId) || needs.phone.has(moduleId)) return null;
      if (needs.tools.has(moduleId)) return 'tools';
      return needs.checks.has(moduleId) ? 'checks' : null;
    }
    if (needs.entrance.has(moduleId)) return 'common';
    // It makes errors before there are any. With the tools of the browser open each takes a place in the file with it, for
    // which the browser reads all of that file again.
    if (/\/lib0\//.test(moduleId)) return 'lib0';
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
    const info = graph.getModuleInfo(id);
    for (const imported of info?.importedIds ?? []) {
      if (isIconIndex(imported)) for (const icon of iconsIn(info?.code ?? '', imported, graph)) visit(icon);
      else visit(imported);
    }
  };
  for (const source of sources) visit(fileOf(source));
  return needed;
}

/** The index of all icons names hundreds; what a module needs of it are those that it asks for by name. */
function iconsIn(code: string, index: string, graph: ModuleGraph): readonly string[] {
  const files = iconFiles(index, graph);
  return [...code.matchAll(/import\s*\{([^}]*)\}\s*from\s*["']lucide-react["']/g)]
    .flatMap(([, names = '']) => names.split(','))
    .flatMap((name) => files.get(name.trim().split(/\s+as\s+/)[0] ?? '') ?? []);
}

const filesByIndex = new Map<string, ReadonlyMap<string, string>>();

/** In which file the index finds each icon. */
function iconFiles(index: string, graph: ModuleGraph): ReadonlyMap<string, string> {
  const known = filesByIndex.get(index);
  if (known) return known;
  const exports = (graph.getModuleInfo(index)?.code ?? '').matchAll(
    /export\s*\{([^}]*)\}\s*from\s*["']([^"']+)["']/g,
  );
  const files = new Map(
    [...exports].flatMap(([, names = '', file = '']) =>
      namesIn(names).map((name) => [name, resolve(dirname(index), file)] as const),
    ),
  );
  filesByIndex.set(index, files);
  return files;
}

/** `default as Trash2, default as TrashIcon`: the names under which one file is known. */
function namesIn(list: string): readonly string[] {
  return list.split(',').map(
    (name) =>
      name
        .trim()
        .split(/\s+as\s+/)
        .at(-1) ?? '',
  );
}

function isIconIndex(moduleId: string): boolean {
  return /lucide-react\/dist\/esm\/lucide-react\.m?js$/.test(moduleId);
}

function isIcon(moduleId: string): boolean {
  return /lucide-react\/dist\/esm\/icons\//.test(moduleId);
}

function fileOf(source: string): string {
  return resolve('client', source);
}
