import type { Grammar } from '../grammar.ts'

/**
 * English names as they stand in a sentence. On a plate stands "Republic of Korea" and "Iran (Islamic Republic of)"; one
 * says "the Republic of Korea" and "the Islamic Republic of Iran".
 */

const STATES = new RegExp(
  `^(${[
    'Bahamas', 'Comoros', 'Congo', 'Gambia', 'Holy See', 'Marshall Islands', 'Netherlands', 'Niger', 'Philippines', 'Sudan',
    'Russian Federation', 'State of Palestine', '.+ Republic', 'Republic of .+', 'Democratic .+ of .+', 'United .+',
  ].join('|')})$`,
)

const BODY = '(Group|Movement|Fund|Programme|Organi[sz]ation|Union|Alliance|Association|Community|Commonwealth|Council|Forum|League|Office|Committee|Commission)'

/** A body has an article, wherever in its name it says what it is; a list of States has none. */
const BODIES = new RegExp(`^${BODY}\\b|^(United Nations|International|World|European|Bolivarian|Non-Aligned) |\\b${BODY}( for .+| of .+| \\(.+\\))?$|\\bgroup \\(.+\\)$`)

/** Not names of their own. */
const COUNTRIES = /^(Least developed|Landlocked developing|Small island developing|Nordic|Nordic and Baltic|Nordic-Baltic) (countries|States)$/

/** Such groups have no name of their own: "a group of countries" (ad hoc cross-regional). */
const QUOTED = /^"(.+)" \(.+\)$/

const TURNED = /^(.+) \((.+ of)\)$/

/** The name of a State in a sentence. */
export function spokenState(name: string): string {
  const [, short, form] = TURNED.exec(name) ?? []
  if (short !== undefined && form !== undefined) return `the ${form} ${short}`
  return STATES.test(name) ? `the ${name}` : name
}

/** The name of a group of States, or of an organization of States, in a sentence. */
export function spokenGroup(name: string): string {
  const [, quoted] = QUOTED.exec(name) ?? []
  if (quoted !== undefined) return quoted
  if (COUNTRIES.test(name)) return `the ${name.startsWith('Nordic') ? name : name.slice(0, 1).toLowerCase() + name.slice(1)}`
  return BODIES.test(name) ? `the ${name}` : name
}

export const grammar: Grammar = { state: spokenState, group: spokenGroup, forms: {} }
