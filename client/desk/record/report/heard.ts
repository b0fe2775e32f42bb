import type { Paragraph } from 'docx'
import type { Meeting } from '#shared/floor/model.ts'
import type { Segment } from '#shared/floor/plan.ts'
import { isReply } from '#shared/floor/reading.ts'
import { slotCount } from '#shared/floor/speeches/slotOfSegment.ts'
import { speechesOf, type Speech } from '#shared/floor/speeches/speechesOf.ts'
import { byName } from '#client/text/byName.ts'
import { delegationName, personName } from '#client/text/speaker.ts'
import { t } from '#client/text/t.ts'
import { lettered } from './speakersOf.ts'
import { heading, indented, lead, listed } from '#client/writing/writing.ts'

/** Who was heard: from the podium, slot by slot with the panellists' replies, and in exercise of the right of reply. */
export function heard(meeting: Meeting): Paragraph[] {
  const speeches = speechesOf(meeting)
  return [
    ...podium(meeting, speeches.filter(({ slot }) => slot === null), 'report.from-podium'),
    ...Array.from({ length: slotCount(meeting) }, (_, index) => slotOf(meeting, index + 1, speeches)).flat(),
    ...rightsOfReply(meeting, speeches),
  ]
}

function slotOf(meeting: Meeting, slot: number, speeches: readonly Speech[]): Paragraph[] {
  const segments = meeting.plan?.programme.filter(({ kind }) => kind === 'floor') ?? []
  const segment = segments[slot - 1]
  if (segment === undefined || !meeting.progress.some(({ segmentId }) => segmentId === segment.id)) return []
  const here = speeches.filter(one => one.slot === slot)
  const requests = here.flatMap(({ request }) => (request === null || isReply(request) ? [] : [request]))
  return [
    heading(isNamedAlone(segments, segment.title) ? segment.title : t('report.slot', { n: slot, title: segment.title })),
    lead(t(requests.length === 0 ? 'report.slot-none' : 'report.slot-lead')),
    ...lettered(meeting, requests).map(indented),
    ...podium(meeting, here, 'report.replies'),
  ]
}

/** Most titles say which slot they are of: it is not said twice. */
const isNamedAlone = (segments: readonly Segment[], title: string): boolean => segments.filter(segment => segment.title === title).length === 1

/** Each once, in the order in which they were first heard. */
function podium(meeting: Meeting, speeches: readonly Speech[], key: 'report.from-podium' | 'report.replies'): Paragraph[] {
  const persons = [...new Set(speeches.flatMap(({ personId }) => personId ?? []))]
  return persons.length === 0 ? [] : [lead(t(key)), indented(listed(persons.map(personId => personName(meeting, personId))))]
}

function rightsOfReply(meeting: Meeting, speeches: readonly Speech[]): Paragraph[] {
  const ids = new Set(speeches.flatMap(({ request }) => (request !== null && isReply(request) ? [request.delegationId] : [])))
  if (ids.size === 0) return []
  const names = [...ids].map(delegationId => delegationName(meeting, delegationId)).toSorted(byName(name => name))
  return [heading(t('report.rights')), lead(t('report.rights-lead')), indented(listed(names))]
}
