import { useEffect, type ReactNode } from 'react'
import { Text } from '#client/text/Text.tsx'
import { Confirm } from './Confirm.tsx'

/** Asks once more before codes are forgotten that are on no paper. */
export function LeaveCards({ n, onYes, onNo }: { n: number; onYes: () => void; onNo: () => void }): ReactNode {
  return <Confirm title={<Text of="access.leave-title" with={{ n }} />} lead={<Text of="access.leave-lead" />} yes={<Text of="access.leave" />} {...{ onYes, onNo }} />
}

/** The browser asks as well, where the whole window is left. */
export function useLeaveAsked(isAsked: boolean): void {
  useEffect(() => {
    if (!isAsked) return
    const ask = (event: Event): void => event.preventDefault()
    addEventListener('beforeunload', ask)
    return () => removeEventListener('beforeunload', ask)
  }, [isAsked])
}
