import { LocalLeases } from './localLeases.ts'
import { leaseContract } from './testing/leaseContract.ts'

leaseContract('leases in memory', async () => {
  const leases = new LocalLeases()
  return { node: async () => leases, remove: async () => undefined }
})
