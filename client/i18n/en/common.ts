import type { common as dutch } from '../nl/common.ts';
import type { SameTexts } from '../same-texts.ts';

export const common = {
  product: 'Customer contact strategy canvas',
  language: 'Language of the screen',
  dutch: 'Nederlands',
  english: 'English',
  close: 'Close',
  cancel: 'Cancel',
  dismiss: 'Dismiss message',
  copy: 'Copy',
  copied: 'Copied',
  copyFailed: 'This browser does not allow copying. Select the text and copy it yourself.',
  tryAgain: 'Try again',
  toStart: 'To the start page',
  loading: 'Loading…',
  sharedDevice: 'This is a shared device',
  sharedDeviceHint: 'Then nothing is kept here: no name, no links. Keep your links yourself.',
  failureOffline:
    'The server cannot be reached. What you filled in is still here. Check your connection and try again.',
  failureBroken:
    'Something went wrong on the server. What you filled in is still here. Try again in a moment.',
  failureBusy: 'It is too busy right now. What you filled in is still here. Wait a moment and try again.',
  failureRefused: 'Only a facilitator can do this.',
  failureInvalid: 'The server cannot use this. Check what you filled in.',
  failureMissing: 'This no longer exists, or your link does not give access to it.',
  crashTitle: 'Something went wrong here',
  crashText:
    'The screen got stuck. What was saved is safe. What you just typed is still on this device and comes back when you reload the page.',
  crashReload: 'Reload',
  notFoundTitle: 'This page does not exist',
  notFoundText:
    'Perhaps the link did not come across whole. Open the complete link from your invitation again.',
} satisfies SameTexts<typeof dutch>;
