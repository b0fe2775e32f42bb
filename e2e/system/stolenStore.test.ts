import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { SignJWT } from 'jose'
import { expect, onTestFinished, test } from 'vitest'
import { keysFrom } from '#server/access/keys.ts'
import { checkSecret } from '#server/access/secretCheck.ts'
import type { Documents } from '#server/documents/documents.ts'
import { signIn } from '#e2e/wire/frontDoor.ts'
import { makeMeeting, testPlan } from '#e2e/wire/testMeeting.ts'
import { SECRET, startNode } from '#e2e/wire/testNode.ts'
import { WireWindow } from '#e2e/wire/wireWindow.ts'

/** A meeting in full swing, and all that its store holds on the disk. (With another secret no server starts on it, see start.test.ts.) */
async function stolen() {
  const dataDir = await mkdtemp(join(tmpdir(), 'rostrum-stolen-'))
  onTestFinished(() => rm(dataDir, { recursive: true, force: true }))
  let documents: Documents | null = null
  const node = await startNode({ dataDir, around: own => (documents = own) })
  onTestFinished(() => node.close())
  await checkSecret(documents as unknown as Documents, keysFrom(SECRET), false) // as every start does
  const meeting = await makeMeeting(node, testPlan(3))
  const own = await signIn(node.url, meeting.card('chair').code)
  const chair = await WireWindow.open(node.url, own)
  onTestFinished(() => chair.close())
  await chair.do({ type: 'openMeeting' })
  const files = (await readdir(dataDir, { recursive: true, withFileTypes: true })).filter(file => file.isFile())
  const texts = await Promise.all(files.map(file => readFile(join(file.parentPath, file.name), 'latin1')))
  return { node, meeting, own, chair, text: texts.join('\n') }
}

test('whoever has the store’s data and not the key learns no code', async () => {
  const { meeting, own, text } = await stolen()
  expect(text).toContain('codeHash')
  for (const card of ['chair', 'secretariat', 'screen', 'd1', 'd2', 'booth.fr', 'panellist.p1']) {
    const { code } = meeting.card(card)
    for (const form of [code, code.replaceAll('-', ''), code.toLowerCase(), Buffer.from(code.replaceAll('-', '')).toString('base64'), Buffer.from(code.replaceAll('-', '')).toString('hex')]) expect(text.includes(form)).toBe(false)
  }
  expect(text.includes(own.cookie.slice(own.cookie.indexOf('=') + 1))).toBe(false)
})

test('nor forges a session, though they know the device and the generation, with any key that lies there', async () => {
  const { node, meeting, own, chair, text } = await stolen()
  const { meetingId } = meeting
  const [, device = ''] = /"device":"([\w-]{12})"/.exec(text) ?? []
  const [, check = ''] = /"check":"([\w-]{43})"/.exec(text) ?? []
  const hashes = [...text.matchAll(/"codeHash":"([\w-]{43})"/g)].map(([, hash = '']) => hash)
  expect([device.length, check.length, hashes.length > 5]).toEqual([12, 43, true])
  const claims = { m: meetingId, a: 'chair', g: 1, d: device }
  const forged = async (key: Uint8Array): Promise<string> => new SignJWT(claims).setProtectedHeader({ alg: 'HS256' }).setIssuedAt().setExpirationTime('1h').sign(key)
  const keys = [check, ...hashes, device, meetingId.padEnd(32, '0')].flatMap(one => [Buffer.from(one, 'base64url'), Buffer.from(one)]).map(key => new Uint8Array(Buffer.concat([key, Buffer.alloc(32)]).subarray(0, Math.max(32, key.length))))
  const none = `${Buffer.from('{"alg":"none"}').toString('base64url')}.${Buffer.from(JSON.stringify({ ...claims, exp: 4e9 })).toString('base64url')}.`
  for (const token of [none, ...(await Promise.all(keys.map(forged)))]) {
    await expect(WireWindow.open(node.url, { meetingId, accessId: 'chair', cookie: `rostrum.${meetingId}.chair=${token}` })).rejects.toThrow('no-session')
  }
  expect(await chair.submit({ type: 'suspendMeeting' })).toMatchObject({ ok: true }) // the true one holds
  expect(own.cookie).toContain('rostrum.')
})
