import { useMemo, useSyncExternalStore } from 'react';
import { useLanguage } from '#client/i18n/use-language.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useStrategySelector, useWorkshop } from '#client/sync/hooks.ts';
import { writersOf } from '#shared/board/writers.ts';
import { type Writer, writerUnder } from '#shared/session/writer-under.ts';
import type { Strategy } from '#shared/strategy/strategy.ts';
import { titleOf } from '#shared/strategy/titles.ts';
import { formatList } from '#shared/text/format.ts';

const departmentsOf = ({ departments }: Strategy) => departments;

/**
 * Who set the values at these paths last, in words: "Rachid (IT)". A path that nobody of this workshop filled in is
 * left out: it is empty, or the strategy came with it. `facts` says when to look again: another object, another look.
 */
export function useSetters(paths: readonly string[], facts: unknown): ReadonlyMap<string, string> {
  const t = useTexts();
  const [language] = useLanguage();
  const { board, store } = useWorkshop();
  const clients = useSyncExternalStore(store.subscribeSession, () => store.session().clients);
  const voices = useSyncExternalStore(store.subscribeSession, () => store.session().voices);
  const participants = useSyncExternalStore(store.subscribeSession, () => store.session().participants);
  const departments = useStrategySelector(departmentsOf);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the document says who wrote; `facts` and `departments` say when to ask it again.
  return useMemo(() => {
    const session = { clients, voices, participants };
    const nameOf = ({ name, departmentId, onBehalf }: Writer): string[] => {
      if (name === '') return [];
      const department = departmentId && titleOf(store.strategy(), 'departments', departmentId, language);
      if (!department) return [name];
      return [t(onBehalf ? 'findings.personOnBehalf' : 'findings.person', { name, department })];
    };
    const setters = paths.flatMap((path): [string, string][] => {
      const writers = writersOf(board.doc, path).flatMap((client) => writerUnder(session, client) ?? []);
      const names = [...new Set(writers.flatMap(nameOf))];
      return names.length > 0 ? [[path, formatList(names, language)]] : [];
    });
    return new Map(setters);
  }, [paths, facts, clients, voices, participants, departments, board, language, t]);
}
