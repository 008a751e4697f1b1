import { randomBytes } from 'node:crypto';
import * as Y from 'yjs';
import { hashOf, newRecoveryCode, newSecret, normalisedRecoveryCode } from '#server/access/secrets.ts';
import type { LinkRow, Store } from '#server/store/store.ts';
import { seedBoard } from '#shared/board/seed.ts';
import { type Role, roles } from '#shared/session/roles.ts';
import { type Agreed, sessionRoot } from '#shared/session/session-state.ts';
import { areUsual } from '#shared/strategy/check-settings.ts';
import { definitionOf } from '#shared/strategy/entities.ts';
import { newId } from '#shared/strategy/ids.ts';
import type { Department, Strategy } from '#shared/strategy/strategy.ts';
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
    session: firstSession(plan.strategy, at),
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
function firstSession(strategy: Strategy, at: number): Uint8Array {
  const doc = new Y.Doc();
  const root = doc.getMap(sessionRoot);
  const { stage } = strategy.meta;
  doc.transact(() => {
    root.set('stage', stage === null ? 1 : firstStage[stage]);
    root.set('participants', imported(strategy.participants));
    root.set('consents', imported(strategy.consents));
    root.set('clients', new Y.Map());
    root.set('versions', new Y.Map());
    root.set('votes', new Y.Map());
    if (!areUsual(strategy.checks)) root.set('checks', strategy.checks);
    if (stage !== 'agreed') return;
    const agreed: Agreed = { version: String(strategy.meta.version ?? 1), at: new Date(at).toISOString() };
    root.set('agreed', agreed);
  });
  const bytes = Y.encodeStateAsUpdate(doc);
  doc.destroy();
  return bytes;
}

function imported(items: readonly { readonly id: string }[]): Y.Map<unknown> {
  return new Y.Map(items.map(({ id, ...fields }) => [id, { ...fields, imported: true }]));
}
