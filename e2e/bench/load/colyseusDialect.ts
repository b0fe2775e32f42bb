import type { Dialect, Hearing, Window } from './dialect.ts'

interface Reader {
  presses: number
  take: (frame: Buffer) => void
}
interface Reading {
  ColyseusReader: new (frame: Buffer) => Reader
  ACKNOWLEDGED: Buffer
  dataFrame: (type: string, text: string) => Buffer
  kindOf: (frame: Buffer) => 'join' | 'state' | 'patch' | 'other'
}

/** A room of Colyseus: all are sent the same patches in the same order, so that each is read once, for whoever has it first. */
export async function colyseusDialect(hearing: Hearing, port: number, delegations: number): Promise<Dialect> {
  const { ColyseusReader, ACKNOWLEDGED, dataFrame, kindOf } = (await import('../peers/readColyseus.mjs')) as unknown as Reading
  let reader: Reader | null = null
  let presses: number[] = []
  const patches = new Map<Window, number>()

  const takePatch = (window: Window, payload: Buffer): void => {
    const nth = patches.get(window) ?? 0
    patches.set(window, nth + 1)
    if (presses.length === nth) {
      reader?.take(payload)
      presses.push(reader?.presses ?? 0)
    }
    hearing.onSeen(window, presses[nth] ?? 0)
  }
  return {
    path: async () => {
      const reply = await fetch(`http://127.0.0.1:${port}/matchmake/joinOrCreate/floor`, { method: 'POST', headers: { 'content-type': 'application/json', connection: 'close' }, body: '{}' }) // a kept line may be closed in the moment in which it is used again
      const { room, sessionId } = (await reply.json()) as { room: { processId: string; roomId: string }; sessionId: string }
      return `/${room.processId}/${room.roomId}?sessionId=${sessionId}`
    },
    open: () => undefined,
    message: (window, payload) => {
      const kind = kindOf(payload)
      if (kind === 'join') {
        reader ??= new ColyseusReader(payload)
        window.socket.send(ACKNOWLEDGED)
      }
      if (kind === 'state') {
        if (reader?.presses === 0) reader.take(payload)
        window.seen = reader?.presses ?? 0
        hearing.onIn(window)
      }
      if (kind !== 'patch') return
      window.frames += 1
      takePatch(window, payload)
    },
    press: (window, deed) => {
      window.socket.send(dataFrame(deed, `d${(window.index % delegations) + 1}`))
      hearing.onAnswer(window, null)
    },
    settle: () => {
      presses = []
      patches.clear()
    },
  }
}
