import { setTimeout as pause } from 'node:timers/promises'
import { median, percentile } from '../figures.ts'
import { openStage, PRESSERS, type Played, type Stage } from '../stage.ts'
import { rowOf, type Row } from '../table.ts'
import { setAppendfsync } from './appendfsync.ts'
import { memoryPerWindow } from './memory.ts'
import { burst, lone, serial, Turns, type Burst, type Lone } from './pressing.ts'
import { warmUp } from './warmUp.ts'

/** How often each is measured. */
export interface Rounds {
  lone: number
  burst: number
  serial: number
  storm: number
  steadyS: number
  memory: number
}
export const QUICK: Rounds = { lone: 20, burst: 4, serial: 2, storm: 4, steadyS: 4, memory: 1 }
export const FULL: Rounds = { lone: 100, burst: 15, serial: 5, storm: 10, steadyS: 20, memory: 3 }

/** While a speech runs, a window is watched for so long, ms. */
const IDLE_MS = 4000
const NOTHING = 0

/** The whole table. @param say told what is under way */
export async function measureTargets(rounds: Rounds, say: (what: string) => void): Promise<Row[]> {
  const rows: Row[] = []
  say('memory')
  const memory = []
  for (let round = 0; round < rounds.memory; round += 1) memory.push(await memoryPerWindow(1000))
  rows.push(rowOf('memory', { unit: 'kB', ours: memory.map(({ ours }) => ours), reference: memory.map(({ reference }) => reference) }))
  const stage = await openStage()
  try {
    say('200 windows come in, and all warm up')
    for (const { hall } of stage.all) await hall.open(200)
    await warmUp(stage)
    const small = await measureHall(stage, 200, rounds, say, rows)
    say('800 more come in')
    for (const { hall } of stage.all) await hall.open(800)
    const large = await measureHall(stage, 1000, rounds, say, rows)
    const answered = (of: readonly Lone[]): number[] => of.map(({ answeredMs }) => answeredMs)
    rows.push(rowOf('answer', { unit: 'ms', ours: answered(large), reference: answered(small) }))
    await measureLarge(stage, rounds, say, rows)
    rows.push(rowOf('steady', { unit: 'ms', ours: [percentile(await steadily(stage, rounds, say), 0.99)], reference: [median(large.map(({ seenMs }) => seenMs))] }))
  } finally {
    await stage.end()
  }
  return rows
}

/** Lone commands and bursts in a hall of so many windows that are in. @returns the lone commands of ours */
async function measureHall(stage: Stage, windows: 200 | 1000, rounds: Rounds, say: (what: string) => void, rows: Row[]): Promise<Lone[]> {
  say(`lone commands, N=${windows}`)
  const lones = await loneByTurns(stage, rounds.lone)
  const seen = (of: readonly Lone[]): number[] => of.map(({ seenMs }) => seenMs)
  rows.push(rowOf(`lone${windows}`, { unit: 'ms', ours: seen(lones.rostrum), reference: seen(lones.socketIo) }))
  rows.push(rowOf(`raw${windows}`, { unit: 'ms', ours: seen(lones.rostrum), reference: seen(lones.ws) }))
  say(`bursts, N=${windows}`)
  const bursts = await burstByTurns(stage, windows, rounds.burst)
  const took = (of: readonly Burst[]): number[] => of.map(({ seenMs }) => seenMs)
  rows.push(rowOf(`burst${windows}`, { unit: 'ms', ours: took(bursts.rostrum), reference: took(bursts.socketIo) }))
  rows.push(rowOf(`colyseus${windows}`, { unit: 'ms', ours: took(bursts.rostrum), reference: took(bursts.colyseus) }))
  rows.push(rowOf(`approval${windows}`, { unit: 'ms', ours: took(bursts.approval), reference: took(bursts.rostrum) }))
  if (windows === 200) rows.push(...(await measureStore(stage, rounds)))
  else rows.push(rowOf('bytes', { unit: 'kB', ours: bursts.rostrum.map(({ bytes }) => bytes / 1000), reference: [await snapshotsKb(stage)] }))
  return lones.rostrum
}

async function loneByTurns({ rostrum, socketIo, ws }: Stage, rounds: number) {
  const all = { rostrum: [] as Lone[], socketIo: [] as Lone[], ws: [] as Lone[] }
  const turns = new Turns()
  for (let round = 0; round < rounds; round += 1) {
    const presser = turns.take()
    all.rostrum.push(await lone(rostrum, presser))
    all.socketIo.push(await lone(socketIo, presser))
    all.ws.push(await lone(ws, presser))
  }
  return all
}

async function burstByTurns({ rostrum, socketIo, colyseus }: Stage, windows: number, rounds: number) {
  const all = { rostrum: [] as Burst[], approval: [] as Burst[], socketIo: [] as Burst[], colyseus: [] as Burst[] }
  const approveBy = (categories: 'member-state'[]): Promise<number> => rostrum.meeting.chair.do({ type: 'setAutomaticApproval', categories })
  for (let round = 0; round < rounds; round += 1) {
    all.rostrum.push(await burst(rostrum, windows))
    all.socketIo.push(await burst(socketIo, windows))
    all.colyseus.push(await burst(colyseus, windows))
    await approveBy([])
    all.approval.push(await burst(rostrum, windows))
    await approveBy(['member-state'])
  }
  return all
}

/** What the store costs, in a hall of 200. */
async function measureStore({ rostrum }: Stage, rounds: Rounds): Promise<Row[]> {
  const [together, apart, always, everysec]: [number[], number[], number[], number[]] = [[], [], [], []]
  for (let round = 0; round < rounds.serial; round += 1) {
    together.push((await burst(rostrum, 200)).answeredMs)
    apart.push(await serial(rostrum))
    await pause(2000) // a delegation may press so often in ten seconds
  }
  for (let round = 0; round < 2 * rounds.serial; round += 1) {
    always.push((await burst(rostrum, 200)).answeredMs)
    await setAppendfsync(rostrum.subject.dataDir, 'everysec')
    everysec.push((await burst(rostrum, 200)).answeredMs)
    await setAppendfsync(rostrum.subject.dataDir, 'always')
  }
  return [rowOf('group', { unit: 'ms', ours: together, reference: apart }), rowOf('fsync', { unit: 'ms', ours: always, reference: everysec })]
}

/** What 200 changes would be if each brought the whole meeting, kB: as much for each as it is when half are in. */
async function snapshotsKb({ rostrum }: Stage): Promise<number> {
  const sizeWith = async (requests: number): Promise<number> => {
    await rostrum.hall.press(PRESSERS.slice(0, requests), 'request')
    await rostrum.hall.storm(false)
    const { joinBytes } = await rostrum.hall.counts()
    await rostrum.hall.press(PRESSERS.slice(0, requests), 'withdraw')
    return joinBytes / 1000
  }
  return PRESSERS.length * (await sizeWith(PRESSERS.length / 2))
}

/** What is measured with a thousand alone. */
async function measureLarge({ rostrum, socketIo }: Stage, rounds: Rounds, say: (what: string) => void, rows: Row[]): Promise<void> {
  say('all come back')
  await rostrum.hall.press(PRESSERS, 'request')
  const storms = await stormByTurns(rostrum, socketIo, rounds.storm)
  rows.push(rowOf('resume', { unit: 'ms', ours: storms.resume, reference: storms.bare }))
  rows.push(rowOf('whole', { unit: 'ms', ours: storms.whole, reference: storms.bare }))
  say('a speech runs')
  rows.push(rowOf('idle', { unit: 'messages', ours: [await messagesWhileSpeaking(rostrum)], reference: [NOTHING] }))
  await rostrum.hall.press(PRESSERS.slice(1), 'withdraw')
}

/** While fifty press a second. @returns how long until all had each, ms */
async function steadily({ rostrum }: Stage, rounds: Rounds, say: (what: string) => void): Promise<number[]> {
  say('fifty commands a second')
  const steady: number[] = []
  for (let left = rounds.steadyS; left > 0; left -= 4) {
    for (const deed of ['request', 'withdraw'] as const) steady.push(...(await rostrum.hall.press(PRESSERS.slice(1, 101), deed, 20)).seenMs)
  }
  return steady
}

async function stormByTurns(rostrum: Played, socketIo: Played, rounds: number) {
  const all = { resume: [] as number[], whole: [] as number[], bare: [] as number[] }
  await rostrum.hall.storm(true) // now each has the cursor of today
  for (let round = 0; round < rounds; round += 1) {
    all.bare.push(await socketIo.hall.storm(true))
    all.resume.push(await rostrum.hall.storm(true))
    all.bare.push(await socketIo.hall.storm(true))
    all.whole.push(await rostrum.hall.storm(false))
  }
  return all
}

async function messagesWhileSpeaking({ hall, meeting: { chair } }: Stage['rostrum']): Promise<number> {
  await chair.do({ type: 'openMeeting' })
  const first = chair.meeting.rows.find(({ request }) => request.delegationId === 'd1')
  await chair.do({ type: 'giveFloor', to: { kind: 'request', requestId: first?.request.requestId ?? '' } })
  await pause(2500) // who is connected is told within two seconds
  const before = await hall.counts()
  await pause(IDLE_MS)
  return (await hall.counts()).frames - before.frames
}
