import type { Paragraph } from 'docx'
import type { Meeting } from '#shared/floor/model.ts'
import type { FloorRequest } from '#shared/floor/parts.ts'
import type { Unheard } from '#shared/floor/speeches/unheardOf.ts'
import { requestLine } from '#client/text/speaker.ts'
import { t } from '#client/text/t.ts'
import { heading, indented, isolated, lead } from '#client/writing/writing.ts'
import { leftUnheard } from '../leftUnheard.ts'

/** Whoever was on the list and not heard, in its order, and whoever was absent when called and did not ask again; with or without a text. */
export function unable(meeting: Meeting): Paragraph[] {
  const unheard = leftUnheard(meeting)
  const of = (...outcomes: Unheard[]): string[] => unheard.filter(({ outcome }) => outcomes.includes(outcome)).map(one => lineOf(meeting, one))
  const [left, absent] = [of('not-reached', 'on-list'), of('absent')]
  return [
    heading(t('report.unable')),
    lead(t(left.length === 0 ? 'report.unable-none' : 'report.unable-lead')),
    ...left.map(indented),
    ...(absent.length === 0 ? [] : [lead(t('report.absent-lead')), ...absent.map(indented)]),
  ]
}

function lineOf(meeting: Meeting, { request, hasText }: { request: FloorRequest; hasText: boolean }): string {
  const name = requestLine(meeting, request)
  return hasText ? t('report.with', { name, what: t('report.has-text') }) : isolated(name)
}
