import { modalitiesOf, settingsVersion } from '#shared/floor/setting.ts'
import { chair, type Staged } from './staged.ts'

/** From here on the hall is shown the next two names, and a delegation its own place. */
export function nextOnly(staged: Staged): Staged {
  const modalities = { ...modalitiesOf(staged.meeting), mayOfferSwaps: false, transparency: { hall: { kind: 'next', count: 2 }, delegations: { kind: 'own' } } } as const
  return staged.does(chair, { type: 'changeModalities', modalities, seen: settingsVersion(staged.meeting) })
}
