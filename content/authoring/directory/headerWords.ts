import type { PersonField } from './reading.ts'

/** What a column can be: something of a person, or of a domain in a learned directory. */
export type ColumnSort = PersonField | 'domain' | 'weight' | 'formerly'

/** The words of a header in comparable form: lower case, letters and digits only, without accents. */
export const headerWord = (text: string): string =>
  text
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '')

const words = (text: string): readonly string[] => text.trim().split(/\s+/)

/**
 * How exports name their columns, in comparable form, the surest first: Outlook, Exchange, Google, Thunderbird, personnel
 * systems; in English, French and German.
 */
export const headerWords: Readonly<Record<ColumnSort, readonly string[]>> = {
  address: words(`
    primarysmtpaddress emailaddress email mailaddress mail smtpaddress emailaddress1 email1value primaryemail windowsemailaddress
    workemail businessemail emails address
    courriel adressecourriel adressedecourriel adressedemessagerie adresseelectronique adressemail adresseemail mel
    adressemel messagerie courrielprofessionnel emailprofessionnel adresse
    emailadresse mailadresse epost
    userprincipalname upn`),
  name: words(`
    displayname name fullname cn commonname fileas employeename person
    nomaffiche nomcomplet nomdaffichage nometprenom prenometnom nomprenom prenomnom identite personne
    anzeigename vollstandigername vollername`),
  given: words('givenname firstname first forename forenames prenom prenoms vorname rufname'),
  family: words('familyname lastname last surname sn nom nomdefamille nomusuel nomdusage nachname familienname'),
  unit: words(`
    unit department departmentname dept division section team branch businessunit orgunit organizationalunit ou
    organisation organization company organization1department organization1name
    unite service direction departement equipe entite pole bureau structure affectation societe
    abteilung bereich einheit organisationseinheit firma`),
  domain: words('domain domainname domaine nomdedomaine domane'),
  weight: words('weight messages count poids'),
  formerly: words('formerly former anciennement'),
}
