import { once } from 'node:events'
import { connect } from 'node:net'
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest'
import { ownDevicesReply, type OwnDevice } from '#shared/protocol/doors.ts'
import { DAY_MS } from '#shared/floor/scalars.ts'
import { KEPT_MS, Addresses } from '#server/access/addresses.ts'
import { Devices, MOST_DEVICES } from '#server/access/devices.ts'
import type { Documents } from '#server/documents/documents.ts'
import { askAs } from '#e2e/wire/askAs.ts'
import { signIn, type SignedIn } from '#e2e/wire/frontDoor.ts'
import { makeMeeting, testPlan, type TestMeeting } from '#e2e/wire/testMeeting.ts'
import { startNode, type TestNode } from '#e2e/wire/testNode.ts'
import { startTwoNodes } from './testing/startTwoNodes.ts'
import { WireWindow } from '#e2e/wire/wireWindow.ts'

const FIREFOX = 'Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:133.0) Gecko/20100101 Firefox/133.0'

let nodes: Awaited<ReturnType<typeof startTwoNodes>>
let meeting: TestMeeting

beforeAll(async () => {
  nodes = await startTwoNodes()
  meeting = await makeMeeting(nodes.one, testPlan(4))
})
afterAll(() => nodes.stop())

const enter = (who: string): Promise<SignedIn> => signIn(nodes.one.url, meeting.card(who).code)
const devicesOf = async (as: SignedIn): Promise<OwnDevice[]> => ownDevicesReply.parse((await askAs(nodes.other.url, as, 'GET', 'api/devices')).body).devices

async function windowOf(node: TestNode, as: SignedIn): Promise<WireWindow> {
  const window = await WireWindow.open(node.url, as)
  onTestFinished(() => window.close())
  return window
}

test('a delegation sees its devices, which browser each says it is, and which is the one that asks', async () => {
  const laptop = await enter('d1')
  const response = await fetch(`${nodes.one.url}/api/sign-in`, { method: 'POST', headers: { 'content-type': 'application/json', 'user-agent': FIREFOX }, body: JSON.stringify({ code: meeting.card('d1').code }) })
  const phone = { ...laptop, cookie: response.headers.getSetCookie().map(one => one.split(';')[0]).join('; ') }
  const seen = await devicesOf(phone)
  expect(seen).toMatchObject([{ isThis: false, person: null }, { browser: 'Firefox', system: 'Windows', isThis: true }])
  expect((await devicesOf(laptop)).map(({ isThis }) => isThis)).toEqual([true, false])
  expect(Math.abs((seen[1]?.signedInAt ?? 0) - Date.now())).toBeLessThan(10_000)
})

test('signing out ends this device’s session and no other, on both nodes, and whoever kept the cookie is out', async () => {
  const [here, there] = [await enter('d2'), await enter('d2')]
  const [own, other] = [await windowOf(nodes.other, here), await windowOf(nodes.other, there)]
  const cut = own.untilCut()
  const out = await askAs(nodes.one.url, here, 'POST', 'api/sign-out')
  expect(out).toMatchObject({ status: 200, cookie: expect.stringMatching(/rostrum\.\w+\.delegation\.d2=(;|$)/) as unknown })
  await cut
  await expect(WireWindow.open(nodes.one.url, here)).rejects.toThrow('no-session')
  const again = await fetch(`${nodes.one.url}/api/sign-in`, { method: 'POST', headers: { 'content-type': 'application/json', cookie: here.cookie }, body: JSON.stringify({ code: meeting.card('d2').code }) })
  expect(again.status).toBe(200) // the same browser comes back, and brings its old cookie along
  await expect(WireWindow.open(nodes.one.url, here)).rejects.toThrow('no-session') // as whoever has a copy of it
  expect(await askAs(nodes.other.url, here, 'GET', 'api/devices')).toMatchObject({ status: 401 })
  expect((await devicesOf(there)).map(({ isThis }) => isThis)).toEqual([true, false])
  expect(await other.submit({ type: 'withdrawRequest', requestId: 'd2.none' })).toMatchObject({ code: 'unknown-request' })
})

test('another device of one’s own may be signed out, and all of them; nobody else’s, and the code goes on opening', async () => {
  const [laptop, phone, stranger] = [await enter('d3'), await enter('d3'), await enter('d4')]
  const window = await windowOf(nodes.other, phone)
  const other = (await devicesOf(laptop)).find(({ isThis }) => !isThis)?.device ?? ''
  expect(await askAs(nodes.one.url, stranger, 'DELETE', `api/devices/${other}`)).toMatchObject({ status: 404 })
  const cut = window.untilCut()
  expect(await askAs(nodes.one.url, laptop, 'DELETE', `api/devices/${other}`)).toMatchObject({ status: 200 })
  await cut

  const third = await windowOf(nodes.other, await enter('d3'))
  const allCut = third.untilCut()
  expect(await askAs(nodes.one.url, laptop, 'DELETE', 'api/devices')).toMatchObject({ status: 200 })
  await allCut
  expect(await askAs(nodes.one.url, laptop, 'GET', 'api/devices')).toMatchObject({ status: 401 })
  expect((await devicesOf(await enter('d3'))).map(({ isThis }) => isThis)).toEqual([true])
  expect((await devicesOf(stranger)).length).toBe(1)
})

test('a screen signs itself out, and cannot sign out the others', async () => {
  const screen = await enter('screen')
  expect(await askAs(nodes.one.url, screen, 'DELETE', 'api/devices')).toMatchObject({ status: 403 })
  expect(await askAs(nodes.one.url, screen, 'POST', 'api/sign-out')).toMatchObject({ status: 200 })
})

test('the secretariat sees from where each device of an access signed in; the address is kept apart, and deleted after some days', async () => {
  let documents: Documents | null = null
  const node = await startNode({ redisUrl: nodes.redisUrl, around: own => (documents = own) })
  onTestFinished(() => node.close())
  const secretariat = await enter('secretariat')
  await enter('d1')
  const path = `api/meetings/${meeting.meetingId}/accesses/delegation.d1/devices`
  expect((await askAs(node.url, secretariat, 'GET', path)).body).toMatchObject({ devices: expect.arrayContaining([expect.objectContaining({ address: '127.0.0.1' })]) as unknown })
  const kept = documents as unknown as Documents
  expect((await kept.keys('address/')).length).toBeGreaterThan(0)
  await new Addresses(kept, () => Date.now() + KEPT_MS - DAY_MS).sweep()
  expect((await kept.keys('address/')).length).toBeGreaterThan(0)
  await new Addresses(kept, () => Date.now() + KEPT_MS + DAY_MS).sweep()
  expect(await kept.keys('address/')).toEqual([])
  expect((await askAs(node.url, secretariat, 'GET', path)).body).toMatchObject({ devices: expect.arrayContaining([expect.objectContaining({ address: null })]) as unknown })
})

test('whoever hangs up while signing in leaves nothing that cannot be read', async () => {
  const { hostname, port } = new URL(nodes.one.url)
  const body = JSON.stringify({ code: meeting.card('d4').code })
  for (let count = 0; count < 30; count += 1) {
    const line = connect(Number(port), hostname)
    await once(line, 'connect')
    line.write(`POST /api/sign-in HTTP/1.1\r\nhost: ${hostname}:${port}\r\ncontent-type: application/json\r\ncontent-length: ${body.length}\r\n\r\n${body}`, () => line.destroy())
    await once(line, 'close')
  }
  expect(await askAs(nodes.one.url, await enter('secretariat'), 'GET', `api/meetings/${meeting.meetingId}/accesses/delegation.d4/devices`)).toMatchObject({ status: 200 })
})

test('an address that cannot be read keeps no other from being deleted', async () => {
  let documents: Documents | null = null
  const node = await startNode({ around: own => (documents = own) })
  onTestFinished(() => node.close())
  const kept = documents as unknown as Documents
  await kept.put('address/a/chair', { at: 5 }, null)
  await new Addresses(kept, () => 0).note({ meetingId: 'b', accessId: 'chair', generation: 1, device: 'laptop' }, '192.0.2.1', [])
  await new Addresses(kept, () => KEPT_MS + DAY_MS).sweep()
  expect(await kept.keys('address/')).toEqual([])
})

test('so many devices and no more: the one that signed in longest ago has to sign in again; one of an earlier code signs nobody in', async () => {
  let documents: Documents | null = null
  const node = await startNode({ around: own => (documents = own) })
  onTestFinished(() => node.close())
  const devices = new Devices(documents as unknown as Documents)
  const of = { meetingId: 'm1', accessId: 'chair', generation: 3 }
  const device = (index: number) => ({ device: `device${index}`, signedInAt: index, browser: null, system: null, person: null })
  for (let index = 0; index <= MOST_DEVICES; index += 1) await devices.add(of, device(index))
  const known = await devices.list(of)
  expect([known.length, known[0]?.device, known.at(-1)?.device]).toEqual([MOST_DEVICES, 'device1', `device${MOST_DEVICES}`])
  await devices.add({ ...of, generation: 2 }, device(99))
  expect(await devices.list(of)).toEqual(known)
  expect(await devices.has({ ...of, generation: 2, device: 'device5' })).toBe(false)
  expect(await devices.has({ ...of, generation: 4, device: 'device5' })).toBe(false)
})
