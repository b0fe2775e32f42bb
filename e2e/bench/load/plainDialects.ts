import type { Dialect, Hearing, Window } from './dialect.ts'
import { packetKind, SOCKET_IO } from './socketIo.ts'

const delegationOf = ({ index }: Window, delegations: number): string => `d${(index % delegations) + 1}`

/** Plain socket.io: each broadcast is one press more. */
export function socketIoDialect(hearing: Hearing, delegations: number): Dialect {
  let presses = 0
  return {
    path: () => SOCKET_IO,
    open: () => undefined,
    message: (window, payload) => {
      const packet = packetKind(window, payload)
      if (packet === null) return
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
  }
}

/** A server that says no number is counted with: those who came earlier have seen more. */
function fromNothing(windows: readonly Window[]): void {
  for (const window of windows) window.seen = 0
}
