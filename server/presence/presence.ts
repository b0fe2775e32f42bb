/** Who is connected somewhere: the devices of each access, by the access id. */
export type Devices = Readonly<Record<string, readonly string[]>>

/** The part one node takes in saying who is connected to a meeting. */
export interface Attendance {
  /** What this node has, in place of what it said before. It holds until the node says something else or leaves. */
  say(devices: Devices): void
  /** Calls a text out to the other nodes, once. Nobody keeps it: who does not hear it now never will. Rejects with `StoreAway`. */
  call(text: string): Promise<void>
  /** This node has nobody any more. Never rejects: a store that is away forgets the node by itself. */
  leave(): Promise<void>
}

/** What one node hears of the others. */
export interface Hearing {
  /** What each other node has, whenever that has changed; a node that dies is forgotten after a while. */
  onOthers(others: readonly Devices[]): void
  onCall(text: string): void
  /** From here on this node hears what is called, at first and again after its line was away: what was called before it may have missed. */
  onListening(): void
}

/**
 * What nodes tell each other about who is connected. It is no part of any log: nothing is decided by it, and nothing of it is
 * kept. All stores pass `presenceContract.ts`.
 */
export interface Presence {
  attend(meetingId: string, hearing: Hearing): Attendance
}
