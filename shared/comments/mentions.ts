import type { Strategy } from '#shared/strategy/strategy.ts';
import { departmentKindOf } from '#shared/text/departments.ts';
import { type CommentThread, threadsIn } from './threads.ts';

/** A piece of a comment: plain words, or the name of a department that is called in, with its sign. */
export interface CommentPiece {
  readonly text: string;
  readonly departmentId: string | null;
}

type Departments = Strategy['departments'];

interface Name {
  readonly id: string;
  readonly name: string;
}

const namesOf = new WeakMap<Departments, readonly Name[]>();

/** Every name that a department is called by, the longest first: "@IT Beheer" is not "@IT" with a word behind it. */
function namesFor(departments: Departments): readonly Name[] {
  let names = namesOf.get(departments);
  if (!names) {
    names = departments
      .flatMap(({ id, name, kind }) => {
        const { label } = departmentKindOf(kind);
        const called = name.trim() === '' ? [...new Set([label.nl, label.en])] : [name.trim()];
        return called.map((one) => ({ id, name: one.toLowerCase() }));
      })
      .sort((one, other) => other.name.length - one.name.length);
    namesOf.set(departments, names);
  }
  return names;
}

const wordCharacter = /[\p{L}\p{N}_]/u;

/** A comment in pieces, with each "@Name" of a department apart. The pieces together are the whole text. */
export function piecesOf(text: string, departments: Departments): readonly CommentPiece[] {
  const pieces: CommentPiece[] = [];
  let from = 0;
  for (let at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
    const found = at >= from && !isWord(text[at - 1]) ? nameAt(text, at + 1, departments) : undefined;
    if (!found) continue;
    if (at > from) pieces.push({ text: text.slice(from, at), departmentId: null });
    from = at + 1 + found.name.length;
    pieces.push({ text: text.slice(at, from), departmentId: found.id });
  }
  if (from < text.length) pieces.push({ text: text.slice(from), departmentId: null });
  return pieces;
}

function nameAt(text: string, start: number, departments: Departments): Name | undefined {
  return namesFor(departments).find(({ name }) => {
    const end = start + name.length;
    return text.slice(start, end).toLowerCase() === name && !isWord(text[end]);
  });
}

function isWord(character: string | undefined): boolean {
  return character !== undefined && wordCharacter.test(character);
}

const mentions = new WeakMap<
  Strategy['comments'],
  { readonly departments: Departments; readonly byDepartment: ReadonlyMap<string, readonly CommentThread[]> }
>();
const none: readonly CommentThread[] = [];

/** The conversations that call in a department and are not resolved, newest first. */
export function openMentionsOf(strategy: Strategy, departmentId: string | null): readonly CommentThread[] {
  const { comments, departments } = strategy;
  if (departmentId === null) return none;
  let known = mentions.get(comments);
  if (known?.departments !== departments) {
    known = { departments, byDepartment: openMentions(strategy) };
    mentions.set(comments, known);
  }
  return known?.byDepartment.get(departmentId) ?? none;
}

function openMentions(strategy: Strategy): ReadonlyMap<string, readonly CommentThread[]> {
  const byDepartment = new Map<string, CommentThread[]>();
  for (const thread of threadsIn(strategy).toReversed()) {
    const { first, replies } = thread;
    if (first.resolved || first.item === null) continue;
    const called = new Set(
      [first, ...replies].flatMap(({ text }) =>
        piecesOf(text, strategy.departments).flatMap((piece) => piece.departmentId ?? []),
      ),
    );
    for (const id of called) byDepartment.set(id, [...(byDepartment.get(id) ?? []), thread]);
  }
  return byDepartment;
}
