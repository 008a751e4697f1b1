import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Finding } from '#shared/pitfalls/finding.ts';
import { useCalmFindings } from './use-calm-findings.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

const finding = (pitfall: string): Finding => ({
  pitfall,
  severity: 'risk',
  kind: 'conflict',
  top: false,
  items: ['c1'],
  evidence: [],
  fingerprint: pitfall,
  accepted: null,
  acceptedBefore: null,
});

function List({ pitfalls }: { pitfalls: readonly string[] }) {
  const { folded, isReadingProps } = useCalmFindings(pitfalls.map(finding));
  return (
    <section {...isReadingProps}>
      {folded.map((one) => (
        <button key={one.finding.pitfall} type="button">
          {one.finding.pitfall}
        </button>
      ))}
    </section>
  );
}

const order = () => screen.getAllByRole('button').map(({ textContent }) => textContent);
const list = () => screen.getByRole('button', { name: 'b' }).parentElement as HTMLElement;

test.each([
  ['points at it', () => fireEvent.pointerEnter(list()), () => fireEvent.pointerLeave(list())],
  [
    'has the focus in it',
    () => fireEvent.focus(screen.getByRole('button', { name: 'b' })),
    () => fireEvent.blur(screen.getByRole('button', { name: 'b' })),
  ],
  ['turned the wheel', () => fireEvent.wheel(list()), () => act(() => vi.advanceTimersByTime(4000))],
  ['moved it by touch', () => fireEvent.touchMove(list()), () => act(() => vi.advanceTimersByTime(4000))],
])('the order holds still while somebody %s', (_, begin, end) => {
  const { rerender } = render(<List pitfalls={['b', 'c']} />);
  begin();
  rerender(<List pitfalls={['a', 'c', 'b']} />);
  expect(order()).toEqual(['b', 'c', 'a']);
  end();
  rerender(<List pitfalls={['a', 'c', 'b']} />);
  expect(order()).toEqual(['a', 'c', 'b']);
});
