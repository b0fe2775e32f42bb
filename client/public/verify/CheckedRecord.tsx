import { CircleCheck, OctagonX } from 'lucide'
import type { ReactNode } from 'react'
import type { Meeting } from '#shared/floor/model.ts'
import type { Audience } from '#shared/floor/visibility.ts'
import type { Fault } from '#shared/sync/record/fault.ts'
import type { Verdict } from '#shared/sync/record/verifyRecord.ts'
import { Icon } from '#client/ui/Icon.tsx'
import { delegationName } from '#client/text/speaker.ts'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'
import type { Checked } from './verifyBytes.ts'

/** What came of a check: that the record holds, or which entry is wrong. */
export function CheckedRecord({ name, checked }: { name: string; checked: Checked }): ReactNode {
  if (checked.ok === 'other-meeting') return <Wrong name={name} title={<Text of="verify.other" />}><Text of="verify.other-lead" with={{ id: checked.meetingId }} /></Wrong>
  if (!checked.ok) return <Wrong name={name} title={<FaultTitle of={checked.fault} />}><Text of={`verify.fault-${checked.fault.code}`} /></Wrong>
  return <Holds name={name} verdict={checked} />
}

function FaultTitle({ of: { code, line, version } }: { of: Fault }): ReactNode {
  if (version !== null) return <Text of="verify.wrong-entry" with={{ version }} />
  return code === 'header' || line === 1 ? <Text of="verify.wrong-header" /> : <Text of="verify.wrong-end" />
}

function Wrong({ name, title, children }: { name: string; title: ReactNode; children: ReactNode }): ReactNode {
  return (
    <section className="wrong">
      <h2><Icon of={OctagonX} /><span>{title}</span></h2>
      <p>{children}</p>
      <p className="hint"><bdi>{name}</bdi></p>
    </section>
  )
}

function Holds({ name, verdict: { header, meeting, version, held, publishedAt } }: { name: string; verdict: Extract<Verdict, { ok: true }> }): ReactNode {
  return (
    <section className="holds">
      <h2><Icon of={CircleCheck} /><span><Text of="verify.holds" /></span></h2>
      <p>{publishedAt === null ? <Text of="verify.holds-alone" /> : publishedAt === version ? <Text of="verify.holds-whole" /> : <Text of="verify.holds-further" with={{ version: publishedAt }} />}</p>
      <dl>
        <dt><Text of="verify.file" /></dt><dd><bdi>{name}</bdi></dd>
        <dt><Text of="verify.reader" /></dt><dd>{readerWords(meeting, header.audience)}</dd>
        <dt><Text of="verify.entries" /></dt><dd className="n">{version}</dd>
        <dt><Text of="verify.draws" /></dt><dd className="n">{held.length}</dd>
        <dt><Text of="verify.head" /></dt><dd><code dir="ltr">{header.head}</code></dd>
      </dl>
    </section>
  )
}

function readerWords(meeting: Meeting, audience: Audience): string {
  if (audience === 'hall' || audience === 'delegations' || audience === 'presiding') return t(`verify.reader-${audience}`)
  return t('verify.reader-own', { name: delegationName(meeting, audience.slice('own:'.length)) })
}
