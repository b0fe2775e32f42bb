import type { ReactNode } from 'react'
import { useStatus } from '#client/react/hooks.ts'
import { StatusPage } from './StatusPage.tsx'

/** The window while it may be seen: one whose access was withdrawn shows nothing of the meeting any more. */
export function Gate({ children }: { children: ReactNode }): ReactNode {
  const { kind } = useStatus()
  return kind === 'refused' || kind === 'stopped' ? <StatusPage /> : children
}
