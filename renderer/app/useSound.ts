import { useEffect } from 'react'
import type { StoreApi } from 'zustand'
import type { AppState } from '../state/appState.ts'
import { type Tone, toneBetween } from '../state/tone.ts'

/** The notes of a tone in hertz, one after the other. A caught error rises, a fault falls, a message sent is one note. */
const notes: Readonly<Record<Tone, readonly number[]>> = {
  sent: [523],
  caught: [523, 784],
  fault: [392, 262],
}
const noteSeconds = 0.11
/** As loud as a key on a quiet keyboard. */
const loudness = 0.05

/** Plays a tone, made on the spot: no file is fetched, which the content policy would refuse. */
const play = (context: AudioContext, tone: Tone): void => {
  for (const [at, hertz] of notes[tone].entries()) {
    const start = context.currentTime + at * noteSeconds
    const end = start + noteSeconds * 1.6
    const gain = context.createGain()
    // It swells and fades: a note that begins or ends at once clicks.
    gain.gain.setValueAtTime(0, start)
    gain.gain.linearRampToValueAtTime(loudness, start + 0.012)
    gain.gain.exponentialRampToValueAtTime(0.0001, end)
    const oscillator = context.createOscillator()
    oscillator.type = 'sine'
    oscillator.frequency.value = hertz
    oscillator.connect(gain).connect(context.destination)
    oscillator.start(start)
    oscillator.stop(end)
  }
}

/** Lets what happens to a message be heard, where sound was chosen. */
export const useSound = (store: StoreApi<AppState>): void => {
  useEffect(() => {
    let context: AudioContext | undefined
    const stop = store.subscribe((now, before) => {
      const tone = now.settings.sound ? toneBetween(before, now) : undefined
      if (!tone) return
      // Only now, in the press of Send: browsers let a page that nobody has touched make no sound.
      context ??= new AudioContext()
      void context.resume()
      play(context, tone)
    })
    return () => {
      stop()
      void context?.close()
    }
  }, [store])
}
