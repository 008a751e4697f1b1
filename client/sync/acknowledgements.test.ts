import { describe, expect, it } from 'vitest';
import { createAcknowledgements } from './acknowledgements.ts';

function connected() {
  const acknowledgements = createAcknowledgements();
  acknowledgements.opening();
  acknowledgements.sent('step2');
  acknowledgements.acknowledged(1);
  return acknowledgements;
}

describe('what the server has confirmed', () => {
  it('is nothing until it said so', () => {
    const one = connected();
    expect([one.pending(), one.isSettled()]).toEqual([0, true]);
    one.changed();
    one.sent('update');
    expect([one.pending(), one.isSettled()]).toEqual([1, false]);
    one.changed();
    one.sent('update');
    one.acknowledged(2);
    expect([one.pending(), one.isSettled()]).toEqual([1, false]);
    one.acknowledged(3);
    expect([one.pending(), one.isSettled()]).toEqual([0, true]);
  });

  it('counts anew on a new socket, on which the answer with everything comes first', () => {
    const one = connected();
    one.changed();
    one.changed();
    one.opening();
    expect(one.isSettled()).toBe(false);
    one.sent('step2');
    one.acknowledged(1);
    expect([one.pending(), one.isSettled()]).toEqual([0, true]);
  });

  it('takes an update that overtakes that answer for no more than it holds', () => {
    const one = connected();
    one.changed(); // made offline
    one.opening();
    one.changed();
    one.sent('update');
    one.acknowledged(1);
    expect([one.pending(), one.isSettled()]).toEqual([2, false]);
    one.sent('step2');
    one.acknowledged(2);
    expect([one.pending(), one.isSettled()]).toEqual([0, true]);
  });

  it('never believes in more frames than it sent, nor in fewer than before', () => {
    const one = connected();
    one.changed();
    one.sent('update');
    one.acknowledged(99);
    one.changed();
    one.sent('update');
    one.acknowledged(1);
    expect([one.pending(), one.isSettled()]).toEqual([1, false]);
  });

  it('includes changes of an earlier visit, whether they are counted before or after they went out', () => {
    const before = createAcknowledgements();
    before.addEarlier(3);
    before.opening();
    before.sent('step2');
    expect(before.pending()).toBe(3);
    before.acknowledged(1);
    expect(before.pending()).toBe(0);

    const after = connected();
    after.sent('update'); // what the copy on the device held
    after.addEarlier(3);
    expect(after.pending()).toBe(3);
    after.acknowledged(2);
    expect(after.pending()).toBe(0);
  });
});
