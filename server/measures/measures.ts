import { Registry } from 'prom-client'
import { measureBroadcasts, type Broadcasts } from './broadcasts.ts'
import { measureCommands, type Commands } from './commands.ts'
import { measureCommits, type Commits } from './commits.ts'
import { measureFollowing, type Following } from './following.ts'
import { measureJoins, type Joins } from './joins.ts'
import { measureLimitsHit, type LimitsHit } from './limitsHit.ts'
import { measureLogged, type Logged } from './logged.ts'
import type { Shown } from './shown.ts'

/** What a node measures of itself: no names, no texts, and nothing by meeting or delegation. See docs/operations/metrics.md. */
export interface Measures {
  shown: Shown
  commits: Commits
  commands: Commands
  broadcasts: Broadcasts
  following: Following
  joins: Joins
  limitsHit: LimitsHit
  logged: Logged
}

/** @param shown where they are shown: a registry of the node's own, for several nodes may live in one process */
export function newMeasures(shown: Shown = new Registry()): Measures {
  return {
    shown,
    commits: measureCommits(shown),
    commands: measureCommands(shown),
    broadcasts: measureBroadcasts(shown),
    following: measureFollowing(shown),
    joins: measureJoins(shown),
    limitsHit: measureLimitsHit(shown),
    logged: measureLogged(shown),
  }
}
