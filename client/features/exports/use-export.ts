import { useCallback, useEffect, useRef, useState } from 'react';
import type { Failure } from '#client/http/call-server.ts';
import { dropExport, type ExportWish, fetchExported, orderExport, readExport } from '#client/http/exports.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { saveFile } from '#client/ui/take-out.ts';

/** How far the file is that was asked for. */
export type ExportProgress =
  | { readonly state: 'idle' }
  | { readonly state: 'waiting'; readonly before: number }
  | { readonly state: 'writing'; readonly seconds: number }
  | { readonly state: 'done'; readonly fileName: string; readonly notice: string | null }
  | { readonly state: 'failed'; readonly message: string };

const askEveryMs = 600;

/** Orders a file, follows how far it is and downloads it; going away cancels it. */
export function useExport(workshopId: string) {
  const t = useTexts();
  const [progress, setProgress] = useState<ExportProgress>({ state: 'idle' });
  const running = useRef<{ job: string | null } | null>(null);

  const drop = useCallback(() => {
    const job = running.current?.job;
    running.current = null;
    if (job) void dropExport(workshopId, job);
  }, [workshopId]);
  useEffect(() => drop, [drop]);

  const wordsFor = useCallback(
    (failure: Failure) =>
      failure.message ?? t(failure.kind === 'offline' ? 'exports.offline' : 'exports.failed'),
    [t],
  );

  const start = useCallback(
    async (wish: ExportWish) => {
      drop();
      const run: { job: string | null } = { job: null };
      running.current = run;
      const isOver = () => running.current !== run;
      const fail = (message: string) => {
        if (isOver()) return;
        running.current = null;
        setProgress({ state: 'failed', message });
      };
      setProgress({ state: 'waiting', before: 0 });
      const order = await orderExport(workshopId, wish);
      if (!order.ok) return fail(wordsFor(order));
      run.job = order.value.id;
      // Cancelled before the server had given it a name.
      if (isOver()) return void dropExport(workshopId, run.job);
      for (;;) {
        const told = await readExport(workshopId, run.job);
        if (isOver()) return;
        if (!told.ok) return fail(wordsFor(told));
        const { value } = told;
        if (value.state === 'failed') return fail(value.error.message);
        if (value.state === 'ready') {
          const file = await fetchExported(workshopId, run.job);
          if (isOver()) return;
          if (!file.ok) return fail(wordsFor(file));
          saveFile(file.value.content, value.fileName);
          drop();
          setProgress({ state: 'done', fileName: value.fileName, notice: value.notice });
          return;
        }
        setProgress(value);
        await new Promise((resolve) => setTimeout(resolve, askEveryMs));
      }
    },
    [workshopId, drop, wordsFor],
  );

  const cancel = useCallback(() => {
    drop();
    setProgress({ state: 'idle' });
  }, [drop]);

  return { progress, start, cancel };
}
