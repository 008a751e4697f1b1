/**
 * Which of this person's changes are durable. The server says how many of a socket's frames it has on disk; which
 * changes are in a frame is known from when it was sent. The first answer (step 2) on a socket holds everything that
 * the server lacked; updates sent before it hold nothing that an offline day may hang on.
 */
export interface Acknowledgements {
  /** A local change was made. */
  readonly changed: () => void;
  /** Changes of an earlier visit, kept on this device, that the server has not confirmed. */
  readonly addEarlier: (count: number) => void;
  readonly opening: () => void;
  readonly sent: (frame: 'step2' | 'update') => void;
  readonly acknowledged: (durableFrames: number) => void;
  /** Local changes that the server has not confirmed. */
  readonly pending: () => number;
  /** Whether all frames of this socket, the answer with everything among them, are confirmed. */
  readonly isSettled: () => boolean;
}

/** Begins with nothing made and nothing confirmed. */
export function createAcknowledgements(): Acknowledgements {
  let made = 0;
  let durable = 0;
  let covered: number[] = [];
  let confirmedFrames = 0;
  let answered = false;
  return {
    changed: () => {
      made += 1;
    },
    addEarlier: (count) => {
      made += count;
      // They were put into the document, and so on the wire, a moment before they could be counted.
      if (!answered) return;
      if (confirmedFrames < covered.length) covered[covered.length - 1] = made;
      else durable = made;
    },
    opening: () => {
      covered = [];
      confirmedFrames = 0;
      answered = false;
    },
    sent: (frame) => {
      if (frame === 'step2') answered = true;
      covered.push(answered ? made : durable);
    },
    acknowledged: (frames) => {
      confirmedFrames = Math.max(confirmedFrames, Math.min(frames, covered.length));
      durable = Math.max(durable, covered[confirmedFrames - 1] ?? 0);
    },
    pending: () => made - durable,
    isSettled: () => answered && confirmedFrames === covered.length,
  };
}
