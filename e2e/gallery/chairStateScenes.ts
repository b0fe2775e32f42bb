import { t } from '#client/text/t.ts'
import type { Notice } from '#client/sync/acting/notices.ts'
import type { Pending } from '#shared/sync/replica.ts'
import type { Scene } from './scene.ts'
import { atTheFloor, listOpen, opened, speaking, withWaiting } from './stories.ts'
import { chair, secretariat, type Staged } from './staged.ts'
import { plate } from './plate.ts'

const scene = (staged: Staged, of: Partial<Scene> = {}): Scene => ({ window: 'chair', actor: chair, staged, ...of })

const refusal = ({ at }: Staged, of: Pick<Notice, 'code' | 'command'> & Partial<Notice>): Notice => ({ id: `notice-${of.code}`, at: at - 1000, kind: 'refused', ...of })

const notSent = (staged: Staged): Notice => refusal(staged, { kind: 'dropped', code: 'too-late', command: { type: 'addTime', statementId: 'any', addMs: 30_000 } })

const lost = ({ at }: Staged): Partial<Scene> => ({ status: { kind: 'lost', lostAt: at - 9000 } })

/** Somebody else has moved the row in the meantime. */
function movedByAnother(): Scene {
  const staged = withWaiting()
  const [first, second, , last] = staged.meeting.rows.map(({ request }) => request.requestId)
  staged.does(secretariat, { type: 'moveRequest', requestId: last ?? '', before: first ?? '', seen: staged.version })
  const act = staged.meeting.acts.at(-1)
  if (act === undefined || act.what.kind !== 'moved') throw new Error('nobody has moved a row')
  const { version, at, by, what } = act
  return scene(staged, { notices: [refusal(staged, {
    code: 'stale-order', command: { type: 'moveRequest', requestId: second ?? '', before: null, seen: version - 1 },
    act: { version, at: at - 4000, by, kind: 'moved', subjectId: what.row.request.delegationId },
  })] })
}

/** An approval of the Chair's is taken back by the secretariat while the Chair looks on. */
function undoneByAnother(): Scene {
  const staged = withWaiting().does(chair, { type: 'approveRequests', requestIds: [withWaiting().meeting.waiting[0]?.requestId ?? ''] })
  return scene(staged, { afterwards: () => staged.time('10:03:16').does(secretariat, { type: 'undo', version: staged.version }) })
}

/** The first was called, and was not there; the next has spoken meanwhile. */
function calledAgain(staged: Staged): Staged {
  const [row] = staged.meeting.rows
  return staged.does(chair, { type: 'markAbsent', requestId: row?.request.requestId ?? '', outcome: 'next' }).gives().time('10:03:00').ends().time('10:03:04')
}

const beingSent = ({ at, meeting }: Staged): Pending => ({ commandId: 'being-sent', issuedAt: at, version: null, command: { type: 'pauseStatement', statementId: meeting.floor?.statementId ?? '' } })

export const chairStateScenes: Readonly<Record<string, () => Scene>> = {
  'chair-list-open-empty': () => scene(atTheFloor().does(chair, { type: 'openList' })),
  'chair-only-waiting': () => scene(atTheFloor().does(chair, { type: 'openList' }).asks('Jordan').asks('Uruguay').time('10:01:00')),
  'chair-called': () => scene(listOpen().time('10:02:20')),
  'chair-called-again': () => scene(calledAgain(listOpen().time('10:02:20'))),
  'chair-warning': () => scene(withWaiting().time('10:04:01')),
  'chair-closed-list': () => scene(speaking().does(chair, { type: 'closeList', closesAt: null }).time('10:03:40')),
  'chair-as-secretariat': () => scene(withWaiting(), { actor: secretariat, presence: { kind: 'presiding', chair: 1, secretariat: 2, screens: 0, delegations: 1 } }),
  'chair-beside-others': () => scene(withWaiting(), { presence: { kind: 'presiding', chair: 2, secretariat: 1, screens: 2, delegations: 14 } }),
  'chair-sending': () => scene(withWaiting(), { pending: [beingSent(withWaiting())] }),
  'chair-unkept': () => scene(withWaiting(), { pending: [beingSent(withWaiting())], unkeptId: 'being-sent' }),
  'chair-moved-by-another': movedByAnother,
  'chair-undone-by-another': undoneByAnother,
  'chair-not-sent': () => scene(withWaiting(), { notices: [notSent(withWaiting())] }),
  'chair-not-sent-lost': () => scene(withWaiting(), { ...lost(withWaiting()), notices: [notSent(withWaiting())] }),
  'chair-builds-on': () => scene(withWaiting(), { notices: [refusal(withWaiting(), { code: 'something-since', command: { type: 'undo', version: 1 } })] }),
  'chair-asks-to-close': () => scene(withWaiting().ends().time('11:58:00'), { presses: [() => t('chair.close-meeting')] }),
  'chair-automatic': () => scene(withWaiting(), { presses: [() => t('chair.automatic-change')] }),
  'chair-close-later': () => scene(listOpen(), { presses: [() => t('chair.change-close')] }),
  'chair-decline': () => scene(withWaiting(), { presses: [() => t('chair.decline-of', { name: plate('Jordan') })] }),
  'chair-absent': () => scene(listOpen().time('10:02:20'), { presses: [() => t('chair.absent', { name: plate('Pakistan') })] }),
  'chair-more': () => scene(listOpen(), { presses: [() => t('chair.more', { name: plate('Brazil') })] }),
  'chair-last-segment': () => scene(opened().time('11:50:00').comesTo('replies-2')),
}
