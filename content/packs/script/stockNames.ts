/** A place in a stock's name or domain where a part goes: `{town}`. */
export const part = /\{([a-zA-Z0-9]+)\}/g

/** A part as it stands in a domain: lower case, without accents; what is no letter or digit becomes a hyphen. */
export const slug = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('œ', 'oe')
    .replaceAll('æ', 'ae')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')

/** The domain that a template and the drawn parts make. No label begins or ends with a hyphen. */
export const stockDomain = (template: string, parts: Readonly<Record<string, string>>): string =>
  // Without a part it is the domain of one organisation, which may be in A-labels: `xn--…`.
  template.includes('{')
    ? template
        .replace(part, (_, key: string) => slug(parts[key] ?? ''))
        .replace(/-{2,}/g, '-')
        .replace(/-?\.-?/g, '.')
    : template
