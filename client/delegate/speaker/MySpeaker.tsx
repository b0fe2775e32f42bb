import type { ReactNode } from 'react'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'
import { useMySpeaker } from './useMySpeaker.tsx'
import './speaker.css'

/** Who will read the statement of a request of mine, in one line: where nothing else of the request is shown. */
export function MySpeaker({ requestId }: { requestId: string }): ReactNode {
  const { who, isNamed, change } = useMySpeaker(requestId)
  return (
    <p className="my-speaker">
      <span>{who === null ? !isNamed && <Text of="speaker.unstated-line" /> : <Text of="speaker.read-by" with={{ who }} />}</span>
      <button type="button" className="link" aria-label={t('delegate.change-of', { what: t('speaker.row') })} onClick={change}><Text of="delegate.change" /></button>
    </p>
  )
}
