import type { Meeting } from '../model.ts'

/** A meeting without the versions by which a window that stood before an undoing is told that it is stale: of the order by hand (L13), and of the settings (M1). */
export function withoutStaleness(meeting: Meeting): Meeting {
  const { modalities, approval } = meeting
  return { ...meeting, orderVersion: 0, modalities: { ...modalities, version: 0 }, approval: { ...approval, version: 0 } }
}
