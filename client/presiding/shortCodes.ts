import type { Meeting } from '#shared/floor/model.ts'
import type { Delegation } from '#shared/floor/plan.ts'
import { slugOf } from '#shared/importing/slugOf.ts'

/** What begins no name of its own. */
const LITTLE = /^(and|for|in|of|on|the|to)$/i

/** A longer id is no code that anybody would print or type. */
const LONGEST = 12

/**
 * The short code of each delegation of the meeting, as it is printed beside the name and may be typed: of a State the one it
 * has, of an organization the one that its table gave it, else its initials; with a number where another has them already.
 */
export function shortCodes({ plan }: Pick<Meeting, 'plan'>): ReadonlyMap<string, string> {
  const delegations = plan?.delegations ?? []
  const codes = new Map(delegations.flatMap(({ id, code }) => (code === null ? [] : [[id, code] as const])))
  const taken = new Set(codes.values())
  const others = delegations.filter(({ code }) => code === null)
  const take = (id: string, wanted: string): void => {
    let code = wanted
    for (let nth = 2; taken.has(code); nth += 1) code = `${wanted}${nth}`
    taken.add(code)
    codes.set(id, code)
  }
  for (const { id } of others.filter(hasGivenCode)) take(id, id.toUpperCase()) // first, so that they stay as they were given
  for (const { id, name } of others.filter(one => !hasGivenCode(one))) take(id, initialsOf(name))
  return codes
}

/** Its id is a short code that somebody chose, not one that was made of its name. */
function hasGivenCode({ id, name }: Delegation): boolean {
  const made = slugOf(name, 0)
  return id.length <= LONGEST && !/^delegation-\d+$/.test(id) && id !== made && !id.startsWith(`${made}-`)
}

/** Of the words that mean something; of one word its first three letters. */
function initialsOf(name: string): string {
  const words = name.split(/[\s()/,.-]+/).filter(word => word !== '' && !LITTLE.test(word))
  const letters = words.length === 1 ? [...(words[0] ?? '')].slice(0, 3) : words.map(word => [...word][0] ?? '')
  return letters.join('').toUpperCase().slice(0, 6)
}
