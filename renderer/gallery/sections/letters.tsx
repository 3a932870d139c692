import { makeWrong } from '../../../content/detector/kinds.ts'
import { readDomain, toUnicode } from '../../../content/mail/domain.ts'
import { compareAddresses } from '../../../content/mail/letters.ts'
import { type DomainKindId, domainKindIds } from '../../../content/model/errorKind.ts'
import { Display } from '../../../content/model/item.ts'
import { AddressPair } from '../../letters/AddressPair.tsx'
import { HiddenAddress } from '../../letters/HiddenAddress.tsx'
import { LetterDiff } from '../../letters/LetterDiff.tsx'
import { MarkedAddress } from '../../letters/MarkedAddress.tsx'
import { Labelled, Row, Stack } from '../Labelled.tsx'
import type { Samples } from '../samples/samples.ts'
import type { GallerySection, Specimen } from '../specimen.ts'

/** Right domains, of which each kind finds one that it can make wrong. */
const domains = [
  'fleet-north.mil',
  'harbourgroup.com.au',
  'mail.depot.example.org',
  'gmail.com',
  'mississippi-institute.edu',
]

/** A domain as it is read on a screen. */
const shown = (text: string): string => {
  const domain = readDomain(text)
  return domain.ok ? toUnicode(domain.value) : text
}

/** Whether every letter is one that the fonts of any machine draw: the rare look-alikes leave a blank on some. */
const isDrawn = (text: string): boolean => /^[\p{ASCII}\p{Script=Cyrillic}]+$/u.test(text)

/** An address that a kind has made wrong, in the middle of what it can make. */
const pairOf = (kind: DomainKindId): { readonly written: string; readonly meant: string } => {
  for (const domain of domains) {
    const wrong = makeWrong(kind, domain).map(shown).filter(isDrawn)
    const one = wrong[wrong.length >> 1]
    if (one !== undefined) return { written: `j.harlow@${one}`, meant: `j.harlow@${domain}` }
  }
  throw new Error(`${kind} makes nothing of ${domains.join(', ')}.`)
}

/** How two addresses are set beside each other. */
export const lettersSection = ({ found }: Samples): GallerySection => {
  const { debrief, item, key } = found.marking(
    'with an ending whose owner is known',
    (one) => one.debrief.wrong[0]?.writtenNote != null && one.debrief.wrong[0]?.meantNote != null,
  )
  const [explanation, wrong] = [debrief.wrong[0], key.wrong[0]]
  const noted = {
    written: item.recipients[wrong?.recipient ?? 0]?.address ?? '',
    meant: wrong?.meant ?? '',
  }
  const diffs = domainKindIds.map((kind): Specimen => {
    const { written, meant } = pairOf(kind)
    return {
      id: `diff-${kind.toLowerCase()}`,
      title: `LetterDiff: ${kind}`,
      frame: 'surface',
      show: (
        <LetterDiff
          columns={compareAddresses(written, meant)}
          written={written}
          meant={meant}
          writtenNote={null}
          meantNote={null}
        />
      ),
    }
  })
  return {
    id: 'letters',
    title: 'letters',
    specimens: [
      {
        id: 'diff-noted',
        title: 'LetterDiff: with whose ending each is',
        frame: 'surface',
        show: (
          <LetterDiff
            columns={compareAddresses(noted.written, noted.meant)}
            {...noted}
            writtenNote={explanation?.writtenNote ?? null}
            meantNote={explanation?.meantNote ?? null}
          />
        ),
      },
      ...diffs,
      {
        id: 'pair',
        title: 'AddressPair: of two people, and of nobody',
        frame: 'surface',
        show: (
          <Stack>
            <AddressPair {...pairOf('otherRealSuffix')} />
            <AddressPair {...pairOf('otherRealSuffix')} meant={null} />
          </Stack>
        ),
      },
      {
        id: 'marked',
        title: 'MarkedAddress: a letter wrong, one lost, one too many, and right',
        frame: 'surface',
        show: (
          <Stack>
            {(['letterSubstituted', 'letterOmitted', 'letterInserted'] as const).map((kind) => {
              const { written, meant } = pairOf(kind)
              return (
                <p key={kind}>
                  <MarkedAddress address={written} meant={meant} />
                </p>
              )
            })}
            <p>
              <MarkedAddress address={pairOf('letterOmitted').meant} meant={null} />
            </p>
          </Stack>
        ),
      },
      {
        id: 'hidden',
        title: 'HiddenAddress: a sample of each display',
        show: (
          <Row>
            {Display.options.map((display) => (
              <Labelled key={display} label={display}>
                <HiddenAddress display={display} />
              </Labelled>
            ))}
          </Row>
        ),
      },
    ],
  }
}
