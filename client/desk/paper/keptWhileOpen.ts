import { useEffect, useState, type Dispatch, type SetStateAction } from 'react'

/**
 * A state that stays for as long as this page is open, also when everything is drawn anew in another language. It begins afresh
 * for what it is not of any more.
 */
export function keptWhileOpen<T>(first: T): (of?: number) => [T, Dispatch<SetStateAction<T>>] {
  let kept = { of: 0, value: first }
  return function useKept(of = 0) {
    const [value, setValue] = useState(kept.of === of ? kept.value : first)
    useEffect(() => {
      kept = { of, value }
    }, [of, value])
    return [value, setValue]
  }
}
