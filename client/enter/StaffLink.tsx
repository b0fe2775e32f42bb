import { IdCard } from 'lucide'
import type { ReactNode } from 'react'
import { Icon } from '#client/ui/Icon.tsx'
import { Text } from '#client/text/Text.tsx'
import { useStaffBegin } from './useStaffBegin.ts'

/** Leads to the sign-in of the house, for those presiding; nothing where this server has none. `go`: it is the thing to do. */
export function StaffLink({ look }: { look: 'go' | 'quiet' }): ReactNode {
  const begin = useStaffBegin()
  return begin !== null && <a className={`btn ${look}`} href={begin}><Icon of={IdCard} /><Text of="enter.staff" /></a>
}
