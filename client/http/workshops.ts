import type { Opening } from '#shared/opening/opening.ts';
import type { Bilingual, Language } from '#shared/text/language.ts';
import { callServer, fetchFile, type Result } from './call-server.ts';
import type { ExportFormat } from './exports.ts';

/** What a link lets one do. */
export type Role = 'facilitator' | 'participant' | 'observer';

/** A department as the server tells it before the board is loaded. */
export interface DepartmentSummary {
  readonly id: string;
  readonly name: string;
  /** A value of the model's `deptKind`. */
  readonly kind: string | null;
}

/** A starter strategy that a workshop can begin from. */
export interface TemplateSummary {
  readonly id: string;
  readonly title: Bilingual;
  readonly description: Bilingual;
  /** How many items it brings to each of the eight regions of the board. */
  readonly preview: readonly number[];
  /** The departments that it brings along. */
  readonly departments: readonly DepartmentSummary[];
}

/** What it takes to make a workshop: from a template, from a strategy file, or empty. */
export interface NewWorkshop {
  readonly title: string;
  readonly organisation: string;
  readonly language: Language;
  readonly template?: string;
  readonly strategy?: unknown;
  readonly departments?: readonly DepartmentSummary[];
}

export type RoleLinks = Readonly<Record<Role, string>>;

/** A workshop just made. The recovery code and the links are told this once and never again. */
export interface CreatedWorkshop {
  readonly id: string;
  readonly links: RoleLinks;
  readonly recoveryCode: string;
}

/** What a link invites to, before anyone joined. */
export interface Invitation {
  readonly title: string;
  readonly organisation: string;
  readonly language: Language;
  readonly role: Role;
  /** Set when the link is made for one department. */
  readonly departmentId?: string | null;
  readonly departments: readonly DepartmentSummary[];
}

/** The workshop and who one is in it. */
export interface Membership {
  readonly id: string;
  readonly title: string;
  readonly organisation: string;
  readonly language: Language;
  readonly role: Role;
  /** A participant who may add notes and change their own, and nothing else. */
  readonly addsOnly: boolean;
  readonly participantId: string;
  readonly name: string;
  readonly departmentId: string | null;
  readonly departments: readonly DepartmentSummary[];
}

/** A link as the facilitator sees it afterwards: never its secret. */
export interface LinkInfo {
  readonly id: string;
  readonly role: Role;
  readonly departmentId: string | null;
  readonly addsOnly: boolean;
  /** What its maker calls it; empty when it has no name. */
  readonly label: string;
  readonly createdAt: string;
  readonly expiresAt: string | null;
  readonly revokedAt: string | null;
  /** Ids of the participants who came in by it last; withdrawing it sends them out. */
  readonly people: readonly string[];
}

/** A link to be made. */
export interface NewLink {
  readonly role: Role;
  readonly departmentId?: string;
  readonly addsOnly?: boolean;
  readonly label?: string;
  /** ISO date-time. */
  readonly expiresAt?: string;
}

export const listTemplates = (): Promise<Result<TemplateSummary[]>> => callServer('GET', '/api/templates');

export const createWorkshop = (workshop: NewWorkshop): Promise<Result<CreatedWorkshop>> =>
  callServer('POST', '/api/workshops', workshop);

export const recoverWorkshop = (code: string): Promise<Result<{ id: string; link: string }>> =>
  callServer('POST', '/api/recover', { code });

export const readInvitation = (id: string, secret: string): Promise<Result<Invitation>> =>
  callServer('POST', `/api/workshops/${id}/invitation`, { secret });

/** Exchanges the secret of a link for a cookie; joining again changes the role, not the person. */
export const joinWorkshop = (
  id: string,
  joining: { secret: string; name: string; departmentId?: string },
): Promise<Result<Pick<Membership, 'participantId' | 'role' | 'addsOnly' | 'name' | 'departmentId'>>> =>
  callServer('POST', `/api/workshops/${id}/join`, joining);

/** Who one is in this workshop by the cookie; `missing` when one has not joined in this browser. */
export const readMembership = (id: string): Promise<Result<Membership>> =>
  callServer('GET', `/api/workshops/${id}`);

/** The workshop as it stands, for who is in. */
export const readOpening = (id: string): Promise<Result<Opening>> =>
  callServer('GET', `/api/workshops/${id}/opening`);

export const listLinks = (id: string): Promise<Result<LinkInfo[]>> =>
  callServer('GET', `/api/workshops/${id}/links`);

export const makeLink = (id: string, link: NewLink): Promise<Result<{ id: string; url: string }>> =>
  callServer('POST', `/api/workshops/${id}/links`, link);

export const revokeLink = (id: string, linkId: string): Promise<Result<null>> =>
  callServer('DELETE', `/api/workshops/${id}/links/${linkId}`);

/** What goes along into a copy of a workshop. */
export interface Duplication {
  readonly title: string;
  readonly notes: boolean;
  readonly people: boolean;
}

/** Makes another workshop with the same strategy. */
export const duplicateWorkshop = (id: string, copy: Duplication): Promise<Result<CreatedWorkshop>> =>
  callServer('POST', `/api/workshops/${id}/duplicate`, copy);

/** Deletes the workshop with all that is in it, for good. */
export const eraseWorkshop = (id: string): Promise<Result<null>> =>
  callServer('DELETE', `/api/workshops/${id}`);

/** A note that I wrote in silence, as the server keeps it for me alone. */
export interface OwnNoteInfo {
  readonly round: number;
  readonly id: string;
  readonly text: string;
  readonly item: string | null;
  readonly revision: number;
}

/** My notes of the round that is going on, and those of rounds that were stopped. */
export const readOwnNotes = (
  id: string,
): Promise<Result<{ notes: readonly OwnNoteInfo[]; setAside: readonly OwnNoteInfo[] }>> =>
  callServer('GET', `/api/workshops/${id}/writing/notes`);

/** A version that was kept, as a strategy in the file format. */
export const readVersion = (id: string, version: string): Promise<Result<unknown>> =>
  callServer('GET', `/api/workshops/${id}/versions/${version}/strategy`);

export const fetchVersionExport = (id: string, version: string, format: ExportFormat, language: Language) =>
  fetchFile(`/api/workshops/${id}/export?format=${format}&lang=${language}&version=${version}`);

/** Sends a command to the session, with an id so that a repeated one does nothing twice. */
export const sendCommand = (
  id: string,
  command: { id: string; type: string } & Record<string, unknown>,
  options?: { readonly outlives?: boolean },
) => callServer<unknown>('POST', `/api/workshops/${id}/commands`, command, options);
