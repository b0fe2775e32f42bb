/** What few delegations see, and none when its window opens first: one part, for the page names each part that there is. */
export { AlsoMine } from './AlsoMine.tsx'
export { NotReached } from './NotReached.tsx'
export { OrderStands } from './OrderStands.tsx'
export { Ended, OutcomeHeading } from './OutcomeHeading.tsx'
export { OpenSwap } from './swapping/OpenSwap.tsx'
