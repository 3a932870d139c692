/** What stands behind the last @ of an address, as it is written; all of a text that has none. */
export const domainOf = (address: string): string => address.slice(address.lastIndexOf('@') + 1)

/** What stands before the last @ of an address, as it is written. */
export const localOf = (address: string): string => address.slice(0, address.lastIndexOf('@'))
