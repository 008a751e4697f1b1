import type { CDPSession } from 'playwright-core';

/** A hand on mouse and keyboard that keeps its own pace, as people do: it does not wait for a page that is slow. */
export interface Hand {
  readonly wheel: (steps: number, stepOf: (step: number) => { dx: number; dy: number }) => Promise<void>;
  readonly drag: (from: Point, path: (part: number) => Point, steps: number) => Promise<void>;
  readonly doubleClick: (at: Point) => Promise<void>;
  readonly type: (text: string, msBetween: number) => Promise<void>;
  readonly escape: () => Promise<void>;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

const frameMs = 1000 / 60;

export function handOn(cdp: CDPSession, middle: Point): Hand {
  const mouse = (type: 'mousePressed' | 'mouseReleased' | 'mouseMoved', at: Point, more = {}) =>
    cdp.send('Input.dispatchMouseEvent', { type, ...at, ...more });
  const left = { button: 'left', clickCount: 1 } as const;
  const key = async (name: string, code: string, keyCode: number, text?: string) => {
    const common = { key: name, code, windowsVirtualKeyCode: keyCode };
    const down = cdp.send('Input.dispatchKeyEvent', {
      type: text === undefined ? 'rawKeyDown' : 'keyDown',
      ...common,
      ...(text !== undefined && { text, unmodifiedText: text }),
    });
    await Promise.all([down, cdp.send('Input.dispatchKeyEvent', { type: 'keyUp', ...common })]);
  };
  return {
    wheel: (steps, stepOf) =>
      paced(steps, frameMs, (step) => {
        const { dx, dy } = stepOf(step);
        return cdp.send('Input.dispatchMouseEvent', {
          type: 'mouseWheel',
          ...middle,
          deltaX: dx,
          deltaY: dy,
        });
      }),
    drag: async (from, path, steps) => {
      await mouse('mouseMoved', from);
      await mouse('mousePressed', from, { ...left, buttons: 1 });
      await paced(steps, frameMs, (step) =>
        mouse('mouseMoved', path((step + 1) / steps), { button: 'left', buttons: 1 }),
      );
      await mouse('mouseReleased', path(1), left);
    },
    doubleClick: async (at) => {
      await mouse('mouseMoved', at);
      for (const clickCount of [1, 2]) {
        await mouse('mousePressed', at, { button: 'left', buttons: 1, clickCount });
        await mouse('mouseReleased', at, { button: 'left', clickCount });
      }
    },
    type: (text, msBetween) =>
      paced(text.length, msBetween, (index) => {
        const character = text[index] ?? ' ';
        const isSpace = character === ' ';
        const code = isSpace ? 'Space' : `Key${character.toUpperCase()}`;
        return key(character, code, isSpace ? 32 : character.toUpperCase().charCodeAt(0), character);
      }),
    escape: () => key('Escape', 'Escape', 27),
  };
}

/** Does something again and again at a fixed pace, without waiting for one to be over before the next. */
async function paced(steps: number, ms: number, act: (step: number) => Promise<unknown>): Promise<void> {
  const start = performance.now();
  const underway: Promise<unknown>[] = [];
  for (let step = 0; step < steps; step += 1) {
    const wait = start + step * ms - performance.now();
    if (wait > 0) await new Promise((resolve) => setTimeout(resolve, wait));
    underway.push(act(step));
  }
  await Promise.all(underway);
}
