import * as v from 'valibot'

/** Lower-case letters, digits and hyphens: ids that can stand in an item id, a file name and an address bar. */
export const Slug = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/), v.maxLength(60))
