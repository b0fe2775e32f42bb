import { io } from 'socket.io-client'
import { newCode } from '#server/access/code.ts'
import { PROTOCOL_VERSION } from '#shared/protocol/version.ts'
import { Knocks } from '#e2e/wire/knock.ts'
import type { Flood, FloodNews } from './flood.ts'

/** A process of its own, so that what it costs to make a flood is not taken from the node: see flood.ts. */
const tell = (news: FloodNews): void => void process.send?.(news)

/** Wrong codes, over so many connections, as fast as they are answered. */
async function knock({ urls, from, connections }: Extract<Flood, { kind: 'codes' }>): Promise<void> {
  const knocks = new Knocks(from, connections)
  let answered = 0
  const one = async (): Promise<void> => {
    for (;;) {
      await knocks.try(urls[answered % urls.length] ?? '', newCode()).catch(() => undefined)
      answered += 1
      if (answered % 10 === 0) tell({ answered })
    }
  }
  await Promise.all(Array.from({ length: connections }, one))
}

const EVERY_MS = 5

/** So many commands a second, whatever is answered. */
function press({ url, as: { meetingId, accessId, cookie }, perSecond }: Extract<Flood, { kind: 'commands' }>): void {
  const line = io(url, { transports: ['websocket'], forceNew: true, reconnection: false, extraHeaders: { cookie } })
  let sent = 0
  line.on('connect', () => line.emit('meeting:join', { protocol: PROTOCOL_VERSION, meetingId, accessId, cursor: null }, () => {
    tell({ joined: true })
    const began = performance.now()
    const pressing = setInterval(() => {
      for (const due = ((performance.now() - began) * perSecond) / 1000; sent < due; sent += 1) {
        line.emit('command:submit', { commandId: `flood${sent}`, issuedAt: Date.now(), command: { type: 'withdrawRequest', requestId: 'none' } }, () => undefined)
      }
    }, EVERY_MS)
    line.on('disconnect', () => {
      clearInterval(pressing)
      tell({ cutAfterMs: Math.round(performance.now() - began), sent })
    })
  }))
}

const JOINS = 20
const JOIN_EVERY_MS = 40

/** Joins again and again, and takes nothing of what it is told. */
function keepSilent({ url, as: { meetingId, accessId, cookie } }: Extract<Flood, { kind: 'silence' }>): void {
  const line = io(url, { transports: ['websocket'], forceNew: true, reconnection: false, extraHeaders: { cookie } })
  line.once('connect', () => {
    const began = performance.now()
    const { ws } = line.io.engine.transport as unknown as { ws: { pause: () => void } }
    ws.pause()
    let sent = 0
    const sending = setInterval(() => {
      // Only who writes learns that nobody listens.
      if ((sent += 1) > JOINS) line.emit('clock:ask', null, () => undefined)
      else line.emit('meeting:join', { protocol: PROTOCOL_VERSION, meetingId, accessId, cursor: null }, () => undefined)
    }, JOIN_EVERY_MS)
    line.once('disconnect', () => {
      clearInterval(sending)
      tell({ silentCutAfterMs: Math.round(performance.now() - began) })
    })
  })
}

/** So many lines of whom nobody knows ask for the time together, each so often; how many of them were cut for it. */
async function askClocks({ url, lines, each }: Extract<Flood, { kind: 'clocks' }>): Promise<void> {
  const open = Array.from({ length: lines }, () => io(url, { transports: ['websocket'], forceNew: true, reconnection: false }))
  await Promise.all(open.map(line => new Promise<void>(resolve => line.once('connect', resolve))))
  const ends = open.map(line => new Promise<boolean>(resolve => {
    line.once('disconnect', () => resolve(true))
    for (let count = 1; count <= each; count += 1) line.emit('clock:ask', null, () => count === each && resolve(false))
  }))
  tell({ clocksCut: (await Promise.all(ends)).filter(isCut => isCut).length })
  for (const line of open) line.disconnect()
}

process.on('message', (flood: Flood) => {
  if (flood.kind === 'codes') void knock(flood)
  else if (flood.kind === 'commands') press(flood)
  else if (flood.kind === 'clocks') void askClocks(flood)
  else keepSilent(flood)
})
process.once('disconnect', () => process.exit())
tell({ ready: true })
