// @ts-nocheck Its packages are there only where the benchmark runs.
import { Reflection, encode } from '@colyseus/schema'

const JOIN = 10
const DATA = 13
const STATE = 14
const PATCH = 15

export const ACKNOWLEDGED = Buffer.from([JOIN])

/** How many presses a list has seen, from the bytes that all of a room are sent alike. */
export class ColyseusReader {
  #decoder
  presses = 0

  /** @param {Buffer} frame the first of a line: what the state is made of */
  constructor(frame) {
    const at = { offset: 1 }
    at.offset += 1 + frame[at.offset]
    at.offset += 1 + frame[at.offset]
    this.#decoder = Reflection.decode(frame, at)
  }

  /** @param {Buffer} frame */
  take(frame) {
    if (frame[0] === STATE || frame[0] === PATCH) this.#decoder.decode(frame, { offset: 1 })
    this.presses = this.#decoder.state.presses
  }
}

/** @param {string} type @param {string} text both short */
export function dataFrame(type, text) {
  const bytes = [DATA]
  const at = { offset: 1 }
  encode.string(bytes, type, at)
  encode.string(bytes, text, at)
  return Buffer.from(bytes)
}

export const kindOf = (frame) => ({ [JOIN]: 'join', [STATE]: 'state', [PATCH]: 'patch' })[frame[0]] ?? 'other'
