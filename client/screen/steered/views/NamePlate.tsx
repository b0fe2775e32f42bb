import type { ReactNode } from 'react'
import { FitBox } from '#client/room/FitBox.tsx'
import { t } from '#client/text/t.ts'

const SIZES = [420, 360, 300, 250, 210, 176, 150, 124]

/** Which screen this is, very large: for whoever stands before several. */
export function NamePlate({ name, number }: { name: string | null; number: number | null }): ReactNode {
  return (
    <div className="screen room over named">
      <FitBox className="who" sizes={SIZES}><h1 className="name" dir="auto">{name ?? (number === null ? t('tab.screen') : t('wall.number', { n: number }))}</h1></FitBox>
    </div>
  )
}
