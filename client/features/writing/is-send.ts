import type { KeyboardEvent } from 'react';

/** Enter without Shift, and not the one that ends an input method. */
export function isSend({ key, shiftKey, nativeEvent }: KeyboardEvent): boolean {
  return key === 'Enter' && !shiftKey && !nativeEvent.isComposing;
}
