import type { workshopEnds as dutch } from '../nl/workshop-ends.ts';
import type { SameTexts } from '../same-texts.ts';

export const workshopEnds = {
  me: 'Me',
  role: 'Role',
  roleFacilitator: 'Facilitator',
  roleParticipant: 'Participant',
  roleObserver: 'Observer',
  department: 'Department',
  noDepartment: 'No department',
  closeDetail: 'Back',
  moreBars: 'Show all, {{count}} more',
  fewerBars: 'Show less',
  revokedTitle: 'You no longer have access',
  revokedText:
    'The link by which you came in has been withdrawn. What you saved is still on the board. Ask your facilitator for a new link.',
  erasedTitle: 'This workshop no longer exists',
  erasedText:
    'The facilitator has deleted or replaced the workshop, with everything on it. Ask your facilitator whether there is an export.',
  outdatedTitle: 'There is a new version',
  outdatedText: 'Your screen is older than the server. Reload the page. What you typed stays on this device.',
  readOnlyTitle: 'You can only watch here',
  readOnlyText:
    'The server did not take a change, because you are watching. Nothing changed on the board. Reload the page to go on watching.',
  refusedTitle: 'The server did not take your changes',
  refusedText:
    'The connection was closed to protect the board. What was saved is safe. Reload the page to go on.',
  reload: 'Reload',
  blockedTitle: 'Your network does not let the connection to the board through',
  blockedText:
    'The page itself gets through, but the live connection (WebSocket) is stopped. What you type is kept on this device.',
  blockedAsk: 'Ask your IT department to allow this address, for WebSockets too:',
  blockedTry: 'Or try another network, for instance through your phone.',
  blockedWorkOn: 'Work on here for now',
} satisfies SameTexts<typeof dutch>;
