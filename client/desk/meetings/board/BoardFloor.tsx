import { CirclePause, Clock, OctagonAlert } from 'lucide'
import type { ReactNode } from 'react'
import type { DeskMeeting } from '#shared/protocol/desk.ts'
import type { PublicSpeaker } from '#shared/protocol/publicState.ts'
import { useNow } from '#client/react/hooks.ts'
import { Icon } from '#client/ui/Icon.tsx'
import { Text } from '#client/text/Text.tsx'
import { plateName } from '#client/text/speaker.ts'
import { spoken } from '#client/text/speaking.ts'
import { t } from '#client/text/t.ts'
import { formatLeft } from '#client/text/times.ts'

/** Who has the floor there, and how long yet. */
export function BoardFloor({ floor }: { floor: DeskMeeting['floor'] }): ReactNode {
  if (floor === null) return <p className="speaks"><Text of="floor.nobody" /></p>
  const { speaker } = floor
  const besides = besidesOf(speaker)
  return (
    <>
      <p className="speaks"><b><bdi>{nameOf(speaker)}</bdi></b>{besides !== null && <> <bdi>{besides}</bdi></>}</p>
      <TimeLeft floor={floor} />
    </>
  )
}

function nameOf({ name, code }: PublicSpeaker): string {
  return name === null ? t('name.unknown') : plateName({ name, code })
}

/** Whom it speaks for besides, or what somebody on the podium is. */
function besidesOf({ onBehalfOf, isReply, title }: PublicSpeaker): string | null {
  if (onBehalfOf !== null) return t('name.on-behalf', { group: spoken().grammar.group(onBehalfOf) })
  return isReply ? t('name.reply') : title
}

function TimeLeft({ floor: { givenAt, allottedMs, pausedMs, pausedAt } }: { floor: NonNullable<DeskMeeting['floor']> }): ReactNode {
  const now = useNow()
  const left = allottedMs - ((pausedAt ?? now) - givenAt - pausedMs)
  const isOver = left < 0
  return (
    <p className="label" data-over={isOver || undefined}>
      <Icon of={pausedAt !== null ? CirclePause : isOver ? OctagonAlert : Clock} />
      <Text of={pausedAt !== null ? 'time.held' : isOver ? 'time.over' : 'time.left'} /> <span className="n">{formatLeft(left)}</span>
    </p>
  )
}
