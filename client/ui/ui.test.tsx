import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { describe, expect, it, vi } from 'vitest';
import { initialsOf } from './Avatar.tsx';
import { Button } from './Button.tsx';
import { Menu, MenuItem } from './Menu.tsx';
import { Segmented } from './Segmented.tsx';
import { Tabs } from './Tabs.tsx';
import { Toasts } from './Toasts.tsx';
import { showToast } from './toast-store.ts';

describe('a button', () => {
  it('does nothing while it is busy, and keeps the focus', async () => {
    const handleClick = vi.fn();
    render(
      <Button isBusy onClick={handleClick}>
        Start
      </Button>,
    );
    await userEvent.click(screen.getByRole('button', { name: 'Start' }));
    expect(handleClick).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Start' }));
  });
});

describe('a segmented choice', () => {
  it('is a radio group that the keyboard can reach', async () => {
    function Views() {
      const [view, setView] = useState('canvas');
      const options = ['canvas', 'list'].map((value) => ({ value, label: value }));
      return <Segmented legend="View" options={options} value={view} onChange={setView} />;
    }
    render(<Views />);
    expect(screen.getByRole('group', { name: 'View' })).toBeTruthy();
    await userEvent.click(screen.getByRole('radio', { name: 'list' }));
    expect(screen.getByRole<HTMLInputElement>('radio', { name: 'list' }).checked).toBe(true);
  });
});

describe('tabs', () => {
  it('move with the arrow keys, Home and End', async () => {
    function Panel() {
      const [selected, setSelected] = useState<'a' | 'b' | 'c'>('a');
      const tabs = (['a', 'b', 'c'] as const).map((id) => ({ id, label: id }));
      return <Tabs label="Panel" tabs={tabs} selected={selected} onSelect={setSelected} idPrefix="x" />;
    }
    render(<Panel />);
    await userEvent.click(screen.getByRole('tab', { name: 'a' }));
    await userEvent.keyboard('{ArrowLeft}');
    expect(screen.getByRole('tab', { selected: true }).textContent).toBe('c');
    await userEvent.keyboard('{Home}{ArrowRight}');
    expect(screen.getByRole('tab', { selected: true }).textContent).toBe('b');
    expect(document.activeElement).toBe(screen.getByRole('tab', { name: 'b' }));
  });
});

describe('a menu', () => {
  it('opens on its first item and gives the focus back on Escape', async () => {
    const handleSelect = vi.fn();
    render(
      <Menu
        trigger={(props) => (
          <button type="button" {...props}>
            More
          </button>
        )}
      >
        {() => (
          <>
            <MenuItem onSelect={handleSelect}>First</MenuItem>
            <MenuItem onSelect={handleSelect}>Second</MenuItem>
          </>
        )}
      </Menu>,
    );
    const opener = screen.getByRole('button', { name: 'More' });
    await userEvent.click(opener);
    expect(document.activeElement?.textContent).toBe('First');
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(handleSelect).toHaveBeenCalledTimes(1);
    await userEvent.keyboard('{Escape}');
    expect(screen.queryByRole('menu')).toBeNull();
    expect(document.activeElement).toBe(opener);
  });
});

describe('messages', () => {
  it('are read aloud and can do something', async () => {
    const handleUndo = vi.fn();
    render(<Toasts dismissLabel="Dismiss" />);
    showToast('Removed', { action: { label: 'Undo', run: handleUndo } });
    await userEvent.click(await screen.findByRole('button', { name: 'Undo' }));
    expect(handleUndo).toHaveBeenCalledTimes(1);
    expect(screen.queryByText('Removed')).toBeNull();
  });
});

describe('initials', () => {
  it.each([
    ['Anouk Bakker', 'AB'],
    ['Joris de Vries', 'JV'],
    ['mirjam', 'MI'],
    ['  ', '?'],
    ['Élise Ørsted', 'ÉØ'],
  ])('of %s are %s', (name, initials) => {
    expect(initialsOf(name)).toBe(initials);
  });
});
