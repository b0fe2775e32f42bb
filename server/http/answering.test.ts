import express, { type RequestHandler } from 'express'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { answerNo, notKept } from './answering.ts'

/** What is said of how long a no may be kept, after these have spoken. */
async function keptAfter(...before: RequestHandler[]): Promise<string | null> {
  const server = express().use(...before, (_request, response) => answerNo(response, 'not-found')).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  const { headers } = await fetch(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`)
  return headers.get('cache-control')
}

const forAYear: RequestHandler = (_request, response, next) => {
  response.setHeader('Cache-Control', 'public, max-age=31536000, immutable')
  next()
}

test('a no is not kept as long as the file would be', async () => {
  expect(await keptAfter(forAYear)).toBeNull()
})

test('nor is one that is for one reader alone kept by anybody', async () => {
  expect(await keptAfter(notKept)).toBe('no-store, no-transform')
})
