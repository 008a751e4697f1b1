import { randomBytes } from 'node:crypto';
import * as Y from 'yjs';
import { hashOf, newRecoveryCode, newSecret, normalisedRecoveryCode } from '#server/access/secrets.ts';
import type { AssetRow, LinkRow, Store } from '#server/store/store.ts';
import { seedBoard } from '#shared/board/seed.ts';
import type { HouseStyle } from '#shared/session/house-style.ts';
import { type Role, roles } from '#shared/session/roles.ts';
import { type Agreed, type Vote as SessionVote, sessionRoot } from '#shared/session/session-state.ts';
import { areUsual } from '#shared/strategy/check-settings.ts';
import { definitionOf } from '#shared/strategy/entities.ts';
import { isSafeId, newId } from '#shared/strategy/ids.ts';
import type { Department, Strategy, Vote } from '#shared/strategy/strategy.ts';
import { readFields } from '#shared/strategy/values.ts';
import type { Language } from '#shared/text/language.ts';
import type { DepartmentSummary } from './live-strategy.ts';

/** The stage of the journey at which a strategy of this stage of the model goes on. */
const firstStage = { explore: 1, shape: 4, test: 6, agreed: 8 } as const;

/** What a workshop is made of. */
export interface WorkshopPlan {
  readonly strategy: Strategy;
  readonly title: string;
  readonly organisation: string;
  readonly language: Language;
  /** Come to those of the strategy, or take the place of the one with the same id. */
  readonly departments: readonly DepartmentSummary[];
  /** How its documents look, with the files that this names. */
  readonly style?: { readonly houseStyle: HouseStyle; readonly assets: readonly AssetRow[] } | null;
}

/** A workshop just made; secrets and code exist here only, the store has their hashes. */
export interface CreatedWorkshop {
  readonly id: string;
  readonly secrets: Readonly<Record<Role, string>>;
  readonly recoveryCode: string;
}

/** Makes a workshop: both documents are built here, once, and stored with three links. */
export async function createWorkshop(store: Store, plan: WorkshopPlan): Promise<CreatedWorkshop> {
  const id = randomBytes(12).toString('base64url');
  const at = Date.now();
  const secrets = { facilitator: newSecret(), participant: newSecret(), observer: newSecret() };
  const recoveryCode = newRecoveryCode();
  await store.createWorkshop({
    id,
    recoveryHash: hashOf(normalisedRecoveryCode(recoveryCode)),
    links: roles.map((role) => newLink({ workshopId: id, role, secret: secrets[role], at })),
    board: firstBoard(plan),
    session: firstSession(plan, at),
    assets: plan.style?.assets ?? [],
    at,
  });
  return { id, secrets, recoveryCode };
}

/** A link as it is stored. */
export function newLink(link: {
  readonly workshopId: string;
  readonly role: Role;
  readonly secret: string;
  readonly at: number;
  readonly departmentId?: string | null;
  readonly addsOnly?: boolean;
  readonly label?: string;
  readonly expiresAt?: number | null;
}): LinkRow {
  return {
    id: newId(),
    workshopId: link.workshopId,
    role: link.role,
    departmentId: link.departmentId ?? null,
    addsOnly: link.addsOnly ?? false,
    label: link.label ?? '',
    secretHash: hashOf(link.secret),
    createdAt: link.at,
    expiresAt: link.expiresAt ?? null,
    revokedAt: null,
  };
}

function firstBoard({ strategy, title, organisation, language, departments }: WorkshopPlan): Uint8Array {
  const doc = new Y.Doc();
  seedBoard(doc, {
    ...strategy,
    meta: { ...strategy.meta, title, language },
    profile: { ...strategy.profile, name: organisation },
    departments: joinDepartments(strategy.departments, departments),
  });
  const bytes = Y.encodeStateAsUpdate(doc);
  doc.destroy();
  return bytes;
}

function joinDepartments(
  known: readonly Department[],
  given: readonly DepartmentSummary[],
): readonly Department[] {
  const { fields } = definitionOf('departments');
  const joined = new Map(known.map((department) => [department.id, department]));
  for (const { id, name, kind } of given) {
    const answers = readFields(fields, { ...joined.get(id), name, kind }, `departments.${id}`, () => {});
    joined.set(id, { ...answers, id } as Department);
  }
  return [...joined.values()];
}

/** What the strategy says of people and sign-off goes in as imported: this server did not see it happen. */
function firstSession({ strategy, style }: WorkshopPlan, at: number): Uint8Array {
  const doc = new Y.Doc();
  const root = doc.getMap(sessionRoot);
  const { stage, version, versionName, agreedAt, agreedBy } = strategy.meta;
  doc.transact(() => {
    root.set('stage', stage === null ? 1 : firstStage[stage]);
    root.set('participants', imported(strategy.participants));
    root.set('consents', importedConsents(strategy.consents));
    root.set('contents', contentsOf(strategy.consents));
    root.set('clients', new Y.Map());
    root.set('versions', new Y.Map());
    root.set('votes', new Y.Map(strategy.votes.map((vote) => [vote.id, importedVote(vote)])));
    if (!areUsual(strategy.checks)) root.set('checks', strategy.checks);
    if (style) root.set('houseStyle', style.houseStyle);
    if (version !== null) root.set('edition', version);
    if (stage !== 'agreed') return;
    const agreed: Agreed = {
      version: String(version ?? 1),
      name: versionName,
      at: agreedAt ?? new Date(at).toISOString(),
      byName: agreedBy,
      edition: version ?? 1,
    };
    root.set('agreed', agreed);
  });
  const bytes = Y.encodeStateAsUpdate(doc);
  doc.destroy();
  return bytes;
}

function imported(items: readonly { readonly id: string }[]): Y.Map<unknown> {
  return new Y.Map(items.map(({ id, ...fields }) => [id, { ...fields, imported: true }]));
}

/** The result of a vote as the session keeps it; what nobody gave a value counts as nothing. */
function importedVote({ title, round, dots, perItem, cast, present, at, results }: Vote): SessionVote {
  return {
    items: results.map(({ item }) => item),
    dots: dots ?? 1,
    ...(perItem === null ? {} : { perItem }),
    state: 'closed',
    cast: cast ?? 0,
    totals: Object.fromEntries(results.map(({ item, dots: given }) => [item, given])),
    titles: Object.fromEntries(results.map(({ item, title: name }) => [item, name])),
    title,
    ...(round === null ? {} : { round }),
    ...(present === null ? {} : { present }),
    ...(at === null ? {} : { closedAt: at }),
    imported: true,
  };
}

/** Who gave a verdict is a name in a file; in a session `by` is someone who is here. */
function importedConsents(consents: Strategy['consents']): Y.Map<unknown> {
  const entries = consents.map(({ id, by, evidence: _, lapsed: __, ...fields }) => [
    id,
    { ...fields, byName: by, imported: true },
  ]);
  return new Y.Map(entries as [string, unknown][]);
}

function contentsOf(consents: Strategy['consents']): Y.Map<unknown> {
  const given = consents.filter(({ fingerprint }) => isSafeId(fingerprint));
  return new Y.Map(given.map(({ fingerprint, evidence }) => [fingerprint, evidence]));
}
