import { useEffect, useState } from 'react'

/** True once `meaning` has been the same for so many ms: a press aimed at what was there before does nothing. */
export function useSettled(meaning: string, ms: number): boolean {
  const [settled, setSettled] = useState(meaning)
  useEffect(() => {
    if (settled === meaning) return
    const timer = setTimeout(() => setSettled(meaning), ms)
    return () => clearTimeout(timer)
  }, [settled, meaning, ms])
  return settled === meaning
}
