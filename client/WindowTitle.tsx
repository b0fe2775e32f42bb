import { useState, type ReactNode } from 'react'
import type { Actor, Meeting, Role } from '#shared/floor/model.ts'
import { useActor, useMeeting } from '#client/react/hooks.ts'
import { TabNews } from '#client/status/tabNews.ts'
import { delegationName } from '#client/text/speaker.ts'
import { t } from '#client/text/t.ts'
import { useTitle } from '#client/ui/useTitle.ts'

const WINDOWS: Partial<Record<Role, 'tab.chair' | 'tab.secretariat' | 'tab.screen' | 'tab.public'>> = {
  chair: 'tab.chair', secretariat: 'tab.secretariat', screen: 'tab.screen', public: 'tab.public',
}

/** Names the tab while the window may be seen; news of the window come first. */
export function WindowTitle({ children }: { children: ReactNode }): ReactNode {
  const actor = useActor()
  const name = useMeeting(meeting => titleOf(meeting, actor))
  const [news, tell] = useState<string | null>(null)
  useTitle(news === null ? name : t('tab.of', { whose: news, meeting: name }))
  return <TabNews value={tell}>{children}</TabNews>
}

/** Whose window it is and of which meeting. A narrow tab shows only the beginning, and most have the same meeting. */
export function titleOf(meeting: Meeting, { role, delegationId }: Pick<Actor, 'role' | 'delegationId'>): string {
  const key = WINDOWS[role]
  const whose = key === undefined ? delegationName(meeting, delegationId ?? '') : t(key)
  return meeting.plan === null ? whose : t('tab.of', { whose, meeting: meeting.plan.title })
}
