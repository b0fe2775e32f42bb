/** Whether this node is about to stop, and sends its windows to others: it takes no new ones. */
export interface Leaving {
  readonly hasBegun: boolean
}
