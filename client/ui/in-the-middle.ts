/** Whether this person is typing, has a dialog, menu or sheet open or holds something: then nothing moves under their hands. */
export function isInTheMiddle(): boolean {
  const { activeElement } = document;
  const isTyping =
    activeElement instanceof HTMLElement &&
    (activeElement.isContentEditable || activeElement.matches(textual));
  return isTyping || document.querySelector(`${openOverPage}, ${openCard}, ${held}`) !== null;
}

const textual = 'textarea, select, input:not([type=radio], [type=checkbox], [type=button], [type=submit])';
const openOverPage = 'dialog[open], [role=menu], .ui-popover';
/** On a phone a card covers the view, and would be closed by going elsewhere. */
const openCard = '.phone__back';
/** A pointer is down on it. */
const held = 'body :active';
