import { t } from '#client/text/t.ts'
import { modalitiesOf } from '#shared/floor/setting.ts'
import type { Scene } from './scene.ts'
import { chair, secretariat, type Staged } from './staged.ts'
import { stagedHash } from './stagedHash.ts'
import { listOpen, speaking } from './stories.ts'

/** The desk with pen and paper: a list that is typed, NGOs that check in, a sheet that is entered after an outage. */

const scene = (staged: Staged, of: Partial<Scene> = {}): Scene => ({ window: 'desk', actor: secretariat, part: 'paper', staged, until: '.paper-part', answers: {}, ...of })

/** The record of the meeting, as the server would give it; no hash in it is looked at. */
function recordOf({ moments }: Staged): unknown {
  const entries = moments.flatMap(({ context: { version, at, receivedAt }, decision }) => {
    if (!decision.ok) return []
    const sealed = decision.events.map(value => ({ salt: 'salt-of-the-gallery', value }))
    return [{ version, at, receivedAt, head: stagedHash(`head ${version}`), origin: { hash: stagedHash(`origin ${version}`) }, events: sealed }]
  })
  return { entries }
}

/** The sheet of the whole list is named, and marks are typed; what has happened since is the story's. */
function marked(since: (staged: Staged) => Staged, marks: readonly string[]): Scene {
  const printed = listOpen().version
  const staged = since(listOpen())
  const typed = marks.map(text => ({ label: () => t('paper.mark'), text }))
  return scene(staged, {
    answers: { [`GET api/meetings/${staged.meeting.meetingId}/record.json`]: recordOf(staged) },
    enters: [{ label: () => t('paper.version'), text: String(printed) }, ...typed],
  })
}

const version = (text: string): Partial<Scene> => ({ enters: [{ label: () => t('paper.version'), text }] })

/** NGOs have to check in; one has. */
function checkingIn(): Staged {
  const staged = speaking()
  const now = modalitiesOf(staged.meeting)
  const modalities = { ...now, inscription: { ...now.inscription, way: { ...now.inscription.way, ngo: 'checked-in' as const } } }
  staged.does(chair, { type: 'changeModalities', modalities, seen: staged.meeting.modalities.version })
  return staged.does(secretariat, { type: 'checkIn', delegationIds: [staged.idOf('COC Nederland')] })
}

export const deskPaperScenes: Readonly<Record<string, () => Scene>> = {
  'desk-paper': () => scene(speaking()),
  'desk-paper-typed': () => scene(speaking(), { writes: { label: () => t('paper.names'), text: 'NAM QQQ BRA NAM United, PAK/NAM UN Women\nAMN CHE/EU BRA/EU' } }),
  'desk-paper-check-in': () => scene(checkingIn(), { writes: { label: () => t('paper.check-in-lead'), text: 'COC Nederland, Article 19, QQQ' } }),
  'desk-paper-marks': () => marked(staged => staged.time('10:40:00'), ['1-3 2:05', '4a', '5w', '+UN Women 1:30', '99 2:00']),
  'desk-paper-times': () => marked(staged => staged.time('10:40:00'), ['1 2:05', '2a', '3 50:00', '4 1:30']),
  'desk-paper-no-group': () => marked(staged => staged.time('10:40:00'), ['1-3 2:05', '+BRA/EU 1:30']),
  'desk-paper-differences': () => marked(staged => staged.gives().time('10:02:00').ends().gives().time('10:40:00'), ['1-3 2:05', '4a']),
  'desk-paper-no-version': () => scene(speaking(), version('x')),
  'desk-paper-away': () => scene(speaking(), version('37')),
}
