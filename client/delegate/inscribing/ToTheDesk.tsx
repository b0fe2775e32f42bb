import type { ReactNode } from 'react'
import { Blank } from '#client/text/Blank.tsx'
import { Text } from '#client/text/Text.tsx'
import { t } from '#client/text/t.ts'
import { useMine } from '../useMine.ts'
import { ClosesIn } from './ClosesIn.tsx'

/** Who is inscribed by the desk only: where to go, and until when. */
export function ToTheDesk({ isOpen }: { isOpen: boolean }): ReactNode {
  const { category } = useMine()
  return (
    <>
      <h1><Text of="inscribing.desk" /></h1>
      <p className="lead"><Text of="inscribing.desk-lead" with={{ category: t(`category.${category}`) }} /><Blank />{isOpen ? <ClosesIn /> : <Text of="inscribing.late" />}</p>
    </>
  )
}
