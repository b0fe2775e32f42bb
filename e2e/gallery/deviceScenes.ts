import { t } from '#client/text/t.ts'
import type { EntryScene, Scene } from './scene.ts'
import { chair } from './staged.ts'
import { speaking } from './stories.ts'

const open = { presses: [() => t('status.devices')] }

function ofDelegation(name: string, of: Partial<Scene> = {}): Scene {
  const staged = speaking()
  return { window: 'delegate', actor: staged.delegate(name), staged, ...open, ...of }
}

const seated = (window: 'booth' | 'panellist', seat: string): Scene => ({ window, actor: { role: window, delegationId: null, seat, device: 'here' }, staged: speaking(), ...open })

const cameOut = (signedOut: string): EntryScene => ({ window: 'enter', code: null, kept: { 'rostrum:signedOut': signedOut } })

/** One's devices (see `stagedDevices.ts` for whose), and how one is told that one is signed out. */
export const deviceScenes: Readonly<Record<string, () => Scene | EntryScene>> = {
  'delegate-devices': () => ofDelegation('Namibia'),
  'delegate-devices-open-on': () => ofDelegation('Namibia', { presence: { kind: 'own', devices: 5 }, presses: [] }),
  'delegate-devices-alone': () => ofDelegation('Brazil'),
  'delegate-devices-unanswered': () => ofDelegation('Ghana'),
  'delegate-devices-everywhere': () => ofDelegation('Namibia', { presses: [...open.presses, () => t('devices.everywhere')] }),
  'chair-devices': () => ({ window: 'chair', actor: chair, staged: speaking(), ...open }),
  'booth-devices': () => seated('booth', 'fr'),
  'panellist-devices': () => seated('panellist', 'khor'),
  'enter-signed-out': () => cameOut('here'),
  'enter-signed-out-everywhere': () => cameOut('everywhere'),
}
