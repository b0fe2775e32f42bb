import { Fragment, type ReactNode } from 'react'
import { groupName } from '#client/text/speaker.ts'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'
import { NoGroupSays } from './NoGroupSays.tsx'
import type { NoMark } from './readMark.ts'

/** Why what was typed is no mark. */
export function NoMarkSays({ of }: { of: NoMark }): ReactNode {
  if (of.why !== 'group') return <Text of={`paper.bad-${of.why}`} />
  const { whose: { names }, groups } = of.name
  return (
    <>
      <Text of="paper.bad-group" with={{ name: names[0] ?? '', why: <NoGroupSays of={of.name} /> }} />
      {groups.length > 0 && <><br /><Text of="paper.its-groups" />{t('join.sentence')}{groups.map((group, index) => <Fragment key={group}>{index > 0 && t('join.comma')}<bdi>{groupName(group)}</bdi></Fragment>)}</>}
    </>
  )
}
