import { groupName } from '#client/text/speaker.ts'
import { namedBy, plain } from '#client/presiding/namedBy.ts'
import type { Called } from './called.ts'
import { worded } from './meantBy.ts'

/** What parts somebody from the group that is spoken for. */
const STROKE = '/'

/** The names that have a stroke in them: "Joint United Nations Programme on HIV/AIDS". */
export const strokedNames = (all: readonly { names: readonly string[] }[]): string[] => all.flatMap(({ names }) => names.filter(name => name.includes(STROKE)).map(plain))

/** Who is meant and for which group; none where the stroke is one of the name itself. */
export function behalfIn(stroked: readonly string[], typed: string): [name: string, group: string | undefined] {
  const at = typed.lastIndexOf(STROKE)
  return at === -1 || stroked.some(name => name.includes(plain(typed))) ? [typed, undefined] : [typed.slice(0, at).trim(), typed.slice(at + 1).trim()]
}

/** The names of a group: as the meeting has it and as the reader does. */
export const groupNames = (group: string): string[] => [...new Set([group, groupName(group)])]

/** `NAM`, of the Non-Aligned Movement. */
export const groupCode = (group: string): string => group.split(/[\s-]+/).map(word => word[0] ?? '').join('')

/** Those of its groups that may be meant: by the first letters, by the whole name, or by whatever else names them. */
export function groupsMeant({ groups }: Pick<Called, 'groups'>, typed: string): readonly string[] {
  const named = groups.map(group => ({ group, names: groupNames(group), code: groupCode(group) }))
  const exact = named.filter(({ names, code }) => plain(code) === plain(typed) || names.some(name => worded(name) === worded(typed)))
  return (exact.length > 0 ? exact : namedBy(named, typed, groups.length)).map(({ group }) => group)
}

/** What is typed for somebody on behalf of a group of its own. */
export function onBehalf(one: Pick<Called, 'groups' | 'code'>, group: string): string {
  const code = groupCode(group)
  return `${one.code}${STROKE}${groupsMeant(one, code).length === 1 ? code : group}`
}
