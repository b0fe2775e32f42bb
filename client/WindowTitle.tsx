import { useState, type ReactNode } from 'react'
import type { Actor, Meeting } from '#shared/floor/model.ts'
import { useActor, useMeeting } from '#client/react/hooks.ts'
import { TabNews } from '#client/status/tabNews.ts'
import { delegationName, boothName, personName } from '#client/text/speaker.ts'
import { t } from '#client/text/t.ts'
import { useTitle } from '#client/ui/useTitle.ts'
import type { WindowName } from './wanted.ts'

/** The windows of which a meeting has one of each; those of several are called by whose they are. */
const ONE_OF_EACH: Partial<Record<WindowName, 'tab.screen' | 'tab.public' | 'tab.lower-third'>> = { screen: 'tab.screen', public: 'tab.public', 'lower-third': 'tab.lower-third' }

/** Names the tab while the window may be seen; news of the window come first. */
export function WindowTitle({ window, children }: { window: WindowName; children: ReactNode }): ReactNode {
  const actor = useActor()
  const name = useMeeting(meeting => titleOf(meeting, window, actor))
  const [news, tell] = useState<string | null>(null)
  useTitle(news === null ? name : t('tab.of', { whose: news, meeting: name }))
  return <TabNews value={tell}>{children}</TabNews>
}

/** Whose window it is and of which meeting. A narrow tab shows only the beginning, and most have the same meeting. */
export function titleOf(meeting: Meeting, window: WindowName, actor: Whose): string {
  const whose = whoseOf(meeting, window, actor)
  return meeting.plan === null || whose === '' ? `${whose}${meeting.plan?.title ?? ''}` : t('tab.of', { whose, meeting: meeting.plan.title })
}

type Whose = Pick<Actor, 'role' | 'delegationId' | 'seat'>

function whoseOf(meeting: Meeting, window: WindowName, { role, delegationId, seat = '' }: Whose): string {
  const key = ONE_OF_EACH[window]
  if (key !== undefined) return t(key)
  if (window === 'desk' || window === 'rapporteur') return '' // they say it themselves, as news
  if (window === 'chair') return t(role === 'secretariat' ? 'tab.secretariat' : 'tab.chair')
  if (window === 'booth') return t('tab.booth', { language: boothName(seat) })
  return window === 'panellist' ? personName(meeting, seat) : delegationName(meeting, delegationId ?? '')
}
