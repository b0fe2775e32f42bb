import { plain } from '#client/presiding/namedBy.ts'
import { nextPersonId } from './nextPersonId.ts'
import type { PersonDraft } from './planDraft.ts'
import type { Origin } from './planOf.ts'

/** Written before a name, as concept notes have it. */
const ROLES: readonly [RegExp, PersonDraft['role']][] = [[/^chair\s*:/i, 'chair'], [/^opening remarks?\s*:/i, 'opening'], [/^keynote(?: speaker)?\s*:/i, 'keynote']]

/** What a list puts before each of its lines: a bullet or a number. */
const BULLET = /^(?:(?:[-–—•‣▪◦·*]|\p{Nd}+[.)、．])\s*)+/u

/** The word before a theme, in the six languages, and its quotation marks. */
const THEME = /[\s,،，]+(?:on|sur|sobre|на тему|بشأن|关于)\s*[“”"«](.+?)[“”"»]?[.。]?$/u

/** Those on the podium with those of the lines: whoever is there already, by the whole name, has another role and is no second person. */
export function withLines(podium: readonly PersonDraft[], lines: string, origin: Pick<Origin, 'plan'>): PersonDraft[] {
  const all = [...podium]
  for (const line of lines.split('\n')) {
    const read = readPodiumLine(line)
    if (read === null) continue
    const index = all.findIndex(({ name }) => isSameName(name, read.name))
    const known = all[index]
    if (known === undefined) all.push({ ...read, id: nextPersonId(all, origin) })
    else all[index] = inBoth(known, read)
  }
  return all
}

const isSameName = (one: string, other: string): boolean => one !== '' && plain(one) === plain(other)

function inBoth(known: PersonDraft, { title, role, theme }: Omit<PersonDraft, 'id'>): PersonDraft {
  const also = known.also ?? (role === known.role ? undefined : role)
  return { ...known, title: known.title || title, theme: known.theme || theme, ...(also === undefined ? {} : { also }) }
}

/** What a line of a programme seems to say: `1. Mr. X of Y, Title, on “theme”`. It is shown in the fields, for somebody to read over. */
export function readPodiumLine(line: string): Omit<PersonDraft, 'id'> | null {
  const bare = line.trim().replace(BULLET, '')
  const found = ROLES.find(([mark]) => mark.test(bare))
  const said = (found === undefined ? bare : bare.replace(found[0], '')).trim()
  if (said === '') return null
  const theme = THEME.exec(said)?.[1]?.trim() ?? ''
  const [, name = '', title = ''] = /^([^,،，]*)[,،，]?(.*)$/u.exec(said.replace(THEME, '')) ?? []
  return { name: name.trim(), title: title.trim(), role: found?.[1] ?? 'panellist', theme }
}
