/** Between the groups in a cell, in files that Rostrum writes; others have other signs. */
const APART = '; '
const SIGNS = ';|\\n؛；'

/** A group in quotes, each quote in it doubled; or what stands up to the next sign. */
const GROUP = new RegExp(`[^\\S\\n]*"((?:[^"]|"")*)"[^\\S\\n]*(?=[${SIGNS}]|$)|[^${SIGNS}]+`, 'gu')
const MISTAKEN = new RegExp(`[${SIGNS}]|^"`, 'u')

/** The groups that a cell names. One with such a sign in its own name stands in quotes. */
export function groupsIn(text: string): string[] {
  return [...text.matchAll(GROUP)].map(([part, quoted]) => (quoted?.replaceAll('""', '"') ?? part).trim()).filter(group => group !== '')
}

/** The same the other way round. */
export function groupsTogether(groups: readonly string[]): string {
  return groups.map(group => (MISTAKEN.test(group) ? `"${group.replaceAll('"', '""')}"` : group)).join(APART)
}
