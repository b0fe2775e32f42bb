import { language } from '#shared/floor/language.ts'
import { accessesPath, accessDevicesPath, codePath, codesPath, type AccessDevice, type AccessHere } from '#shared/protocol/doors.ts'
import { accessIdOf, type AccessCard } from '#shared/protocol/http.ts'
import type { Scene } from './scene.ts'
import type { Staged } from './staged.ts'

/** Whose an access is. */
export type Holder = Pick<AccessHere, 'role' | 'delegationId' | 'seat'>

const BY_SERVER: AccessHere['deeds'] = [{ kind: 'issued', at: Date.UTC(2015, 2, 2, 15, 20), by: null }]
const CODE = 'K7QM-4XPD-9RTA'

const DEVICES: Omit<AccessDevice, 'device' | 'signedInAt'>[] = [
  { browser: 'Firefox', system: 'Windows', person: null, address: '2001:db8:85a3:8d3:1319:8a2e:370:7348' },
  { browser: 'Chrome', system: 'Android', person: 'Ana de la Cruz y Fernández', address: '192.0.2.17' },
  { browser: null, system: null, person: null, address: null },
]

/** So many delegations fill the dialog several times. */
const DELEGATIONS = 12
const LOOKED_AT = new Set(['bra', 'gbr', 'pak'])

/** Of those who have one: some are in, one was revoked this morning, some have signed out everywhere. */
export function accessesOf({ meeting, at }: Staged): AccessHere[] {
  const panellists = meeting.plan?.podium.filter(({ roles }) => roles.includes('panellist')) ?? []
  const holders: Holder[] = [
    ...(['chair', 'secretariat', 'rapporteur', 'screen'] as const).map(role => ({ role, delegationId: null })),
    ...language.options.map(seat => ({ role: 'booth' as const, delegationId: null, seat })),
    ...panellists.map(({ id: seat }) => ({ role: 'panellist' as const, delegationId: null, seat })),
    ...(meeting.plan?.delegations ?? []).filter(({ id }, index) => index < DELEGATIONS || LOOKED_AT.has(id)).map(({ id }) => ({ role: 'delegation' as const, delegationId: id })),
  ]
  return holders.map((holder, index) => accessOf(holder, index, at))
}

function accessOf(holder: Holder, index: number, at: number): AccessHere {
  const accessId = accessIdOf(holder)
  const one: AccessHere = { accessId, ...holder, hasCard: true, isRevoked: false, devices: [2, 0, 1][index % 3] ?? 0, deeds: BY_SERVER }
  if (accessId === 'chair') return { ...one, devices: 1, deeds: [{ kind: 'issued', at: at - 5_400_000, by: { accessId: 'secretariat', device: 'desk' } }] }
  if (accessId === 'secretariat') return { ...one, devices: 2 }
  if (accessId === 'screen') return { ...one, isRevoked: true, devices: 0, deeds: [{ kind: 'revoked', at: at - 600_000, by: { accessId: 'secretariat', device: 'another' } }] }
  if (accessId === 'delegation.pak') return { ...one, hasCard: false, devices: 0, deeds: [] } // taken in this morning
  return index % 7 === 0 ? { ...one, devices: 1, deeds: [{ kind: 'signed-out', at: at - 1_200_000, by: { accessId, device: 'phone' } }] } : one
}

export const isAbsent = ({ role, devices, isRevoked }: AccessHere): boolean => role === 'delegation' && devices === 0 && !isRevoked

/** What a server that has these would answer; of those who are left out nobody gets a code. */
export function accessAnswers({ meeting: { meetingId }, at }: Staged, accesses: readonly AccessHere[], leftOut: readonly string[] = []): NonNullable<Scene['answers']> {
  const devices = DEVICES.map((one, index): AccessDevice => Object.assign({ device: `d${index}`, signedInAt: at - (index + 1) * 3_000_000 }, one))
  const issuing = accesses.filter(({ accessId }) => !leftOut.includes(accessId))
  return {
    [`GET ${accessesPath(meetingId)}`]: { accesses },
    ...Object.fromEntries(accesses.map(({ accessId, devices: n }) => [`GET ${accessDevicesPath(meetingId, accessId)}`, { devices: devices.slice(0, n) }])),
    ...Object.fromEntries(issuing.map(one => [`POST ${codePath(meetingId, one.accessId)}`, cardOf(one)])),
    [`POST ${codesPath(meetingId)}`]: { cards: issuing.filter(isAbsent).map(cardOf) },
  }
}

function cardOf({ accessId, role, delegationId, seat }: AccessHere): AccessCard {
  return { accessId, role, delegationId, ...(seat === undefined ? {} : { seat }), code: CODE }
}
