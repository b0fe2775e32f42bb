import type { ReactNode } from 'react'
import { useActor } from '#client/react/hooks.ts'
import { t } from '#client/text/t.ts'
import { Text } from '#client/text/Text.tsx'
import { alsoHere } from './alsoHere.ts'
import { useCounted } from './counted/useCounted.ts'

/** Who else presides just now; nothing for somebody who is alone. */
export function AlsoHere(): ReactNode {
  const { role } = useActor()
  const who = alsoHere(useCounted(), role).join(t('join.comma'))
  return who !== '' && <span className="also-here" title={who}><Text of="chair.also-here" with={{ who }} /></span>
}
