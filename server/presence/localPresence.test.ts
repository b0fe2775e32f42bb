import { LocalPresence } from './localPresence.ts'
import { presenceContract } from './testing/presenceContract.ts'

presenceContract('presence in one process', () => {
  const presence = new LocalPresence()
  return Promise.resolve({ node: () => Promise.resolve(presence), remove: () => Promise.resolve() })
})
