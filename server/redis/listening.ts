/** What a node hears of a store. */
export interface Listening {
  /** So long ago it was last certain that nothing was missed of what is said where the documents are, ms. */
  readonly heardMs: number
  /**
   * Listens as soon as it can. Returns how to stop.
   * @param key what a channel tells of: whoever has this key says it
   */
  subscribe(channel: string, listener: (message: string) => void, key?: string): () => void
  /** Resolves when all lines are up. */
  untilReady(patienceMs: number): Promise<void>
  /** Resolves when the subscription to a channel is in force, or the line is down (then `onReconnect` will tell). */
  settled(channel: string): Promise<void>
  /** Called whenever messages may have been lost. Returns how to stop. */
  onReconnect(listener: () => void): () => void
  /** Tells everybody that messages may have been lost. */
  tellMissed(): void
  close(): void
}
