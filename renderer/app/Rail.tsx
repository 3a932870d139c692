import {
  AppWindow,
  ChartLine,
  ChevronDown,
  Globe,
  Languages,
  Mail,
  Monitor,
  Moon,
  Package,
  Shield,
  ShieldCheck,
  Shuffle,
  Smartphone,
  Sun,
  Volume2,
  VolumeX,
} from 'lucide-react'
import { type Locale, locales } from '../../content/basics/locale.ts'
import { lookSettings, type Settings } from '../../content/model/settings.ts'
import { useLocale, useWords } from '../text/text.tsx'
import { classes } from '../ui/classes.ts'
import { Choice } from './Choice.tsx'
import styles from './Rail.module.css'
import { appWords } from './words.ts'

interface RailProps {
  readonly at: 'home' | 'progress' | 'packs'
  readonly theme: Settings['theme']
  readonly look: Settings['look']
  readonly sound: boolean
  readonly guard: boolean
  readonly onGoHome: () => void
  readonly onGoProgress: () => void
  readonly onGoPacks: () => void
  readonly onChoose: (settings: Partial<Settings>) => void
}

const languageNames: Readonly<Record<Locale, string>> = { en: 'English', fr: 'Français' }
const themes = ['system', 'light', 'dark'] as const
const themeIcons = { system: Monitor, light: Sun, dark: Moon }
const switches = ['off', 'on'] as const
const lookIcons = { desktop: AppWindow, web: Globe, phone: Smartphone, mixed: Shuffle }

/** The rooms of the app, and at its foot the choices that hold everywhere. */
export const Rail = ({ at, theme, look, sound, guard, onGoHome, onGoProgress, onGoPacks, onChoose }: RailProps) => {
  const t = useWords(appWords)
  const locale = useLocale()
  const ThemeIcon = themeIcons[theme]
  const LookIcon = lookIcons[look]
  const GuardIcon = guard ? ShieldCheck : Shield
  const SoundIcon = sound ? Volume2 : VolumeX
  const learner = [
    { room: 'home', label: t.play, Icon: Mail, go: onGoHome },
    { room: 'progress', label: t.progress, Icon: ChartLine, go: onGoProgress },
  ] as const
  const trainer = [{ room: 'packs', label: t.packs, Icon: Package, go: onGoPacks }] as const
  const list = (rooms: readonly (typeof learner | typeof trainer)[number][], label?: string) => (
    <ul className={styles.rooms} aria-label={label}>
      {rooms.map(({ room, label, Icon, go }) => (
        <li key={room}>
          <button
            type="button"
            className={classes(styles.room, room === at && styles.here)}
            aria-current={room === at ? 'page' : undefined}
            title={label}
            onClick={go}
          >
            <Icon size={18} aria-hidden="true" />
            <span className={styles.label}>{label}</span>
          </button>
        </li>
      ))}
    </ul>
  )
  return (
    <div className={styles.rail}>
      <nav aria-label={t.sections}>
        {list(learner)}
        <hr className={styles.rule} />
        <p className={styles.caption} aria-hidden="true">
          {t.trainer}
        </p>
        {list(trainer, t.trainer)}
      </nav>
      <section aria-label={t.choices} className={styles.choices}>
        <p className={styles.caption} aria-hidden="true">
          {t.look}
        </p>
        <Choice
          label={t.look}
          icon={<LookIcon size={18} aria-hidden="true" />}
          end={<ChevronDown size={15} aria-hidden="true" />}
          value={look}
          options={lookSettings.map((value) => ({ value, label: t.looks[value] }))}
          onChange={(value) => onChoose({ look: value })}
        />
        <hr className={styles.rule} />
        <Choice
          label={t.guard}
          icon={<GuardIcon size={18} aria-hidden="true" />}
          end={<ChevronDown size={15} aria-hidden="true" />}
          value={guard ? 'on' : 'off'}
          options={switches.map((value) => ({ value, label: t.guards[value] }))}
          onChange={(value) => onChoose({ guard: value === 'on' })}
        />
        <Choice
          label={t.language}
          icon={<Languages size={18} aria-hidden="true" />}
          end={<ChevronDown size={15} aria-hidden="true" />}
          value={locale}
          options={locales.map((value) => ({ value, label: languageNames[value], lang: value }))}
          onChange={(value) => onChoose({ locale: value })}
        />
        <Choice
          label={t.theme}
          icon={<ThemeIcon size={18} aria-hidden="true" />}
          end={<ChevronDown size={15} aria-hidden="true" />}
          value={theme}
          options={themes.map((value) => ({ value, label: t.themes[value] }))}
          onChange={(value) => onChoose({ theme: value })}
        />
        <Choice
          label={t.sound}
          icon={<SoundIcon size={18} aria-hidden="true" />}
          end={<ChevronDown size={15} aria-hidden="true" />}
          value={sound ? 'on' : 'off'}
          options={switches.map((value) => ({ value, label: t.sounds[value] }))}
          onChange={(value) => onChoose({ sound: value === 'on' })}
        />
      </section>
    </div>
  )
}
