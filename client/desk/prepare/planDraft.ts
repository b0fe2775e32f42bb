import * as z from 'zod/mini'
import { language, type Language } from '#shared/floor/language.ts'
import { modalities } from '#shared/floor/modalities.ts'
import { podiumPerson, type MeetingPlan } from '#shared/floor/plan.ts'
import { wholeModalities } from '#shared/floor/plainList.ts'
import { COUNCIL_PANEL } from '#shared/floor/presets.ts'
import { areSame } from '#shared/floor/same.ts'
import { programmeOf } from '#shared/floor/setting/programme.ts'
import { wallTimeIn } from './instantIn.ts'
import { segmentDraft, segmentDraftOf } from './programme/segmentDraft.ts'

const text = z.string()

const role = podiumPerson.shape.roles.def.element

/** `also`: a second role of the same person. */
export const personDraft = z.object({ id: text, name: text, title: text, role, also: z.optional(role), theme: text })
export type PersonDraft = z.infer<typeof personDraft>

/** A plan as it is typed: what is not whole yet is kept as it stands. */
export const planDraft = z.object({
  title: text, subtitle: text, body: text, place: text, isRehearsal: z.boolean(), language, date: text, from: text, until: text, timeZone: text,
  subjectMatters: text, objectives: text, captions: text, textsKeptDays: text,
  podium: z.array(personDraft),
  /** The lines of a programme that were pasted and not read yet. */
  lines: text,
  /** Null: as the format has it for those on the podium, in the language above. What somebody changed in it is made anew by nobody else. */
  programme: z.nullable(z.array(segmentDraft)),
  /** The format would have another programme than the one that was kept: it is offered. */
  isAnewOffered: z.boolean(),
  modalities,
})
export type PlanDraft = z.infer<typeof planDraft>

export function emptyDraft(spoken: Language, timeZone: string): PlanDraft {
  return {
    title: '', subtitle: '', body: '', place: '', isRehearsal: false, language: spoken, date: '', from: '', until: '', timeZone,
    subjectMatters: '', objectives: '', podium: [], lines: '', programme: null, isAnewOffered: false, modalities: COUNCIL_PANEL, captions: '', textsKeptDays: '',
  }
}

/** `begun`: of how many segments the meeting has come to; from then on no format makes its programme. */
export function draftOf(plan: MeetingPlan, begun = 0): PlanDraft {
  const { title, subtitle, body, place, isRehearsal, language: spoken = 'en', timeZone, plannedStartAt, hardEndAt, captions = '', textsKeptDays } = plan
  const { date, time } = wallTimeIn(plannedStartAt, timeZone)
  const settings = wholeModalities(plan.modalities)
  const isAsFormat = begun === 0 && areSame(plan.programme, programmeOf(settings.preset, plan.podium, { language: spoken }))
  return {
    title, subtitle: subtitle ?? '', body, place, isRehearsal, language: spoken, date, from: time, until: wallTimeIn(hardEndAt, timeZone).time, timeZone,
    subjectMatters: plan.subjectMatters.map(matter => matter.title).join('\n'), objectives: plan.objectives.join('\n'),
    podium: plan.podium.map(({ id, name, title: who, roles: [first = 'panellist', also], theme }) => ({ id, name, title: who, role: first, ...(also === undefined ? {} : { also }), theme: theme ?? '' })),
    lines: '', programme: isAsFormat ? null : plan.programme.map(segmentDraftOf), isAnewOffered: false, modalities: settings, captions,
    textsKeptDays: textsKeptDays === undefined ? '' : String(textsKeptDays),
  }
}
