/** Where it is kept who holds a lease. All stores pass `leaseContract.ts`. */
export interface LeaseStore {
  /**
   * Takes the lease for so long from now, or takes it longer where this holder has it. False: another has it.
   * Rejects with `StoreAway` when the store cannot be reached; whether it was taken nobody knows then.
   */
  take(name: string, holder: string, ttlMs: number): Promise<boolean>
  /** Gives it back, if this holder has it. */
  release(name: string, holder: string): Promise<void>
}
