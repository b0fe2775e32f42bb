import type { Category } from '#shared/floor/category.ts'
import type { Meeting } from '#shared/floor/model.ts'
import type { FloorRequest } from '#shared/floor/parts.ts'
import { categoryIn } from '#shared/floor/bandOf.ts'
import { byName } from '#client/text/byName.ts'
import { requestName } from '#client/text/speaker.ts'
import { spoken } from '#client/text/speaking.ts'
import { t } from '#client/text/t.ts'
import { listed } from '#client/writing/writing.ts'

/** In the order in which a session report names them. */
export const CATEGORIES: readonly Category[] = ['member-state', 'observer-state', 'un-entity', 'igo', 'nhri', 'ngo']

interface Speaker {
  name: string
  isNational: boolean
  groups: string[]
}

/** Whose requests these are, by category; each once, in the order of the alphabet of the language, with whom it spoke for. */
export function speakersOf(meeting: Meeting, requests: readonly FloorRequest[]): { category: Category; names: string[] }[] {
  return CATEGORIES.map(category => {
    const speakers = new Map<string, Speaker>()
    for (const request of requests.filter(one => categoryIn(meeting, one) === category)) {
      const key = request.veil === undefined ? request.delegationId : request.requestId
      const speaker = speakers.get(key) ?? { name: requestName(meeting, request), isNational: false, groups: [] }
      speakers.set(key, speaker)
      const { capacity } = request
      if (capacity.kind !== 'group') speaker.isNational = true
      else if (!speaker.groups.includes(capacity.group)) speaker.groups.push(capacity.group)
    }
    return { category, names: [...speakers.values()].toSorted(byName(({ name }) => name)).map(inWords) }
  }).filter(({ names }) => names.length > 0)
}

/** "Algeria (also on behalf of the African Group)". */
function inWords({ name, isNational, groups }: Speaker): string {
  if (groups.length === 0) return name
  const { grammar } = spoken()
  const whom = groups.map(group => t(isNational ? 'report.also-on-behalf' : 'name.on-behalf', { group: grammar.group(group) }))
  return t('report.with', { name, what: whom.join(t('join.comma')) })
}

/** A paragraph for each category, with its letter. */
export function lettered(meeting: Meeting, requests: readonly FloorRequest[]): string[] {
  const letters = t('report.letters').split(' ')
  return speakersOf(meeting, requests).map(({ category, names }, index) => t('report.lettered', { letter: letters[index] ?? '', what: t(`report.category-${category}`), names: listed(names) }))
}
