import { BASE } from '#client/sync/base.ts'

/** The window of one access. */
export interface OfAccess {
  meetingId: string
  accessId: string
}

/**
 * Takes out of this browser whatever the window of an access has kept of its meeting: what was still to be sent, what was
 * drafted, which calls were heard, and where the installed app begins. How one likes a window, as its language, stays.
 */
export function forget(of: OfAccess): void {
  for (const name of ['sessionStorage', 'localStorage'] as const) {
    try {
      const storage = globalThis[name]
      for (const key of Object.keys(storage)) if (isOf(of, key, storage.getItem(key) ?? '')) storage.removeItem(key)
    } catch {
      // a browser that keeps nothing has nothing to forget
    }
  }
}

function isOf({ meetingId, accessId }: OfAccess, key: string, text: string): boolean {
  if (key.startsWith('rostrum:place:')) return text.split('?')[0]?.replace(/\/$/, '') === `${BASE}m/${meetingId}/${accessId}`
  const whose = accessId.slice(accessId.indexOf('.') + 1) // what is kept of a delegation names it, and of a screen only its meeting
  const names = new Set([`${meetingId}/${accessId}`, `${meetingId}/${whose}`, ...(accessId === 'screen' ? [meetingId] : [])])
  const [app, ...parts] = key.split(':')
  return app === 'rostrum' && parts.some(part => names.has(part))
}
