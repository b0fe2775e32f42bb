import { createHmac } from 'node:crypto'

/** What one delivery is signed over; the id stays the same when it is sent again, the time does not. */
export interface Delivery {
  id: string
  /** Seconds since 1970. */
  timestamp: number
  body: string
}

/** The headers of Standard Webhooks 1.0: one signature for each key that is good. */
export function signedHeaders({ id, timestamp, body }: Delivery, keys: readonly Uint8Array[]): Record<string, string> {
  const signatures = keys.map(key => `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`)
  return { 'webhook-id': id, 'webhook-timestamp': String(timestamp), 'webhook-signature': signatures.join(' ') }
}
