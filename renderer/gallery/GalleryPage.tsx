import { useLayoutEffect } from 'react'
import { useTheme } from '../app/useTheme.ts'
import { LocaleContext } from '../text/text.tsx'
import { classes } from '../ui/classes.ts'
import { Segments } from '../ui/Segments.tsx'
import { type Asked, queryOf } from './asked.ts'
import styles from './GalleryPage.module.css'
import type { Samples } from './samples/samples.ts'
import { sectionsOf } from './sections/sections.ts'
import type { GallerySection, Specimen } from './specimen.ts'

interface GalleryPageProps {
  readonly asked: Asked
  readonly samples: Samples
}

const goTo = (asked: Asked): void => {
  location.search = queryOf(asked)
}

/** The two switches, and the way to each section. */
const Head = ({ asked, sections }: { readonly asked: Asked; readonly sections: readonly GallerySection[] }) => (
  <header className={styles.head} lang="en">
    <h1>Gallery</h1>
    <nav aria-label="Sections">
      <ul className={styles.ways}>
        <li>
          <a href={queryOf({ ...asked, only: null })}>all</a>
        </li>
        {sections.map(({ id, title }) => (
          <li key={id}>
            <a href={queryOf({ ...asked, only: id })} aria-current={asked.only === id ? 'true' : undefined}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
    <Segments
      label="Language"
      options={[
        { value: 'en', label: 'EN' },
        { value: 'fr', label: 'FR' },
      ]}
      value={asked.lang}
      onChange={(lang) => goTo({ ...asked, lang })}
    />
    <Segments
      label="Theme"
      options={[
        { value: 'light', label: 'Light' },
        { value: 'dark', label: 'Dark' },
      ]}
      value={asked.theme}
      onChange={(theme) => goTo({ ...asked, theme })}
    />
  </header>
)

const Framed = ({ section, specimen }: { readonly section: string; readonly specimen: Specimen }) => {
  const { id, title, frame = 'part', show } = specimen
  const name = `${section}-${id}`
  return (
    <article id={name} className={styles.specimen} aria-label={name}>
      <h3 className={styles.title} lang="en">
        <a href={`#${name}`}>{title}</a>
      </h3>
      <div data-specimen={name} className={classes(styles.frame, styles[frame])}>
        {show}
      </div>
    </article>
  )
}

/** Every component in every state, by rooms: a page for whoever works on them, and for the specs to photograph. */
export const GalleryPage = ({ asked, samples }: GalleryPageProps) => {
  useTheme(asked.theme)
  useLayoutEffect(() => {
    document.documentElement.lang = asked.lang
    // Screens take the focus as they come, each for itself: here nobody has just arrived at any of them.
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
    const linked = document.getElementById(location.hash.slice(1))
    if (linked) linked.scrollIntoView()
    else scrollTo(0, 0)
  }, [asked.lang])
  const sections = sectionsOf(samples)
  return (
    <LocaleContext value={asked.lang}>
      <Head asked={asked} sections={sections} />
      {sections
        .filter(({ id }) => asked.only === null || id === asked.only)
        .map(({ id, title, specimens }) => (
          <section key={id} data-section={id} className={styles.section} aria-labelledby={`section-${id}`}>
            <h2 id={`section-${id}`} className={styles.room} lang="en">
              {title}
            </h2>
            {specimens.map((specimen) => (
              <Framed key={specimen.id} section={id} specimen={specimen} />
            ))}
          </section>
        ))}
    </LocaleContext>
  )
}
