import type { Grammar } from '../grammar.ts'

/**
 * English names as they stand in a sentence. On a plate stands "Republic of Korea" and "Iran (Islamic Republic of)"; one
 * says "the Republic of Korea" and "the Islamic Republic of Iran".
 */

const STATES = new RegExp(
  `^(${[
    'Bahamas', 'Comoros', 'Congo', 'Gambia', 'Holy See', 'Marshall Islands', 'Netherlands', 'Niger', 'Philippines', 'Sudan',
    "Lao People's Democratic Republic", 'Russian Federation', 'Syrian Arab Republic', 'State of Palestine',
    '\\w+ Republic', 'Central African Republic', 'Republic of .+', 'Democratic .+ of .+', 'United .+',
  ].join('|')})$`,
)

const BODIES = /^(United Nations|International|World|Organi[sz]ation|Council|European Union|League|Group of|Association|Community|Commonwealth|Bolivarian|Non-Aligned)\b|\b(Group|Movement|Fund|Programme|Organi[sz]ation|Union)$/

const TURNED = /^(.+) \((.+ of)\)$/

/** The name of a State in a sentence. */
export function spokenState(name: string): string {
  const [, short, form] = TURNED.exec(name) ?? []
  if (short !== undefined && form !== undefined) return `the ${form} ${short}`
  return STATES.test(name) ? `the ${name}` : name
}

/** The name of a group of States, or of an organization of States, in a sentence. */
export function spokenGroup(name: string): string {
  return BODIES.test(name) && !name.includes(' and ') ? `the ${name}` : name
}

export const grammar: Grammar = { state: spokenState, group: spokenGroup, forms: {} }
