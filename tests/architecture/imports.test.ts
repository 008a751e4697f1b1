import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { describe, expect, test } from 'vitest';

/** One import of a source file, with its target as a path from the root of the project or a package name. */
interface Import {
  readonly from: string;
  readonly to: string;
}

const layers: readonly { readonly name: string; readonly from: RegExp; readonly mayNot: RegExp }[] = [
  {
    name: 'shared is pure',
    from: /^shared\//,
    mayNot: /^(client|server|tests|templates|scripts)\/|^node:|^react/,
  },
  { name: 'client knows no server', from: /^client\//, mayNot: /^(server|tests|scripts)\/|^node:/ },
  { name: 'server knows no client', from: /^server\//, mayNot: /^(client|tests)\/|^react/ },
  {
    name: 'the model knows nothing but texts',
    from: /^shared\/strategy\//,
    mayNot: /^shared\/(?!strategy\/|text\/)/,
  },
  { name: 'texts know nothing', from: /^shared\/text\//, mayNot: /^shared\/(?!text\/)/ },
  {
    name: 'pitfalls do not know the document',
    from: /^shared\/pitfalls\//,
    mayNot: /^shared\/(board|report|layout|session)\//,
  },
  {
    name: 'the report does not know the board',
    from: /^shared\/report\//,
    // Only how wide letters are: pictures must wrap their words.
    mayNot: /^shared\/(board|layout(?!\/text-metrics\.ts)|session|elements)\//,
  },
  {
    name: 'formats read the report tree, never the strategy',
    from: /^server\/export\/(docx|html|md|pptx|xlsx)\//,
    mayNot: /^shared\/(strategy|board)\//,
  },
  {
    name: 'ui has no domain',
    from: /^client\/ui\//,
    mayNot: /^client\/(features|app|sync|forms)\/|^shared\/(?!text\/)/,
  },
  {
    name: 'no feature knows the app',
    from: /^client\/(features|forms|elements|sync|ui-state)\//,
    mayNot: /^client\/app\//,
  },
];

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name))
    .map((name) => join(folder, name));
}

function importsOf(file: string): Import[] {
  const source = readFileSync(file, 'utf8');
  const specifiers = [...source.matchAll(/(?:from|import)\s*\(?\s*'([^']+)'/g)].map(
    (match) => match[1] ?? '',
  );
  return specifiers.map((specifier) => ({ from: file, to: target(file, specifier) }));
}

function target(file: string, specifier: string): string {
  if (specifier.startsWith('#')) return specifier.slice(1);
  return specifier.startsWith('.') ? normalize(join(dirname(file), specifier)) : specifier;
}

/** `client/features/board/x.ts` → `board`; pitfalls likewise. */
function memberOf(path: string, group: string): string | undefined {
  return path.startsWith(`${group}/`) ? path.slice(group.length + 1).match(/^([^/]+)\//)?.[1] : undefined;
}

/** What formats share: turning a picture into pixels, the fonts, and the picture of the board. */
const sharedByFormats = /^server\/export\/(raster|picture)\//;

function crossesMembers({ from, to }: Import, group: string): boolean {
  if (sharedByFormats.test(to)) return false;
  const [here, there] = [memberOf(from, group), memberOf(to, group)];
  return here !== undefined && there !== undefined && here !== there;
}

const imports = ['shared', 'client', 'server'].flatMap(sourceFiles).flatMap(importsOf);

describe('imports point one way', () => {
  test('there is something to look at', () => {
    expect(imports.length).toBeGreaterThan(200);
  });

  test.each(layers)('$name', ({ from, mayNot }) => {
    expect(imports.filter((one) => from.test(one.from) && mayNot.test(one.to))).toEqual([]);
  });

  test.each(['client/features', 'shared/pitfalls', 'server/export'])(
    'no member of %s knows another',
    (group) => {
      expect(imports.filter((one) => crossesMembers(one, group))).toEqual([]);
    },
  );

  test('no path climbs out of its folder twice', () => {
    const climbing = ['shared', 'client', 'server']
      .flatMap(sourceFiles)
      .filter((file) => /from '\.\.\/\.\.\//.test(readFileSync(file, 'utf8')));
    expect(climbing).toEqual([]);
  });

  test('a planted violation is caught', () => {
    const planted: Import = {
      from: 'shared/strategy/x.ts',
      to: target('shared/strategy/x.ts', '#server/app.ts'),
    };
    expect(layers.some(({ from, mayNot }) => from.test(planted.from) && mayNot.test(planted.to))).toBe(true);
    expect(
      crossesMembers({ from: 'client/features/a/x.ts', to: 'client/features/b/y.ts' }, 'client/features'),
    ).toBe(true);
  });
});
