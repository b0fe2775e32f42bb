import type { ReactNode } from 'react'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'
import { useMySpeaker } from './useMySpeaker.tsx'

/** The same as a row among what goes with the request. */
export function SpeakerRow({ requestId }: { requestId: string }): ReactNode {
  const { who, isNamed, change } = useMySpeaker(requestId)
  const label = t('speaker.row')
  return (
    <div className="reader">
      <dt>{label}</dt>
      <dd className="v">{who ?? (isNamed ? '' : t('speaker.unstated'))}</dd>
      <dd><button type="button" className="link" aria-label={t('delegate.change-of', { what: label })} onClick={change}><Text of="delegate.change" /></button></dd>
    </div>
  )
}
