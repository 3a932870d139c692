/** The one channel between a page and the host: JSON text of a call goes in, that of its answer comes out. */
export const callChannel = 'lastlook:call'

/** The scheme and the host that our page is loaded from. */
export const pageScheme = 'app'
const pageHost = 'lastlook'
export const pageAddress = `${pageScheme}://${pageHost}/`

/** Whether an address is one of our own page's. */
export const isOurPage = (address: string): boolean => {
  if (!URL.canParse(address)) return false
  const { protocol, host, username, port } = new URL(address)
  return protocol === `${pageScheme}:` && host === pageHost && username === '' && port === ''
}
