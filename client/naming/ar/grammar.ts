import type { Grammar } from '../grammar.ts'
import { groups } from './groups.ts'
import { withBothMonths } from './months.ts'

/**
 * Arabic names as they stand in a sentence. The written form is the same in every case, so there is nothing to decline; on a
 * plate the first word of some names stands behind in brackets, a dash in its place: إيران (جمهورية - الإسلامية).
 */
const TURNED = /^(.+) \((\S.*?) -(?: (\S.*))?\)$/

/** The name of a State in a sentence. */
export function spokenState(name: string): string {
  const [, short, before, after] = TURNED.exec(name) ?? []
  return short === undefined ? name : [before, short, after].filter(part => part !== undefined).join(' ')
}

/** The name of a group of States, or of an organization of States, in a sentence. */
export function spokenGroup(name: string): string {
  return groups[name] ?? name
}

/** النرويج stands among the names with ن, as in the lists of the United Nations. */
const lookedUpBy = (name: string): string => name.replace(/^ال/, '')

export const grammar: Grammar = { state: spokenState, group: spokenGroup, forms: {}, lookedUpBy, date: withBothMonths }
