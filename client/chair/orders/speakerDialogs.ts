import type { Side } from '#shared/floor/interrupting/motions.ts'
import type { HearingDialog } from './LateDialog.tsx'

/** The dialogs that ask which delegation. */
export const SPEAKER_DIALOGS: Record<Side, () => Promise<HearingDialog>> = {
  for: () => import('./DelegationDialogs.tsx').then(part => part.ForDialog),
  against: () => import('./DelegationDialogs.tsx').then(part => part.AgainstDialog),
}

export const loadAppeal = (): Promise<HearingDialog> => import('./DelegationDialogs.tsx').then(part => part.AppealDialog)
