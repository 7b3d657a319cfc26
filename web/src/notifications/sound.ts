let context: AudioContext | undefined;

/** Two short tones. Browsers keep a page silent until it was first clicked or typed in. */
export function playSound(): void {
  context ??= new AudioContext();
  if (context.state === "suspended") void context.resume().catch(() => undefined);
  for (const [index, frequency] of [660, 880].entries()) playTone(context, frequency, context.currentTime + index * 0.11);
}

/** Rises and falls smoothly: a tone that begins at once clicks. */
function playTone(audio: AudioContext, frequency: number, at: number): void {
  const [tone, loudness] = [audio.createOscillator(), audio.createGain()];
  tone.type = "sine";
  tone.frequency.value = frequency;
  loudness.gain.setValueAtTime(0, at);
  loudness.gain.linearRampToValueAtTime(0.12, at + 0.015);
  loudness.gain.exponentialRampToValueAtTime(0.001, at + 0.22);
  tone.connect(loudness).connect(audio.destination);
  tone.start(at);
  tone.stop(at + 0.24);
}
