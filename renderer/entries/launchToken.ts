const storedAs = 'lastlook.token'

/**
 * The token of this launch, which the host puts behind the # of the address that it prints. It is taken out of the
 * address bar at once, so that it is neither bookmarked nor read over a shoulder, and kept for reloads of this tab.
 * Undefined when the page was opened in some other way.
 */
export const takeLaunchToken = (page: Window): string | undefined => {
  const given = page.location.hash.slice(1)
  if (given) {
    page.sessionStorage.setItem(storedAs, given)
    page.history.replaceState(null, '', page.location.pathname + page.location.search)
  }
  return page.sessionStorage.getItem(storedAs) ?? undefined
}
