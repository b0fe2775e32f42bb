import type { AddressInfo } from 'node:net'
import { createServer, type Server } from 'node:http'
import express from 'express'
import { afterEach, expect, test } from 'vitest'
import { BoundLines, LINES_OF_ADDRESS } from '#server/http/boundLines.ts'
import { DoorLimits } from '#server/http/doorLimits.ts'
import { eventsRoute } from '#server/http/eventsRoute.ts'
import { Routes, type RoutesParts } from '#server/http/routes.ts'
import { trustNobody } from '#server/http/trust.ts'
import { LocalLimits } from '#server/limits/localLimits.ts'
import type { MeetingLog } from '#server/log/meetingLog.ts'
import { Readers } from '#server/readers/readers.ts'
import { EventReader } from '#e2e/wire/eventReader.ts'
import { logWith } from '#e2e/wire/logWith.ts'
import { folderOfTest } from '#e2e/wire/serverOfTest.ts'
import { makeMeeting, testPlan } from '#e2e/wire/testMeeting.ts'
import { startNode, type TestNode } from '#e2e/wire/testNode.ts'

/** The route of the public events by itself, with fewer places than a node has. */
const PLACES = 8
const OF_ADDRESS = PLACES / 4
const COMING = 10

let node: TestNode
let server: Server
let readers: Readers

afterEach(async () => {
  readers.close()
  server.closeAllConnections()
  await new Promise(resolve => server.close(resolve))
  await node.close()
})

/** Its address, and how many have asked by now. */
async function serveEvents(): Promise<{ url: string; asked: () => number }> {
  const { meetings, now } = node.app
  readers = new Readers(now, PLACES)
  const routes = new Routes({} as RoutesParts) // whoever reads the public events is asked for no session
  eventsRoute(routes, { meetings, readers, readableFrom: [], trust: trustNobody, doorLimits: new DoorLimits(new Uint8Array(32), new LocalLimits()), boundLines: new BoundLines(trustNobody, LINES_OF_ADDRESS) })
  let asked = 0
  server = createServer(express().use(routes.router)).on('request', () => (asked += 1))
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve))
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked: () => asked }
}

test('of many who come at once, while the meeting is being opened for them, no more read than there is room for', async () => {
  const dataDir = await folderOfTest()
  node = await startNode({ dataDir })
  const { meetingId } = await makeMeeting(node, testPlan(1))
  await node.close()
  let open: () => void = () => undefined
  const opened = new Promise<void>(resolve => (open = resolve))
  const between = (log: MeetingLog): MeetingLog => logWith(log, { readAfter: (...which) => opened.then(() => log.readAfter(...which)) })
  node = await startNode({ dataDir, between })
  const { url, asked } = await serveEvents()
  const coming = Array.from({ length: COMING }, () => EventReader.open(url, meetingId))
  await expect.poll(asked).toBe(COMING)
  open()
  const come = await Promise.all(coming)
  const first = await Promise.all(come.map(reader => reader.next()))
  expect(first.filter(event => event?.event === 'clock')).toHaveLength(OF_ADDRESS)
  const refused = come.filter((_reader, index) => first[index] === null)
  expect(refused.map(({ text }) => text)).toEqual(Array.from({ length: COMING - OF_ADDRESS }, () => expect.stringMatching(/^retry: \d+\n\n$/)))
  for (const reader of come) reader.close()
})
