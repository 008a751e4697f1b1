import { useEffect, useRef, useState } from 'react';
import { machineTranslate } from '#client/http/translations.ts';
import { useFailureText } from '#client/http/use-failure-text.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useWorkshop } from '#client/sync/hooks.ts';
import { putTranslations } from '#shared/board/translation-operations.ts';
import type { TranslationUnit } from '#shared/translation/units.ts';

/** So many texts are sent at a time; what came back is on the board before the next are sent. */
const batchSize = 20;

/** How far it is. */
export type MachineProgress =
  | { readonly state: 'idle' }
  | { readonly state: 'running'; readonly done: number; readonly total: number }
  | {
      readonly state: 'done';
      readonly done: number;
      readonly failed: number;
      /** Why it ended early; null when it did not. */
      readonly problem: string | null;
    };

/** Has texts, all into the same language, translated by the service of this server, batch by batch, until all are done or somebody stops it. */
export function useMachine() {
  const { workshopId, board } = useWorkshop();
  const t = useTexts();
  const failureText = useFailureText();
  const [progress, setProgress] = useState<MachineProgress>({ state: 'idle' });
  const run = useRef(0);
  useEffect(
    () => () => {
      run.current += 1;
    },
    [],
  );

  const start = async (units: readonly TranslationUnit[]) => {
    run.current += 1;
    const mine = run.current;
    let [done, failed] = [0, 0];
    let problem: string | null = null;
    for (let from = 0; from < units.length && run.current === mine; from += batchSize) {
      setProgress({ state: 'running', done, total: units.length });
      const batch = units.slice(from, from + batchSize);
      const to = batch[0]?.to;
      if (!to) break;
      const paths = batch.map(({ path }) => path);
      const result = await machineTranslate(workshopId, paths, to);
      if (!result.ok) {
        problem = failureText(result);
        break;
      }
      const { translations } = result.value;
      const outcome = putTranslations(
        board,
        translations.map((one) => ({ ...one, by: 'machine' as const })),
      );
      if (!outcome.ok) {
        problem = t('translate.notTaken');
        break;
      }
      done += translations.length;
      failed += result.value.failed.length;
    }
    setProgress({ state: 'done', done, failed, problem });
  };
  return {
    progress,
    start,
    stop: () => {
      run.current += 1;
    },
  };
}
