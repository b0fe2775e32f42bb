import type { Code } from '#shared/protocol/codes.ts'

/** How a window stands with its meeting. */
export interface Status {
  /**
   * `joining` the first time; `live`; `lost` and trying again; `refused` for good; `newer-version` of the program is there
   * and this window will load it; `stopped` by this window.
   */
  kind: 'joining' | 'live' | 'lost' | 'refused' | 'newer-version' | 'stopped'
  /** Why it was refused; `unknown-meeting` and `try-again` also while the window waits for its meeting to come back, or to be let in. Else null. */
  code: Code | null
  /** When the line was lost, server time: when it was cut or, of one that fell silent, when something was heard last. Null while it is there. */
  lostAt: number | null
}

export const JOINING: Status = { kind: 'joining', code: null, lostAt: null }

/** Nothing more will come in this window, and nothing more can be sent from it. */
export function hasEnded({ kind }: Status): boolean {
  return kind === 'refused' || kind === 'newer-version' || kind === 'stopped'
}

/** Why a command cannot even be sent from a window that has ended. */
export function codeOf({ kind, code }: Status): Code {
  return kind === 'newer-version' ? 'unknown-protocol' : (code ?? 'stopping')
}
