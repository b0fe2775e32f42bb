import type { Dialect, Hearing, Window } from './dialect.ts'

const SOCKET_IO = '/socket.io/?EIO=4&transport=websocket'
const [OPENED, PING, PONG, CONNECT] = ['0', '2', '3', '40']

const delegationOf = ({ index }: Window, delegations: number): string => `d${(index % delegations) + 1}`

/** Plain socket.io: each broadcast is one press more. */
export function socketIoDialect(hearing: Hearing, delegations: number): Dialect {
  let presses = 0
  return {
    path: () => SOCKET_IO,
    open: () => undefined,
    message: (window, payload) => {
      const kind = String.fromCharCode(payload[0] ?? 0)
      if (kind === OPENED) return window.socket.send(CONNECT)
      if (kind === PING) return window.socket.send(PONG)
      const packet = String.fromCharCode(payload[1] ?? 0)
      if (packet === '0') return hearing.onIn(window)
      if (packet === '3') return hearing.onAnswer(window, Number(/"version":(\d+)/.exec(payload.toString('latin1'))?.[1]))
      window.frames += 1
      hearing.onSeen(window, window.seen + 1)
    },
    press: (window, deed) => {
      presses += 1
      window.socket.send(`42${window.index}["${deed}",{"commandId":"c${String(presses).padStart(21, '0')}","delegation":"${delegationOf(window, delegations)}"}]`)
    },
    settle: fromNothing,
    joinBytes: () => 0,
  }
}

/** Raw `ws`: whatever comes is a press. */
export function rawWsDialect(hearing: Hearing): Dialect {
  return {
    path: () => '/',
    open: window => hearing.onIn(window),
    message: window => {
      window.frames += 1
      hearing.onSeen(window, window.seen + 1)
    },
    press: window => {
      window.socket.send('press')
      hearing.onAnswer(window, null)
    },
    settle: fromNothing,
    joinBytes: () => 0,
  }
}

/** A server that says no number is counted with: those who came earlier have seen more. */
function fromNothing(windows: readonly Window[]): void {
  for (const window of windows) window.seen = 0
}
