import { Webhook } from 'standardwebhooks'
import { expect, test } from 'vitest'
import { signedHeaders } from './signed.ts'

const [key, before, other] = [1, 2, 3].map(byte => Buffer.alloc(32, byte)) as [Buffer, Buffer, Buffer]
const asSecret = (bytes: Buffer): string => `whsec_${bytes.toString('base64')}`
const delivery = { id: 'demo.42.0.cRFt8Za1', timestamp: Math.floor(Date.now() / 1000), body: '{"type":"list.opened"}' }
const verify = (by: Buffer, headers: Record<string, string>, body = delivery.body): unknown => new Webhook(asSecret(by)).verify(body, headers)

test('the library of Standard Webhooks takes it, by the key and by the one before', () => {
  const headers = signedHeaders(delivery, [key, before])
  for (const one of [key, before]) expect(verify(one, headers)).toEqual({ type: 'list.opened' })
})

test('it refuses it by another key, with another body, id or time', () => {
  const headers = signedHeaders(delivery, [key])
  expect(() => verify(other, headers)).toThrow('No matching signature found')
  expect(() => verify(key, headers, '{"type":"list.closed"}')).toThrow('No matching signature found')
  expect(() => verify(key, { ...headers, 'webhook-id': 'demo.43.0.cRFt8Za1' })).toThrow('No matching signature found')
  expect(() => verify(key, { ...headers, 'webhook-timestamp': String(delivery.timestamp + 1) })).toThrow('No matching signature found')
})

test('the vector of the specification', () => {
  const secret = Buffer.from('MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw', 'base64')
  const headers = signedHeaders({ id: 'msg_p5jXN8AQM9LWM0D4loKWxJek', timestamp: 1_614_265_330, body: '{"test": 2432232314}' }, [secret])
  expect(headers['webhook-signature']).toBe('v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=')
})
