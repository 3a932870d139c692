/** Tables with what they hold, for readers of CSV; it comes without types. */
declare module 'csv-spectrum' {
  interface SpectrumCase {
    readonly name: string
    readonly csv: Uint8Array
    readonly json: Uint8Array
  }
  export default function spectrum(done: (problem: Error | null, cases: readonly SpectrumCase[]) => void): void
}
