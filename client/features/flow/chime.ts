/** Tones in Hz, and how long after one another they begin, in seconds. */
const chimes = {
  /** One minute is left: a single soft tone. */
  warning: { tones: [659.3], step: 0 },
  /** Time is up: three tones that go down. */
  end: { tones: [784, 659.3, 523.3], step: 0.28 },
} as const;

const volume = 0.12;
const lastsSeconds = 0.9;
/** A sound that could only begin so much later, in ms, is about nothing any more. */
const latestMs = 2000;

let context: AudioContext | null = null;

/** Sounds softly. Where nobody has touched the page yet the browser keeps it silent: the words are there as well. */
export async function chime(kind: keyof typeof chimes): Promise<void> {
  try {
    context ??= new AudioContext();
    const asked = performance.now();
    await context.resume();
    if (performance.now() - asked > latestMs) return;
    const { tones, step } = chimes[kind];
    for (const [index, tone] of tones.entries()) sound(context, tone, context.currentTime + index * step);
  } catch {
    // No sound on this device.
  }
}

function sound(audio: AudioContext, tone: number, at: number): void {
  const oscillator = audio.createOscillator();
  const loudness = audio.createGain();
  oscillator.type = 'sine';
  oscillator.frequency.value = tone;
  loudness.gain.setValueAtTime(0, at);
  loudness.gain.linearRampToValueAtTime(volume, at + 0.02);
  loudness.gain.exponentialRampToValueAtTime(0.0001, at + lastsSeconds);
  oscillator.connect(loudness).connect(audio.destination);
  oscillator.start(at);
  oscillator.stop(at + lastsSeconds);
}
