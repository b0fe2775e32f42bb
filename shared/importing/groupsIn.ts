/** Between the groups in a cell, in files that Rostrum writes; others have other signs. */
const APART = '; '
const SIGNS = ';|\\n؛；'
/** They part groups too, where each is known: a name may have one. */
const COMMAS = ',，、،'

/** A group in quotes, each quote in it doubled; or what stands up to the next sign. */
const GROUP = new RegExp(`[^\\S\\n]*"((?:[^"]|"")*)"[^\\S\\n]*(?=[${SIGNS}]|$)|[^${SIGNS}]+`, 'gu')
/** Without the blanks and commas around it. */
const BARE = new RegExp(`[^\\s${COMMAS}](?:.*[^\\s${COMMAS}])?`, 'su')
const COMMA = new RegExp(`[${COMMAS}]`, 'u')
const MISTAKEN = new RegExp(`[${SIGNS}${COMMAS}]|^"`, 'u')

/** What a cell has for a group; in quotes it is one, whatever signs it has. */
export interface NamedGroup {
  name: string
  isQuoted: boolean
}

/** The groups that a cell names. One with such a sign or a comma in its own name stands in quotes. */
export function groupsIn(text: string): NamedGroup[] {
  return [...text.matchAll(GROUP)].map(([part, quoted]) => ({ name: quoted?.replaceAll('""', '"').trim() ?? bare(part), isQuoted: quoted !== undefined })).filter(({ name }) => name !== '')
}

/** What stands between its commas. */
export function partsOf({ name, isQuoted }: NamedGroup): string[] {
  return isQuoted ? [name] : name.split(COMMA).map(bare).filter(part => part !== '')
}

/** The same as `groupsIn` the other way round. */
export function groupsTogether(groups: readonly string[]): string {
  return groups.map(group => (MISTAKEN.test(group) ? `"${group.replaceAll('"', '""')}"` : group)).join(APART)
}

const bare = (text: string): string => BARE.exec(text)?.[0] ?? ''
