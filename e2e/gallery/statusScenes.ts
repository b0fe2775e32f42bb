import type { Code } from '#shared/protocol/codes.ts'
import type { Status } from '#client/sync/status.ts'
import type { WindowName } from '#client/wanted.ts'
import type { Scene } from './scene.ts'
import { before, speaking } from './stories.ts'
import { chair } from './staged.ts'

/** Nobody is in the meeting yet. */
const outside = (window: WindowName, status: Partial<Status>): Scene => ({ window, actor: null, staged: before(), status })

/** Somebody was, and is no more. */
function inside(window: WindowName, status: Partial<Status>): Scene {
  const staged = speaking()
  return { window, actor: window === 'chair' ? chair : staged.delegate('Namibia'), staged, status }
}

const refused = (code: Code): Partial<Status> => ({ kind: 'refused', code })

/** Every reason why a window shows no meeting. The pages are the same in all windows; each has its turn. */
export const statusScenes: Readonly<Record<string, () => Scene>> = {
  'delegate-joining': () => outside('delegate', { kind: 'joining' }),
  'chair-joining-long': () => outside('chair', { kind: 'lost', lostAt: before().at - 9000 }),
  'screen-joining': () => outside('screen', { kind: 'joining' }),
  'screen-no-meeting': () => outside('screen', { kind: 'lost', code: 'unknown-meeting', lostAt: before().at - 9000 }),
  'screen-not-let-in': () => outside('screen', refused('no-session')),
  'delegate-no-meeting': () => outside('delegate', { kind: 'joining', code: 'unknown-meeting' }),
  'delegate-not-understood': () => outside('delegate', refused('malformed')),
  'delegate-newer-at-first': () => outside('delegate', { kind: 'newer-version' }),
  'delegate-revoked': () => inside('delegate', refused('no-session')),
  'chair-revoked': () => inside('chair', refused('no-session')),
  'chair-left': () => inside('chair', { kind: 'stopped' }),
  'delegate-left': () => inside('delegate', { kind: 'stopped' }),
  'chair-newer': () => inside('chair', { kind: 'newer-version' }),
  'delegate-newer': () => inside('delegate', { kind: 'newer-version' }),
}
