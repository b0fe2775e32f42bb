import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import * as z from 'zod/mini'
import { canonical } from '#shared/sync/canonical.ts'
import * as clock from './clockReply.ts'
import * as http from './http.ts'
import * as lifetime from './lifetime.ts'
import * as messages from './messages.ts'
import * as notes from './notes.ts'
import * as screens from './screens.ts'
import * as screensAsked from './screensAsked.ts'
import * as screensHere from './screensHere.ts'
import * as signals from './signals.ts'
import * as textQuery from './textQuery.ts'
import * as texts from './texts.ts'
import { PROTOCOL_VERSION } from './version.ts'

/** The wire of each protocol version. One line for each, never removed: it says which windows understand which server. */
const FINGERPRINTS: Readonly<Record<number, string>> = {
  1: 've8nimCro2u-f1Beb1qcEceXUOTRZFQ641HoCytAf1k',
  2: 'gqWmk6gA0SH1LTVISKk7kr5kPaG9jZV1S3KlVVi80Ek',
  3: '-E8RgoTdpXZbzluORNYAyHdBibLkyKbQQJs3WpqZIR8',
  4: 'o7rooQ9Cfsi_bI6QMbvb1_Uqt5mEXjX5qJza5ENtj0g',
  5: 'OMAIZujcE4UKeFZpRLTIDxI9pu-m52UINs0OnWiKdp8',
}

/** Every message and body that is exported, as JSON Schema, and every constant: what travels, whatever the code around it looks like. */
function wire(): Record<string, unknown> {
  const exported: [string, unknown][] = Object.entries({ ...messages, ...signals, ...screens, ...screensAsked, ...screensHere, ...http, ...texts, ...textQuery, ...notes, ...clock, ...lifetime }).filter(([, part]) => typeof part !== 'function')
  return Object.fromEntries(exported.map(([name, part]) => [name, part instanceof z.core.$ZodType ? z.toJSONSchema(part, { io: 'input', unrepresentable: 'any' }) : part]))
}

const fingerprint = createHash('sha256').update(canonical(wire())).digest('base64url')

test('the wire changes only with its version', () => {
  const known = FINGERPRINTS[PROTOCOL_VERSION]
  const advice = known === undefined
    ? `Version ${PROTOCOL_VERSION} is new: add the line  ${PROTOCOL_VERSION}: '${fingerprint}',  to FINGERPRINTS.`
    : `The wire is no longer that of version ${PROTOCOL_VERSION}. If that version was ever released, raise PROTOCOL_VERSION in version.ts, say there what `
      + `changed, and add the line  ${PROTOCOL_VERSION + 1}: '${fingerprint}',  to FINGERPRINTS. If it never was, replace its line.`
  expect(known === fingerprint ? '' : advice).toBe('')
})

test('no two versions are the same', () => {
  expect(new Set(Object.values(FINGERPRINTS)).size).toBe(Object.keys(FINGERPRINTS).length)
})

test('the fingerprint holds every message and body', () => {
  expect(Object.keys(wire())).toEqual(expect.arrayContaining(['joinMessage', 'joinReply', 'submitMessage', 'submitReply', 'entriesMessage', 'signInBody', 'LIFETIME_MS']))
})
