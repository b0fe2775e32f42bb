/** The table of what must hold: a figure of ours, the same of a reference in the same run, and how they may stand to each other. */
export interface Target {
  id: string
  measure: string
  reference: string
  /** What the ratio is of: ours to the reference, or the reference to ours where more is better. */
  is: 'at most' | 'at least'
  must: number
  aim: number
}

const atMost = (id: string, measure: string, reference: string, must: number, aim: number): Target => ({ id, measure, reference, is: 'at most', must, aim })
const atLeast = (id: string, measure: string, reference: string, must: number, aim: number): Target => ({ id, measure, reference, is: 'at least', must, aim })

const SOCKET_IO = 'plain socket.io, in memory'
const BURST = 'burst of 200, all have all'

export const TARGETS = {
  lone200: atMost('G2', 'lone command seen by all, N=200', SOCKET_IO, 1.3, 1.1),
  lone1000: atMost('G2', 'lone command seen by all, N=1000', SOCKET_IO, 1.3, 1.1),
  raw200: atMost('G1', 'lone command seen by all, N=200', 'raw ws, one frame made once', 2, 1.3),
  raw1000: atMost('G1', 'lone command seen by all, N=1000', 'raw ws, one frame made once', 2, 1.3),
  burst200: atLeast('G5', `${BURST}, N=200`, SOCKET_IO, 12, 20),
  burst1000: atLeast('G5', `${BURST}, N=1000`, SOCKET_IO, 40, 60),
  colyseus200: atMost('G6', `${BURST}, N=200`, 'Colyseus, 50 ms', 0.8, 0.5),
  colyseus1000: atMost('G6', `${BURST}, N=1000`, 'Colyseus, 50 ms', 1, 0.8),
  approval200: atMost('', `${BURST}, N=200, the Chair approves`, 'approved by itself', 1.5, 1.5),
  approval1000: atMost('', `${BURST}, N=1000, the Chair approves`, 'approved by itself', 1.5, 1.5),
  answer: atMost('G7', 'answer to a lone command, N=1000', 'N=200', 1.5, 1.2),
  group: atLeast('G8', '200 commands together', '200, one after the other', 15, 25),
  fsync: atMost('G9', '200 commands together, appendfsync always', 'everysec', 2, 1.3),
  resume: atMost('G10', 'all 1000 come back, with a cursor', 'bare socket.io connects', 1.3, 1.1),
  whole: atMost('G11', 'all 1000 come back, to a list of 200', 'bare socket.io connects', 1.6, 1.3),
  memory: atMost('G12', 'memory of the server for each of 1000 windows', 'bare socket.io', 1.3, 1.1),
  steady: atMost('G13', '50 commands a second, N=1000, p99 seen by all', 'lone command, median', 5, 3),
  bytes: atMost('G14', 'bytes to a window for the burst of 200', 'a snapshot for each change, as text', 1 / 100, 1 / 300),
  idle: atMost('G15', 'messages to a window while a speech runs', 'none', 0, 0),
} as const satisfies Record<string, Target>

export type TargetName = keyof typeof TARGETS
