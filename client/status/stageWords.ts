import type { Holder, Meeting } from '#shared/floor/model.ts'
import { podiumPersonOf } from '#shared/floor/reading.ts'
import { capacityLine, delegationName, holderName } from '#client/text/speaker.ts'
import { t } from '#client/text/t.ts'
import { stageOf } from './stage.ts'

/** What the hall sees, in words. */
export interface StageWords {
  icon: 'speaks' | 'called' | 'order' | 'pause' | 'other' | 'lost'
  label: string
  name: string
  /** In whose name. */
  line: string | null
  /** The title of somebody on the podium, and other things to read. */
  plain: string | null
  theme: string | null
}

const NOTHING = { line: null, plain: null, theme: null }

export function stageWords(meeting: Meeting): StageWords {
  const stage = stageOf(meeting)
  const { plan } = meeting
  switch (stage.kind) {
    case 'speaking':
      return { icon: 'speaks', label: t('floor.has'), ...speakerWords(meeting, stage.statement.holder) }
    case 'order': {
      const { order, appeal } = stage.hearing
      return { ...NOTHING, icon: 'order', label: t(appeal === null ? `order.${order.motion}` : 'order.appeal'), name: delegationName(meeting, (appeal ?? order).delegationId), line: goesOn(meeting), plain: stage.statement && t('floor.waits') }
    }
    case 'called':
      return { icon: 'called', label: t('floor.called'), ...speakerWords(meeting, stage.holder) }
    case 'segment':
      return { ...NOTHING, icon: 'other', label: t('floor.now'), name: stage.segment.title }
    case 'suspended':
      return { ...NOTHING, icon: 'pause', label: t('floor.pause'), name: t('floor.suspended'), line: goesOn(meeting) }
    case 'closed':
      return { ...NOTHING, icon: 'other', label: t('floor.thanks'), name: t('floor.closed'), plain: plan?.title ?? null }
    case 'before':
      return { ...NOTHING, icon: 'other', label: t('floor.before'), name: plan?.title ?? '', plain: plan?.subtitle ?? null }
  }
}

/** Who waits to go on. */
function goesOn(meeting: Meeting): string | null {
  return meeting.floor === null ? null : t('floor.goes-on', { name: holderName(meeting, meeting.floor.holder) })
}

function speakerWords(meeting: Meeting, holder: Holder): Pick<StageWords, 'name' | 'line' | 'plain' | 'theme'> {
  const name = holderName(meeting, holder)
  if (holder.kind === 'request') return { ...NOTHING, name, line: capacityLine(holder.request.capacity) }
  const person = podiumPersonOf(meeting, holder.personId)
  const theme = person === null || person.theme === null ? null : t('floor.theme', { theme: person.theme })
  return { name, line: null, plain: person?.title ?? null, theme }
}
