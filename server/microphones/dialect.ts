import * as z from 'zod'

const WRONG_WORD = 'must be words of ASCII with one blank between them, on one line'
const word = z.string().max(60).regex(/^[!-~]+( [!-~]+)*$/, WRONG_WORD).transform(text => text.toLowerCase())

/**
 * What is said on the line to the controller: each a setting, for a house whose controller speaks otherwise. What was read
 * of each, where, and what is our assumption, stands in docs/microphones.md.
 */
export const dialect = z.strictObject({
  /** To the controller; the first four are followed by the number of a seat. */
  open: word.default('mic_on'),
  close: word.default('mic_off'),
  light: word.default('mic_request_on'),
  dark: word.default('mic_request_off'),
  ask: word.default('mic_status'),
  /** So that a press asks and opens nothing by itself; null: nothing is said of it. */
  mode: word.nullable().default('mic_mode manual'),
  /** From the controller; the first four are followed by the number of a seat, and by anything after it. */
  opened: word.default('mic_on'),
  closed: word.default('mic_off'),
  lit: word.default('mic_request_on'),
  unlit: word.default('mic_request_off'),
  told: word.default('mic_status_done'),
  fault: word.default('command_error'),
}).refine(({ opened, closed, lit, unlit, told, fault }) => new Set([opened, closed, lit, unlit, told, fault]).size === 6, 'must not say two things by the same words')
export type Dialect = z.infer<typeof dialect>

export const DCS_6000: Dialect = dialect.parse({})
