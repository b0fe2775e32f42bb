// A client of Rostrum, written from docs/protocol.md and nothing else. It says each second who has the floor and for how
// long, and asks for it:  node docs/example-client.mjs http://127.0.0.1:8080 K7QM-4XPD-9RTA [--ask]
import { io } from 'socket.io-client'

const end = why => (console.error(why), process.exit(1))
const [url = '', code = '', flag] = process.argv.slice(2)
if (!/^https?:/.test(url) || !URL.canParse(url) || code === '') end('Usage: node docs/example-client.mjs http://127.0.0.1:8080 CODE [--ask]')
const server = new URL(url.replace(/\/*$/, '/')) // also below a path
const entered = await fetch(new URL('api/sign-in', server), { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ code }) })
  .catch(({ message, cause }) => end(`Nobody answers at ${server}: ${cause?.message || cause?.code || message}`))
const { meetingId, accessId, code: no } = await entered.json().catch(() => ({ code: `what answers at ${server} is no Rostrum` }))
if (meetingId === undefined) end(`Not let in: ${no}`)
const line = io(server.origin, { path: new URL('socket.io/', server).pathname, transports: ['websocket'], extraHeaders: { cookie: entered.headers.getSetCookie().map(one => one.split(';')[0]).join('; ') } })
const command = { type: 'requestFloor', capacity: { kind: 'national' }, isDignitary: false, details: { subjectMatterIds: [], panellistId: null, language: null } }
let wish = flag === '--ask' ? { command } : null
let meeting, actor, cursor = null // what the server told, who we are in it, and where in its log that is
let heard = 0 // the highest version heard of: while the cursor stays below it, something is missing
let ours = [] // of the entries that come next, those of which we see more than others
let clockMs = 0, isJoining = false // the server's time is performance.now() + clockMs, whatever this machine's clock says

const without = (list, requestId) => list.filter(one => (one.request ?? one).requestId !== requestId)
const indexOf = (rows, requestId) => rows.findIndex(({ request }) => request.requestId === requestId)
function standing(rows, row, before) { // it leaves the place it had, and stands before that row, or at the end
  const others = without(rows, row.request.requestId)
  const index = indexOf(others, before)
  return others.toSpliced(index < 0 ? others.length : index, 0, row)
}
function shown(rows, ownRows) { // one's own rows in their places, where the list is not shown whole
  const own = ({ request: { requestId } }) => ownRows.find(one => one.veiledId === requestId || one.row.request.requestId === requestId)
  return { rows: rows.map(row => own(row)?.row ?? row), ownRows }
}

const effects = { // what each event changes, as far as it is shown here
  meetingCreated: (_, { plan }) => ({ plan }),
  planChanged: (_, { plan }) => ({ plan }),
  phaseChanged: (_, { phase }) => ({ phase }),
  floorRequested: ({ waiting }, { request }) => ({ waiting: [...waiting, request] }),
  requestReturned: ({ waiting }, { request }) => ({ waiting: [...waiting, request] }),
  waitingWithdrawn: ({ waiting }, { requestId }) => ({ waiting: without(waiting, requestId) }),
  requestDeclined: ({ waiting }, { request }) => ({ waiting: without(waiting, request.requestId) }),
  requestListed: ({ waiting, rows }, { row, before }) => ({ waiting: without(waiting, row.request.requestId), rows: standing(rows, row, before) }),
  listedWithdrawn: ({ rows }, { requestId }) => ({ rows: without(rows, requestId) }),
  requestUnlisted: ({ rows }, { requestId }) => ({ rows: without(rows, requestId) }),
  rowMoved: ({ rows }, { row, before }) => ({ rows: standing(rows, row, before) }),
  placesSwapped: ({ rows }, { rows: two }) => ({ rows: rows.map(row => (indexOf(two, row.request.requestId) < 0 ? row : two[1 - indexOf(two, row.request.requestId)])) }),
  listCarriedOver: ({ rows }, carried) => ({ rows: [...carried.rows, ...rows] }),
  absenceNoted: ({ rows }, { request, outcome }) => (outcome === 'struck' ? { rows: without(rows, request.requestId) } : {}), // else rowMoved follows
  listShown: ({ sees, ownRows }, { to, rows, isWhole }) => (to === sees ? shown(rows, isWhole ? [] : ownRows) : {}),
  ownRowsShown: ({ sees, rows, waiting }, { rows: own }) =>
    (sees === 'delegations' ? { ...shown(rows, own), waiting: own.reduce((left, { row }) => without(left, row.request.requestId), waiting) } : {}),
  floorGiven: ({ rows }, { at: givenAt, ...floor }) => ({ rows: without(rows, floor.holder.request?.requestId), floor: { ...floor, givenAt } }),
  clockChanged: ({ floor }, { timing }) => ({ floor: { ...floor, timing } }),
  floorEnded: now => ({ heard: [...now.heard, now.floor], floor: null }),
  floorTakenBack: () => ({ floor: null }),
  statementReopened: (now, { timing }) => ({ heard: now.heard.slice(0, -1), floor: { ...now.heard.at(-1), timing } }),
}
const elsewhere = new Set(`modalitiesChanged segmentBegan segmentLeft listChanged automaticApprovalSet timeAnnounced announcementTakenBack
  waitingDetailed listedDetailed waitingTextNoted listedTextNoted documentChanged delegationsCheckedIn checkInTakenBack absenceTakenBack swapOffered
  swapAnswered timeCorrected correctionTakenBack timeYielded yieldTakenBack askedToConclude askingTakenBack drawOpened drawEntered drawCut drawRevealed
  drawVoided orderRaised orderWithdrawn orderPutOff orderDeclined orderReturned orderHeard hearingChanged orderSettled hearingTakenBack actNoted
  actUndone`.split(/\s+/)) // these change nothing that is shown here

function apply({ type, ...event }) {
  if (effects[type] !== undefined) Object.assign(meeting, effects[type](meeting, event))
  else if (!elsewhere.has(type)) end(`An event that is not known here: ${type}`)
}

function take(items, besides = []) { // next: apply; old: ignore; gap: ask from where we stand
  for (const { version, from = version, to = version, head, events = [] } of items) {
    heard = Math.max(heard, to)
    if (cursor === null || to <= cursor.version || from > cursor.version + 1) continue
    const mine = besides.filter(one => one.version >= from && one.version <= to).flatMap(one => one.events) // more than all others see of it
    for (const { value } of mine.length > 0 ? mine : events) if (value !== undefined) apply(value) // what we may not see is a hash and no value
    Object.assign(cursor, { version: to, head })
  }
  return cursor !== null && cursor.version < heard // something is missing
}

async function join() {
  if (isJoining || !line.connected) return
  ;[isJoining, heard] = [true, 0]
  const sentAt = performance.now()
  const reply = await line.timeout(3000).emitWithAck('meeting:join', { protocol: 5, meetingId, accessId, cursor }).catch(() => null)
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
    const time = `${(allottedMs + addedMs) / 1000} seconds`
    said[0] = `${name} has the floor: ${left < 0 ? `${-left} seconds over its ${time}` : `${left} of ${time} left`}${pausedAt === null ? '' : ', time stopped'}`
  }
  const place = rows.findIndex(({ request }) => request.delegationId === actor.delegationId) + 1
  if (place > 0) said.push(`on the list: ${place} of ${rows.length}`)
  if (waiting.some(({ delegationId }) => delegationId === actor.delegationId)) said.push('waiting for the Chair')
  console.log([...said, ...(line.connected ? [] : ['no connection'])].join(' · '))
}

line.on('connect', join)
line.on('disconnect', () => line.active || setTimeout(() => line.connect(), 1000)) // after the server's own goodbye socket.io stays away
line.on('meeting:own', ({ items }) => (ours = items))
line.on('meeting:entries', ({ items }) => take(items, ours) && join())
line.on('meeting:rejoin', () => setTimeout(join, isJoining ? 3000 : 0)) // the answer on its way may be of the old log
setInterval(() => meeting !== undefined && say(meeting), 1000)
