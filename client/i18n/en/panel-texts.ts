import { boardAsked } from './board-asked.ts';
import { checks } from './checks.ts';
import { comments } from './comments.ts';
import { consent } from './consent.ts';
import { coverage } from './coverage.ts';
import { detail } from './detail.ts';
import { document } from './document.ts';
import { exports } from './exports.ts';
import { findings } from './findings.ts';
import { flow } from './flow.ts';
import { focus } from './focus.ts';
import { forms } from './forms.ts';
import { hands } from './hands.ts';
import { houseStyle } from './house-style.ts';
import { outline } from './outline.ts';
import { people } from './people.ts';
import { pictures } from './pictures.ts';
import { planning } from './planning.ts';
import { reactions } from './reactions.ts';
import { share } from './share.ts';
import { translate } from './translate.ts';
import { versions } from './versions.ts';
import { votes } from './votes.ts';
import { workshopEnds } from './workshop-ends.ts';
import { writing } from './writing.ts';

/** Texts of what is opened on the workshop screen: panels, other views and dialogs. One line per feature. */
export const panelTexts = {
  board: boardAsked,
  checks,
  comments,
  consent,
  coverage,
  detail,
  document,
  exports,
  findings,
  flow,
  focus,
  forms,
  hands,
  houseStyle,
  outline,
  people,
  pictures,
  planning,
  reactions,
  share,
  translate,
  versions,
  votes,
  workshop: workshopEnds,
  writing,
};
