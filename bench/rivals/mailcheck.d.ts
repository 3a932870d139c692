/** Only what is asked of it here; the published types bring jQuery and the DOM along. */
declare module 'mailcheck' {
  interface Mailcheck {
    run(options: { email: string; domains: readonly string[] }): { readonly domain: string } | undefined
  }
  const mailcheck: Mailcheck
  export default mailcheck
}
