import { ALL_INCIDENTS } from '#e2e/rehearsal/incidents/allIncidents.ts'
import { Incidents } from '#e2e/rehearsal/incidents/incidents.ts'
import { play } from '#e2e/rehearsal/play.ts'
import { newPlaying } from '#e2e/rehearsal/playing.ts'
import { presetRehearsal } from '#e2e/rehearsal/presetRehearsal.ts'
import { seeded } from '#server/testing/seeded.ts'
import { wireHall } from '#e2e/rehearsal/wireHall.ts'
import { createByDoor, signIn, type SignedIn } from '#e2e/wire/frontDoor.ts'
import type { TestNode } from '#e2e/wire/testNode.ts'
import { WireWindow } from '#e2e/wire/wireWindow.ts'
import type { Meeting } from '#shared/floor/model.ts'
import { accessIdOf } from '#shared/protocol/http.ts'
import { quietIncidents } from './quietIncidents.ts'

const FAST = 100_000

export interface PlayedPanel {
  meetingId: string
  /** As the Chair had it in the end. */
  meeting: Meeting
  /** A session of before it was closed, with which the codes of a rehearsal end. */
  session: (accessId: string) => SignedIn
}

/** A whole panel of the Council with incidents, and with what never comes before the hall, played at a node through its front door. */
export async function playedPanel(node: TestNode, seed: number): Promise<PlayedPanel> {
  const { plan, presses } = presetRehearsal('council-panel', Date.now(), seeded(seed), true)
  const { code } = await node.app.accesses.issue('door0000', { role: 'secretariat', delegationId: null })
  const { meetingId, accesses } = await createByDoor(node.url, await signIn(node.url, code), plan)
  const windows = new Map<string, WireWindow>()
  const delegations = new Map<string, WireWindow>()
  const sessions = new Map<string, SignedIn>()
  const session = (accessId: string): SignedIn => sessions.get(accessId) ?? { meetingId, accessId, cookie: '' }
  try {
    for (const card of accesses) {
      if (card.role !== 'chair' && card.role !== 'secretariat' && card.delegationId === null) continue
      const signedIn = await signIn(node.url, card.code)
      sessions.set(accessIdOf(card), signedIn)
      const window = await WireWindow.open(node.url, signedIn)
      windows.set(accessIdOf(card), window)
      if (card.delegationId !== null) delegations.set(card.delegationId, window)
    }
    const chair = windows.get('chair')
    if (chair === undefined) throw new Error('nobody presides')
    const incidents = new Incidents([...quietIncidents({ watch: async () => {}, nameSpeaker: async () => false }), ...ALL_INCIDENTS], seeded(seed))
    await play(newPlaying({ hall: wireHall(chair, delegations, FAST), presses, dice: seeded(seed), incidents, isInOrder: false }))
    await chair.readAll()
    return { meetingId, meeting: chair.meeting, session }
  } finally {
    for (const window of windows.values()) window.close()
  }
}
