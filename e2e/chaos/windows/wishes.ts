import type { Command } from '#shared/floor/commands.ts'
import type { Meeting, Role } from '#shared/floor/model.ts'
import { someCommand } from '#e2e/wire/someCommand.ts'

/** So often something else is looked for that the rules would allow. */
const TRIES = 8
/** So often one presses what the window would not let one press: two who press at once do so too. */
const RASH = 0.1

interface Seen {
  role: Role
  meeting: Meeting
  version: number
  would: (command: Command) => string | null
}

/** What somebody presses on what their window shows: mostly what they may. Null: nothing comes to their mind. */
export function wishOf({ role, meeting, version, would }: Seen, dice: () => number): Command | null {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const wish = dice() < 0.3 ? ofOrder(role, meeting, dice) : someCommand(role, meeting, version, dice)
    if (wish !== null && (dice() < RASH || would(wish) === null)) return wish
  }
  return null
}

/** Points of order, and what ends them. */
function ofOrder(role: Role, { orders, interruption, floor }: Meeting, dice: () => number): Command | null {
  const orderId = orders[Math.floor(dice() * orders.length)]?.orderId
  if (role === 'delegation') {
    if (orderId !== undefined && dice() < 0.3) return { type: 'withdrawPointOfOrder', orderId }
    return dice() < 0.3 ? { type: 'raisePointOfOrder', motion: 'point-of-order' } : null
  }
  if (role !== 'chair' && role !== 'secretariat') return null
  if (interruption !== null) return { type: 'ruleOnPointOfOrder', orderId: interruption.order.orderId, ruling: dice() < 0.5 ? 'upheld' : 'rejected' }
  if (orderId === undefined) return floor === null || dice() < 0.5 ? null : { type: 'endStatement', statementId: floor.statementId }
  return dice() < 0.7 ? { type: 'hearPointOfOrder', orderId } : { type: 'declinePointOfOrder', orderId }
}
