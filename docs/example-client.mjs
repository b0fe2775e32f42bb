// A client of Rostrum, written from docs/protocol.md and nothing else. It says each second who has the floor and for how
// long, and asks for it:  node docs/example-client.mjs http://127.0.0.1:8080 K7QM-4XPD-9RTA [--ask]
import { io } from 'socket.io-client'

const end = why => (console.error(why), process.exit(1))
const [url = '', code = '', flag] = process.argv.slice(2)
const entered = await fetch(new URL('/api/sign-in', url), { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ code }) })
const { meetingId, accessId, code: no } = await entered.json()
if (!entered.ok) end(`Not let in: ${no}`)
const line = io(new URL(url).origin, { transports: ['websocket'], extraHeaders: { cookie: entered.headers.getSetCookie().map(one => one.split(';')[0]).join('; ') } })
const command = { type: 'requestFloor', capacity: { kind: 'national' }, isDignitary: false, details: { subjectMatterIds: [], panellistId: null, language: null } }
let wish = flag === '--ask' ? { command } : null
let meeting, actor, cursor = null // what the server told, who we are in it, and where in its log that is
let heard = 0 // the highest version heard of: while the cursor stays below it, something is missing
let clockMs = 0, isJoining = false // the server's time is performance.now() + clockMs, whatever this machine's clock says

function apply({ type, row, request = row?.request, requestId = request?.requestId, ...event }) { // an event, as far as it is shown here
  if (type === 'floorGiven') requestId = event.holder.request?.requestId
  const others = list => list.filter(one => (one.request ?? one).requestId !== requestId)
  if (event.details === undefined) Object.assign(meeting, { waiting: others(meeting.waiting), rows: others(meeting.rows) }) // it leaves the place it had
  const index = row === undefined ? -1 : meeting.rows.findIndex(one => one.request.requestId === event.before)
  if (row !== undefined) meeting.rows.splice(index < 0 ? meeting.rows.length : index, 0, row)
  if (type === 'floorRequested' || type === 'requestReturned') meeting.waiting.push(request)
  if (type === 'phaseChanged') meeting.phase = event.phase
  if (type === 'floorGiven') meeting.floor = { ...event, givenAt: event.at }
  if (type === 'statementReopened') meeting.floor = meeting.heard.pop()
  if (type === 'clockChanged' || type === 'statementReopened') meeting.floor.timing = event.timing
  if (type === 'floorEnded') meeting.heard.push(meeting.floor)
  if (type === 'floorEnded' || type === 'floorTakenBack') meeting.floor = null
}

function take(items) { // next: apply; old: ignore; gap: ask from where we stand
  for (const { version, from = version, to = version, head, events = [] } of items) {
    heard = Math.max(heard, to)
    if (cursor === null || to <= cursor.version || from > cursor.version + 1) continue
    for (const { value } of events) if (value !== undefined) apply(value) // what we may not see is a hash and no value
    Object.assign(cursor, { version: to, head })
  }
  return cursor !== null && cursor.version < heard // something is missing
}

async function join() {
  if (isJoining || !line.connected) return
  ;[isJoining, heard] = [true, 0]
  const sentAt = performance.now()
  const reply = await line.timeout(3000).emitWithAck('meeting:join', { protocol: 3, meetingId, accessId, cursor }).catch(() => null)
  isJoining = false
  if (reply === null) return void (line.connected && line.disconnect().connect()) // half-open; one that is down comes back by itself
  if (['no-session', 'unknown-protocol', 'malformed'].includes(reply.code)) end(`Not let in: ${reply.code}`)
  if (!reply.ok) return void setTimeout(join, 2000 + 2000 * Math.random())
  clockMs = reply.now - (sentAt + performance.now()) / 2
  if (reply.meeting !== null) ({ meeting, cursor } = reply)
  actor = reply.actor
  const hasGap = take(reply.items) // an entry may have overtaken the answer
  if (cursor.version <= reply.cursor.version && cursor.head !== reply.cursor.head) cursor = null // another log: all anew
  if (cursor === null || hasGap) void join()
  else if (wish !== null) void ask()
}

async function ask() { // what is sent again keeps its id, and acts once
  wish = { commandId: crypto.randomUUID(), issuedAt: Math.round(performance.now() + clockMs), ...wish }
  const reply = await line.timeout(3000).emitWithAck('command:submit', wish).catch(() => null)
  if (reply === null || reply.code === 'try-again') return void setTimeout(join, 1000) // nobody knows whether it arrived
  wish = null
  console.log(`Asked for the floor: ${reply.ok ? `entry ${reply.version}` : reply.code}`)
}

function say({ plan, phase, floor, rows, waiting }) {
  const said = [phase.name === 'open' ? 'Nobody has the floor' : `The meeting is ${phase.name}`]
  if (floor !== null) {
    const { holder, givenAt, timing: { allottedMs, addedMs, pausedMs, pausedAt } } = floor
    const { name } = [...plan.podium, ...plan.delegations].find(({ id }) => id === (holder.personId ?? holder.request.delegationId))
    const left = Math.ceil((allottedMs + addedMs - Math.max(0, (pausedAt ?? performance.now() + clockMs) - givenAt - pausedMs)) / 1000)
    said[0] = `${name} has the floor: ${left} of ${(allottedMs + addedMs) / 1000} seconds left${pausedAt === null ? '' : ', time stopped'}`
  }
  const place = rows.findIndex(({ request }) => request.delegationId === actor.delegationId) + 1
  if (place > 0) said.push(`on the list: ${place} of ${rows.length}`)
  if (waiting.some(({ delegationId }) => delegationId === actor.delegationId)) said.push('waiting for the Chair')
  console.log([...said, ...(line.connected ? [] : ['no connection'])].join(' · '))
}

line.on('connect', join)
line.on('disconnect', () => line.active || setTimeout(() => line.connect(), 1000)) // after the server's own goodbye socket.io stays away
line.on('meeting:entries', ({ items }) => take(items) && join())
line.on('meeting:rejoin', () => setTimeout(join, isJoining ? 3000 : 0)) // the answer on its way may be of the old log
setInterval(() => meeting !== undefined && say(meeting), 1000)
