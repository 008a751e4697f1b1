import { type MouseEvent, type ReactNode, useCallback, useEffect, useMemo, useRef } from 'react';
import { useLanguage } from '#client/i18n/use-language.ts';
import { useTexts } from '#client/i18n/use-texts.ts';
import { useCanEdit, useWorkshop } from '#client/sync/hooks.ts';
import { useIsViewShown, useTellViewShown } from '#client/ui-state/view-shown.ts';
import { BoardContext, type BoardParts, useBoard } from './board-context.ts';
import { createBoardModel } from './board-model.ts';
import { resetBoardUi, useBoardUi } from './board-ui.ts';
import { BoardFlow } from './flow/BoardFlow.tsx';
import { domIdOf } from './flow/board-nodes.tsx';
import { useCamera } from './flow/camera.ts';
import { FlowProvider } from './flow/FlowProvider.tsx';
import { createNodeStore } from './flow/node-store.ts';
import { useBenchDriver } from './flow/use-bench-driver.ts';
import { pointOf } from './flow/use-node-drag.ts';
import { useFileDrop } from './import/use-file-drop.ts';
import {
  BoardOverlays,
  BoardTools,
  ConnectHandles,
  CursorLayer,
  DrawTool,
  Following,
  Hands,
  ImportDialog,
  LinkToolbar,
  ZoomControl,
} from './later-parts.ts';
import { ConnectHint } from './layers/ConnectHint.tsx';
import { LensBar } from './lens/lens-parts.tsx';
import { MinimapCorner } from './minimap/MinimapCorner.tsx';
import { useBoardActions } from './use-board-actions.ts';
import { useBoardKeys } from './use-board-keys.ts';
import { useClipboard } from './use-clipboard.ts';
import { useFlights } from './use-flights.ts';
import './hands/hands.css';
import './board.css';
import './regions.css';
import './items.css';
import './detail-levels.css';
import './frames.css';
import './connections.css';

/** Shown at the right end of the bar under the board, beside the zoom buttons: the saved state. */
export interface BoardViewProps {
  corner?: ReactNode;
}

/** The canvas: eight regions with all cards and notes, and everything that one can do there. */
export function BoardView({ corner }: BoardViewProps) {
  const workshop = useWorkshop();
  const [language] = useLanguage();
  const parts = useMemo<BoardParts>(() => {
    const { store, findings } = workshop;
    const model = createBoardModel(
      {
        strategy: store.strategy,
        subscribe: store.subscribe,
        findings: findings.current,
        subscribeFindings: findings.subscribe,
      },
      language,
      store.drawnBoard(),
    );
    return { model, nodes: createNodeStore(model.layout()), workshop };
  }, [workshop, language]);
  useEffect(() => parts.model.attach(), [parts]);

  return (
    <BoardContext value={parts}>
      <FlowProvider>
        <Board corner={corner} />
      </FlowProvider>
    </BoardContext>
  );
}

function Board({ corner }: BoardViewProps) {
  const t = useTexts();
  const { workshop } = useBoard();
  const canEdit = useCanEdit();
  const camera = useCamera();
  const actions = useBoardActions(camera);
  const { showAll } = useFlights(camera);
  const element = useRef<HTMLElement>(null);
  const getElement = useCallback(() => element.current, []);
  const current = useBoardUi((ui) => ui.current);
  const isPanning = useBoardUi((ui) => ui.isPanning);
  const isImporting = useBoardUi((ui) => ui.importing !== null);
  useBoardKeys({ camera, actions, canEdit, element: getElement });
  useClipboard({ camera, actions, canEdit, element: getElement });
  const fileDrop = useFileDrop({ camera, actions, canEdit });
  useEffect(resetBoardUi, []);
  useBenchDriver();
  useTellViewShown();
  const isViewShown = useIsViewShown();

  const write = useCallback((id: string) => canEdit && actions.write(id), [canEdit, actions]);
  const create = useCallback(
    (event: MouseEvent) => canEdit && actions.addNoteAt(camera.toBoard(pointOf(event))),
    [canEdit, actions, camera],
  );

  const { presence } = workshop;
  return (
    <section
      ref={element}
      className="board"
      data-panning={isPanning || undefined}
      role="application"
      aria-label={t('board.board')}
      aria-describedby="board-help"
      aria-activedescendant={current === null ? undefined : domIdOf(current)}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: the one stop of the Tab key; arrows walk from here.
      tabIndex={0}
      {...fileDrop}
      onBlur={(event) => {
        const isStillHere = event.currentTarget.contains(event.relatedTarget);
        if (!isStillHere) delete event.currentTarget.dataset['input'];
      }}
      onPointerDown={(event) => {
        const isControl =
          event.target instanceof Element && event.target.closest('button, input, textarea, dialog');
        const board = event.currentTarget;
        board.dataset['input'] = 'pointer';
        if (!isControl) board.focus({ preventScroll: true });
      }}
      onPointerMove={(event) => {
        if (event.buttons === 0) presence.setCursor(camera.toBoard(pointOf(event)));
      }}
      onPointerLeave={() => presence.setCursor(null)}
    >
      <p id="board-help" className="visually-hidden">
        {t('board.help')}
      </p>
      <BoardFlow
        camera={camera}
        canEdit={canEdit}
        onWrite={write}
        onConnect={actions.finishConnecting}
        onCreate={create}
      />
      {isViewShown && (
        <>
          <DrawTool camera={camera} actions={actions} element={getElement} />
          {canEdit && <ConnectHandles camera={camera} onConnect={actions.connect} />}
          {canEdit && <LinkToolbar onRemove={actions.removeLine} />}
          <ConnectHint onStop={actions.stopConnecting} />
          <CursorLayer />
          <Following camera={camera} />
          <LensBar />
          <Hands
            camera={camera}
            actions={actions}
            canEdit={canEdit}
            onShowAll={showAll}
            element={getElement}
          />
          <BoardTools actions={actions} canEdit={canEdit} />
          <MinimapCorner camera={camera} />
          <div className="board-corner">
            <ZoomControl camera={camera} onShowAll={showAll} />
            {corner}
          </div>
          <BoardOverlays actions={actions} canEdit={canEdit} onShowAll={showAll} />
          {isImporting && <ImportDialog camera={camera} />}
        </>
      )}
    </section>
  );
}
