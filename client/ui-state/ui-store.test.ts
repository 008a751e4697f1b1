import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fieldFocused, flyTo, onFlyTo, openField, resetUi, select, setView, uiStore } from './ui-store.ts';

beforeEach(resetUi);

describe('the state of the interface', () => {
  it('selects an item, shows its form and asks for focus in one of its fields', () => {
    openField('c1', 'motives');
    const { selection, panel, fieldFocus } = uiStore.getState();
    expect({ selection, panel }).toEqual({ selection: ['c1'], panel: 'detail' });
    expect(fieldFocus).toMatchObject({ itemId: 'c1', fieldPath: 'motives' });
  });

  it('forgets a request for focus once it is answered, but never a newer one', () => {
    openField('c1', 'motives');
    const first = uiStore.getState().fieldFocus?.request ?? 0;
    openField('c1', 'purpose');
    fieldFocused(first);
    expect(uiStore.getState().fieldFocus?.fieldPath).toBe('purpose');
    fieldFocused(uiStore.getState().fieldFocus?.request ?? 0);
    expect(uiStore.getState().fieldFocus).toBeNull();
  });

  it('tells nobody when nothing changed', () => {
    const listener = vi.fn();
    const stop = uiStore.subscribe(listener);
    select(['a', 'b']);
    select(['a', 'b']);
    setView('canvas');
    stop();
    expect(listener).toHaveBeenCalledTimes(1);
  });
});

describe('flying to a place', () => {
  it('reaches every listener at once', () => {
    const heard = vi.fn();
    const stop = onFlyTo(heard);
    flyTo('t1');
    flyTo({ stage: 4 });
    stop();
    flyTo('t2');
    expect(heard.mock.calls).toEqual([[{ item: 't1' }], [{ stage: 4 }]]);
  });

  it('leaves a part of the board to the canvas, which is not there yet', () => {
    setView('list');
    const list = vi.fn();
    const stop = onFlyTo(list);
    const view = { x: 0, y: 0, w: 800, h: 600 };
    flyTo({ view });
    stop();
    const canvas = vi.fn();
    onFlyTo(canvas)();
    expect(list).not.toHaveBeenCalled();
    expect(canvas.mock.calls).toEqual([[{ view }]]);
    expect(uiStore.getState().view).toBe('canvas');
  });

  it('keeps the last flight for a view that is still loading', () => {
    flyTo('t1');
    flyTo('t2');
    const heard = vi.fn();
    onFlyTo(heard)();
    expect(heard.mock.calls).toEqual([[{ item: 't2' }]]);
  });
});
