import { createContext, useContext } from 'react'

/** What the inputs of one setting are described by, for those who listen; and whether it contradicts another. */
export interface Described {
  describedBy: string
  isWrong: boolean
}

export const DescribedContext = createContext<Described>({ describedBy: '', isWrong: false })

/** What an input says of itself; `ownErrorId` where what stands in it cannot be read. */
export function useDescribed(ownErrorId: string | null): { 'aria-describedby': string; 'aria-invalid': true | undefined } {
  const { describedBy, isWrong } = useContext(DescribedContext)
  return { 'aria-describedby': ownErrorId === null ? describedBy : `${ownErrorId} ${describedBy}`, 'aria-invalid': isWrong || ownErrorId !== null || undefined }
}
