import type { Grammar } from '../grammar.ts'
import { articleOf } from './articles.ts'
import { groups } from './groups.ts'

/**
 * French names as they stand in a sentence. On a plate stands "Pakistan" and "Iran (République islamique d')"; one says
 * "le Pakistan", "du Pakistan", "à la République islamique d’Iran".
 */

const TURNED = /^(.+) \((.+ (?:d['’]|du|de|des))\)$/

/** "République islamique d'Iran" of "Iran (République islamique d')". */
function turned(plate: string): string {
  const [, short, form] = TURNED.exec(plate) ?? []
  if (short === undefined || form === undefined) return plate
  return /['’]$/.test(form) ? `${form}${short}` : `${form} ${short}`
}

const withArticle = (name: string): string => `${articleOf(name)}${name}`.replaceAll("'", '’')

/** The name of a State in a sentence: "le Pakistan", "Cuba". */
export const spokenState = (plate: string): string => withArticle(turned(plate))

/** The name of a group of States, or of an organization of States, in a sentence. */
export const spokenGroup = (name: string): string => withArticle(groups[name] ?? name)

/** Of a plate, or of what is said already; behind a comma may stand for whom it speaks. Persons, and organizations of another tongue, have no article. */
function spoken(name: string): string {
  const [head = ''] = name.split(', ', 1)
  return withArticle(turned(groups[head] ?? head)) + name.slice(head.length)
}

/** One hears a vowel: "d’Haïti", but "de United Nations Watch". */
const ELIDING = /^(?!United\b)[aeiouàâäéèêëîïôöùûü]|^Haïti\b/iu

/** "du Pakistan", "de la France", "d’Haïti", "des Seychelles", "de Cuba". */
function de(name: string): string {
  const said = spoken(name).replace(' et la Chine', ' et de la Chine')
  if (/^les? /.test(said)) return said.replace(/^le /, 'du ').replace(/^les /, 'des ')
  return ELIDING.test(said) ? `d’${said}` : `de ${said}`
}

/** "au Pakistan", "à la France", "à Haïti", "aux Seychelles", "à Cuba". */
function a(name: string): string {
  const said = spoken(name).replace(' et la Chine', ' et à la Chine')
  return /^les? /.test(said) ? said.replace(/^le /, 'au ').replace(/^les /, 'aux ') : `à ${said}`
}

export const grammar: Grammar = { state: spokenState, group: spokenGroup, forms: { le: spoken, de, a } }
