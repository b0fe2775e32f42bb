import { LocalLimits } from './localLimits.ts'
import { limitsContract } from './testing/limitsContract.ts'

limitsContract('limits in memory', async () => {
  const limits = new LocalLimits()
  return { node: async () => limits, remove: async () => undefined }
})
