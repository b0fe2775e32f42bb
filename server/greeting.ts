import type { AccessCard } from '#shared/protocol/http.ts'
import type { Demo } from './demo/loadDemo.ts'

/** One delegation of each is printed; the file of the codes has them all. */
const SHOWN = ['member-state', 'observer-state', 'ngo'] as const

/** What the start prints: where the windows are and the codes that open them. */
export function greeting(parts: { origins: string[]; storeLine: string; demo: Demo | null; codesFile: string }): string {
  const { origins: [origin = '', ...others], storeLine, demo, codesFile } = parts
  const lines = ['', `Rostrum is at ${origin}`, ...others.map(other => `and at ${other}`), storeLine]
  if (demo === null) return [...lines, 'The store holds no demo meeting; sign in with a code you have.', ''].join('\n')
  lines.push('', `${demo.plan.title} (${demo.plan.isRehearsal ? 'a rehearsal' : 'a meeting'})`)
  if (demo.cards === null) {
    return [...lines, 'Its codes were printed where the meeting was made; `npm start -- --new-codes` issues new ones and ends the old.', ''].join('\n')
  }
  const nameOf = (card: AccessCard): string => demo.plan.delegations.find(({ id }) => id === card.delegationId)?.name ?? TITLES[card.role] ?? card.role
  const shown = [...demo.cards.filter(card => card.delegationId === null), ...someDelegations(demo)]
  const width = Math.max(...shown.map(card => nameOf(card).length))
  lines.push(...shown.map(card => `  ${nameOf(card).padEnd(width)}  ${card.code}  ${origin}/enter#${card.code}`))
  return [...lines, '', `All ${demo.cards.length} codes: ${codesFile}`, 'Ctrl-C stops everything; the next start goes on with the same meeting.', ''].join('\n')
}

const TITLES: Partial<Record<AccessCard['role'], string>> = { chair: 'Chair', secretariat: 'Secretariat', screen: 'Screen in the room' }

function someDelegations({ plan, cards }: Demo): AccessCard[] {
  const ids = new Set<string | null | undefined>(SHOWN.map(category => plan.delegations.find(delegation => delegation.category === category)?.id))
  return (cards ?? []).filter(({ delegationId }) => delegationId !== null && ids.has(delegationId))
}
