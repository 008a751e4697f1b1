import { FileCode, Image, ImageDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { useTexts } from '#client/i18n/use-texts.ts';
import { saveFile } from '#client/ui/take-out.ts';
import { showToast } from '#client/ui/toast-store.ts';
import type { Part } from '#shared/board-picture/scene.ts';
import { membersOf } from '#shared/strategy/frames.ts';
import type { Strategy } from '#shared/strategy/strategy.ts';
import { useBoard } from '../board-context.ts';
import type { HandCommand } from '../hands/hand-commands.tsx';
import type { MadePicture } from './make-picture.ts';

/** What pictures are made of, with the words for it. */
export interface PictureOf {
  readonly part: Part;
  readonly copy: string;
  readonly savePng: string;
  readonly saveSvg: string;
}

/** These cards and notes, and what lies in the frames among them. */
export function withMembers(strategy: Strategy, ids: readonly string[]): ReadonlySet<string> {
  return new Set(ids.flatMap((id) => [id, ...membersOf(strategy, id).map((member) => member.id)]));
}

const icon = { size: 16, strokeWidth: 1.75 } as const;
const maker = () => import('./make-picture.ts');
/** What takes no longer needs no word. */
const slowMs = 600;

/** Copying and saving a part of the board as a picture. The drawing itself is fetched when somebody asks for it. */
export function usePictureCommands(): (of: PictureOf) => readonly HandCommand[] {
  const t = useTexts();
  const { model } = useBoard();

  const drawn = async (part: Part) => (await maker()).makePicture(model, part);
  const inLines = async (made: MadePicture) => (await maker()).toSvg(made);
  const inPixels = async (made: MadePicture) => (await maker()).toPng(made);

  /** Tells that it is being made where that takes a while, and what went wrong. */
  const make = async (work: () => Promise<void>) => {
    const slow = setTimeout(() => showToast(t('pictures.making')), slowMs);
    try {
      await work();
    } catch {
      showToast(t('pictures.failed'), { tone: 'problem' });
    } finally {
      clearTimeout(slow);
    }
  };

  const saveAs = (message: 'pictures.saved' | 'pictures.savedInstead', content: Blob, file: string) => {
    saveFile(content, file);
    showToast(t(message, { file }));
  };

  const tellSize = ({ size }: MadePicture) => {
    if (!size.isReadable) showToast(t('pictures.scaledDown'));
  };

  const copy = async (part: Part) => {
    const drawing = drawn(part);
    const png = drawing.then((made) =>
      made ? inPixels(made) : Promise.reject(new Error('Nothing is here.')),
    );
    png.catch(() => undefined);
    // Handed over before it is there: browsers allow it only at once after the click.
    const isCopied = await copyPicture(png);
    const made = await drawing;
    if (!made) return showToast(t('pictures.nothing'));
    if (isCopied) showToast(t('pictures.copied'), { tone: 'ok' });
    else saveAs('pictures.savedInstead', await png, `${made.fileName}.png`);
    tellSize(made);
  };

  const savePng = async (part: Part) => {
    const made = await drawn(part);
    if (!made) return showToast(t('pictures.nothing'));
    saveAs('pictures.saved', await inPixels(made), `${made.fileName}.png`);
    tellSize(made);
  };

  const saveSvg = async (part: Part) => {
    const made = await drawn(part);
    if (!made) return showToast(t('pictures.nothing'));
    saveAs('pictures.saved', await inLines(made), `${made.fileName}.svg`);
  };

  return ({ part, ...labels }) => [
    command('picture-copy', labels.copy, <Image {...icon} />, () => make(() => copy(part))),
    command('picture-png', labels.savePng, <ImageDown {...icon} />, () => make(() => savePng(part))),
    command('picture-svg', labels.saveSvg, <FileCode {...icon} />, () => make(() => saveSvg(part))),
  ];
}

function command(id: string, label: string, sign: ReactNode, act: () => Promise<void>): HandCommand {
  return { id, label, icon: sign, least: 1, run: () => void act() };
}

/** Puts a picture on the clipboard; false where the browser refuses. */
async function copyPicture(png: Promise<Blob>): Promise<boolean> {
  try {
    await navigator.clipboard.write([new ClipboardItem({ 'image/png': png })]);
    return true;
  } catch {
    return false;
  }
}
