import type { Meeting } from '#shared/floor/model.ts'

/** What begins no name of its own. */
const LITTLE = /^(and|for|in|of|on|the|to)$/i

/**
 * The short code of each delegation of the meeting: of a State the one it has, of an organization its initials, with a
 * number where another has them already; for the desk alone, beside the name.
 */
export function shortCodes({ plan }: Pick<Meeting, 'plan'>): ReadonlyMap<string, string> {
  const delegations = plan?.delegations ?? []
  const codes = new Map(delegations.flatMap(({ id, code }) => (code === null ? [] : [[id, code] as const])))
  const taken = new Set(codes.values())
  for (const { id, name } of delegations.filter(({ code }) => code === null)) {
    const initials = initialsOf(name)
    let code = initials
    for (let nth = 2; taken.has(code); nth += 1) code = `${initials}${nth}`
    taken.add(code)
    codes.set(id, code)
  }
  return codes
}

/** Of the words that mean something; of one word its first three letters. */
function initialsOf(name: string): string {
  const words = name.split(/[\s()/,.-]+/).filter(word => word !== '' && !LITTLE.test(word))
  const letters = words.length === 1 ? [...(words[0] ?? '')].slice(0, 3) : words.map(word => [...word][0] ?? '')
  return letters.join('').toUpperCase().slice(0, 6)
}
