import { useLayoutEffect, useMemo, useRef } from 'react';
import { useCoverage, useThread } from '#client/coverage/use-coverage.ts';
import { useUi } from '#client/ui-state/ui-store.ts';
import { touchedBy } from '#shared/coverage/touches.ts';
import type { BoardLayout } from '#shared/layout/boxes.ts';
import { useBoard } from '../board-context.ts';
import './lens.css';

const lit = 'is-lit';
const loose = 'is-loose';
const noClasses: ReadonlyMap<string, string> = new Map();

/**
 * Dims what the lens does not show: an attribute on the board, and a class on the nodes that stay. No node listens to
 * the lens; those whose class does not change are not drawn again.
 */
export function LensEffect() {
  const lens = useUi((ui) => ui.lens);
  if (lens?.kind === 'department') return <DepartmentLens departmentId={lens.departmentId} />;
  if (lens?.kind === 'thread') return <ThreadLens goalId={lens.goalId} />;
  return null;
}

function DepartmentLens({ departmentId }: { departmentId: string }) {
  const { model } = useBoard();
  const { touches } = useCoverage();
  const classes = useMemo(
    () => classesOf(lit, touchedBy(model.strategy(), touches, departmentId)),
    [model, touches, departmentId],
  );
  return <Dimming kind="department" classes={classes} />;
}

function ThreadLens({ goalId }: { goalId: string }) {
  const thread = useThread(goalId);
  const classes = useMemo(() => {
    if (!thread) return noClasses;
    const { towards, items } = thread;
    return new Map([
      ...classesOf(
        loose,
        thread.loose.map(({ id }) => id),
      ),
      ...classesOf(lit, [goalId, ...towards, ...items.map(({ id }) => id)]),
    ]);
  }, [thread, goalId]);
  return thread ? <Dimming kind="thread" classes={classes} /> : null;
}

function classesOf(className: string, ids: Iterable<string>): ReadonlyMap<string, string> {
  return new Map(Array.from(ids, (id) => [id, className]));
}

function Dimming({ kind, classes }: { kind: string; classes: ReadonlyMap<string, string> }) {
  const { model, nodes } = useBoard();
  const marker = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    const flow = marker.current?.closest<HTMLElement>('.board-flow');
    if (!flow) return;
    flow.dataset['lens'] = kind;
    flow.dataset['litRegions'] = litRegions(model.layout(), classes).join(' ');
    nodes.setClasses(classes);
  }, [kind, classes, model, nodes]);
  useLayoutEffect(() => {
    const flow = marker.current?.closest<HTMLElement>('.board-flow');
    return () => {
      delete flow?.dataset['lens'];
      delete flow?.dataset['litRegions'];
      nodes.setClasses(noClasses);
    };
  }, [nodes]);
  return <span ref={marker} hidden />;
}

function litRegions({ byRegion }: BoardLayout, classes: ReadonlyMap<string, string>): readonly number[] {
  return byRegion
    .filter(({ cards, notes }) => [...cards, ...notes].some(({ id }) => classes.get(id) === lit))
    .map(({ region }) => region.number);
}
