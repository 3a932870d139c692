/** A message was sent; what was wrong was caught; something was missed, or marked without need. */
export type Tone = 'sent' | 'caught' | 'missed'

/** A sine: its pitch at the start and at the end in hertz, when it starts after Send and how long it lasts in seconds. */
interface Note {
  readonly from: number
  readonly to: number
  readonly at: number
  readonly lasts: number
}

/** Told apart by shape as well as by pitch: one even note, two that rise, one long that sinks. */
const notes: Readonly<Record<Tone, readonly Note[]>> = {
  sent: [{ from: 440, to: 440, at: 0, lasts: 0.12 }],
  caught: [
    { from: 523, to: 523, at: 0, lasts: 0.12 },
    { from: 784, to: 784, at: 0.1, lasts: 0.2 },
  ],
  missed: [{ from: 294, to: 220, at: 0, lasts: 0.35 }],
}

/** Of the full swing. */
const loudness = 0.08
/** Seconds in which a note swells, so that it does not click. */
const swell = 0.02

let context: AudioContext | undefined

/**
 * Plays a tone, made on the spot. Called at a press of a key or a button: only then does a browser let a page be heard.
 * Where there is nothing to hear it with, nothing happens.
 */
export const playTone = (tone: Tone): void => {
  context ??= new AudioContext()
  void context.resume().catch(() => {})
  for (const { from, to, at, lasts } of notes[tone]) {
    const start = context.currentTime + at
    const oscillator = new OscillatorNode(context, { frequency: from })
    oscillator.frequency.setValueAtTime(from, start)
    oscillator.frequency.linearRampToValueAtTime(to, start + lasts)
    const gain = new GainNode(context, { gain: 0 })
    gain.gain.setValueAtTime(0, start)
    gain.gain.linearRampToValueAtTime(loudness, start + swell)
    gain.gain.linearRampToValueAtTime(0, start + lasts)
    oscillator.connect(gain).connect(context.destination)
    oscillator.start(start)
    oscillator.stop(start + lasts)
  }
}
