import type { OpenRedis } from '#server/redis/openRedis.ts'
import type { Attendance, Hearing, Presence } from './presence.ts'
import { RedisAttendance, type Times } from './redisAttendance.ts'

/** A node that is not heard of for three turns is dead: one turn may be lost, and the next be late by seconds, as where its loop is held up. */
const TIMES: Times = { everyMs: 5_000, holdsMs: 15_000 }

/** For any number of nodes on one Redis: each says in turn that it is still there, and what it has. */
export class RedisPresence implements Presence {
  readonly #open: OpenRedis
  readonly #times: Times

  constructor(open: OpenRedis, times = TIMES) {
    this.#open = open
    this.#times = times
  }

  attend(meetingId: string, hearing: Hearing): Attendance {
    return new RedisAttendance({ open: this.#open, meetingId, hearing, ...this.#times })
  }
}
