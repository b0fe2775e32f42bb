import { windowPath, type AccessCard } from '#shared/protocol/http.ts'
import { holdersOf } from './access/holders.ts'
import type { Demo } from './demo/loadDemo.ts'

/** One booth, one panellist and one delegation of each of these are printed; the file of the codes has them all. */
const SHOWN = ['member-state', 'observer-state', 'ngo'] as const

/**
 * What the start prints: where the windows are and the codes that open them. What is no terminal keeps what it is told, as journald does,
 * and is told them only by the start that made them.
 */
export function greeting(parts: { addresses: string[]; storeLine: string; demo: Demo | null; codesFile: string; isTerminal: boolean }): string {
  const { addresses: [origin = '', ...others], storeLine, demo, codesFile, isTerminal } = parts
  const lines = ['', `Rostrum is at ${origin}`, ...others.map(other => `and at ${other}`), storeLine]
  if (demo === null) return [...lines, 'The store holds no demo meeting; sign in with a code you have.', ''].join('\n')
  lines.push('', `${demo.plan.title} (${demo.plan.isRehearsal ? 'a rehearsal' : 'a meeting'})`)
  if (demo.cards === null) {
    return [...lines, 'Its codes are not known here: they stand in codes.json where the meeting was made, and the secretariat issues new ones, with the cards, at its desk.', '(`npm start -- --new-codes` issues new ones for everybody in it, and signs them out.)', ''].join('\n')
  }
  const isPrinted = isTerminal || demo.hasNewCards
  const shown = (isPrinted ? shownOf(demo.cards, demo.plan) : []).map(card => [nameOf(card, demo.plan), card.code, `${origin}/enter#${card.code}`] as const)
  const open = OPEN.map(([name, accessId]) => [name, '', `${origin}${windowPath(demo.meetingId, accessId)}`] as const)
  const width = Math.max(...[...shown, ...open].map(([name]) => name.length))
  lines.push(...[...shown, ...open].map(([name, code, address]) => `  ${name.padEnd(width)}  ${code.padEnd(CODE_WIDTH)}  ${address}`))
  const elsewhere = holdersOf(demo.plan).length - demo.cards.length
  return [...lines, '', `${elsewhere === 0 ? 'All ' : ''}${demo.cards.length} codes: ${codesFile}${isPrinted ? '' : ' (printed in a terminal only, and by the start that makes them)'}`, ...(elsewhere === 0 ? [] : [`Not there, for they were issued anew or revoked since: ${elsewhere}.`]), `Cards to print, with new codes: at the secretariat’s desk, ${origin}${windowPath(demo.meetingId, 'desk')}#cards`, 'Ctrl-C stops this server; the next start goes on with the same meeting.', ''].join('\n')
}

const CODE_WIDTH = 14
const TITLES: Partial<Record<AccessCard['role'], string>> = { chair: 'Chair', secretariat: 'Secretariat', rapporteur: 'Rapporteur', screen: 'Screen in the room' }

/** What everybody may open: no code. */
const OPEN = [['Public', 'public'], ['Lower third for a webcast', 'lower-third']] as const

function nameOf({ role, delegationId, seat }: AccessCard, { delegations, podium }: Demo['plan']): string {
  if (role === 'booth') return `Interpreters (${seat})`
  if (role === 'panellist') return podium.find(({ id }) => id === seat)?.name ?? role
  return delegations.find(({ id }) => id === delegationId)?.name ?? TITLES[role] ?? role
}

function shownOf(cards: readonly AccessCard[], { delegations }: Demo['plan']): AccessCard[] {
  const ids = new Set<string | null | undefined>(SHOWN.map(category => delegations.find(delegation => delegation.category === category)?.id))
  const firstOf = (as: AccessCard['role']): AccessCard[] => cards.filter(({ role }) => role === as).slice(0, 1)
  const ofMeeting = cards.filter(({ delegationId, seat }) => delegationId === null && seat === undefined)
  return [...ofMeeting, ...firstOf('booth'), ...firstOf('panellist'), ...cards.filter(({ delegationId }) => delegationId !== null && ids.has(delegationId))]
}
