import type { PersonDraft } from './planDraft.ts'

/** Written before a name, as concept notes have it. */
const ROLES: readonly [RegExp, PersonDraft['role']][] = [[/^chair\s*:/i, 'chair'], [/^opening remarks?\s*:/i, 'opening'], [/^keynote(?: speaker)?\s*:/i, 'keynote']]

/** The word before a theme, in the six languages, and its quotation marks. */
const THEME = /[\s,،，]+(?:on|sur|sobre|на тему|بشأن|关于)\s*[“”"«](.+?)[“”"»]?[.。]?$/u

/** What a line of a programme seems to say: `1. Mr. X of Y, Title, on “theme”`. It is shown in the fields, for somebody to read over. */
export function readPodiumLine(line: string): Omit<PersonDraft, 'id'> | null {
  const found = ROLES.find(([mark]) => mark.test(line.trim()))
  const said = line.trim().replace(found?.[0] ?? /^\d+[.)]\s*/, '').trim()
  if (said === '') return null
  const theme = THEME.exec(said)?.[1]?.trim() ?? ''
  const [, name = '', title = ''] = /^([^,،，]*)[,،，]?(.*)$/u.exec(said.replace(THEME, '')) ?? []
  return { name: name.trim(), title: title.trim(), role: found?.[1] ?? 'panellist', theme }
}
