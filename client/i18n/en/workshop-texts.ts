import { board } from './board.ts';
import { checks } from './checks.ts';
import { coverage } from './coverage.ts';
import { detail } from './detail.ts';
import { document } from './document.ts';
import { findings } from './findings.ts';
import { forms } from './forms.ts';
import { guide } from './guide.ts';
import { hands } from './hands.ts';
import { outline } from './outline.ts';
import { planning } from './planning.ts';
import { share } from './share.ts';
import { workshop } from './workshop.ts';

/** Texts of the workshop screen, loaded together with it. One line per feature. */
export const workshopTexts = {
  board,
  checks,
  coverage,
  detail,
  document,
  findings,
  forms,
  guide,
  hands,
  outline,
  planning,
  share,
  workshop,
};
