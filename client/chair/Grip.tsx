import { Lock } from 'lucide'
import type { ReactNode, Ref } from 'react'
import { Icon } from '#client/ui/Icon.tsx'
import { t } from '#client/text/t.ts'

/** What a row is dragged by, with a mouse or a finger: six dots (list.css), or a lock where no rule moves it, for those presiding may. Keys have buttons of their own, so it is none of their stops. */
export function Grip({ name, isProtected, ref }: { name: string; isProtected: boolean; ref: Ref<HTMLButtonElement> }): ReactNode {
  const label = t('chair.grip', { name })
  return <button ref={ref} type="button" className="grip" data-protected={isProtected || undefined} tabIndex={-1} aria-label={label} title={label}>{isProtected && <Icon of={Lock} />}</button>
}
