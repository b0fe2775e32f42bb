import { X } from 'lucide'
import { useEffect, useEffectEvent, useState, type ReactNode } from 'react'
import { Button } from '#client/ui/Button.tsx'
import { t } from '#client/text/t.ts'

interface NoticeBoxProps {
  /** How long it can be read, ms; it begins again when a hand that was on it leaves. Null: until it is dismissed. */
  staysMs: number | null
  onGone: () => void
  children: ReactNode
}

/** Something that has to be said, and the way to be rid of it. */
export function NoticeBox({ staysMs, onGone, children }: NoticeBoxProps): ReactNode {
  const [isHeld, setHeld] = useState(false)
  const hold = (): void => setHeld(true)
  const letGo = (): void => setHeld(false)
  useGoing(isHeld ? null : staysMs, onGone)
  return (
    <span className="notice" onPointerEnter={hold} onPointerLeave={letGo} onFocus={hold} onBlur={letGo}>
      <span className="words">{children}</span>
      <Button look="quiet" className="square" icon={X} aria-label={t('notice.dismiss')} onClick={onGone} />
    </span>
  )
}

/** Calls once after so many ms; null: not, for the time being. */
function useGoing(ms: number | null, onGone: () => void): void {
  const go = useEffectEvent(onGone)
  useEffect(() => {
    if (ms === null) return
    const timer = setTimeout(() => go(), ms)
    return () => clearTimeout(timer)
  }, [ms])
}
