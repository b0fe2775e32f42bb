import { AlignmentType, HeadingLevel, Paragraph, TextRun, type IParagraphOptions, type IRunOptions } from 'docx'
import { LANGUAGES } from '#client/text/languages.ts'
import { spoken } from '#client/text/speaking.ts'
import { t } from '#client/text/t.ts'
import { piecesOf } from './directions.ts'
import { inXml } from './inXml.ts'

/** Paragraphs in the language that is written, the way it is written. */

export const isRightToLeft = (): boolean => LANGUAGES[spoken().language].dir === 'rtl'

/** Keeps a name apart from what stands beside it. */
export const isolated = (text: string): string => `\u2068${text}\u2069`

/** Names one after another, as the language puts them. */
export const listed = (names: readonly string[]): string => names.map(isolated).join(t('join.comma'))

type Look = Pick<IRunOptions, 'bold' | 'italics' | 'size'>

/** Chinese and Arabic have no slanted letters: a word processor would bend the upright ones. */
const slants = (): boolean => spoken().language !== 'zh' && !isRightToLeft()

export function runs(text: string, { italics = false, ...look }: Look = {}): TextRun[] {
  return piecesOf(inXml(text), isRightToLeft()).map(piece => new TextRun({ ...look, italics: italics && slants(), text: piece.text, rightToLeft: piece.isRightToLeft }))
}

type Shape = Pick<IParagraphOptions, 'heading' | 'indent' | 'spacing' | 'keepNext' | 'style'> & { isFigure?: boolean; isCentred?: boolean }

export function paragraph(text: string, { isFigure = false, isCentred = false, ...shape }: Shape = {}, look: Look = {}): Paragraph {
  // In a paragraph from right to left "right" is the end of its lines, not a side.
  const alignment = isFigure ? { alignment: AlignmentType.RIGHT } : isCentred ? { alignment: AlignmentType.CENTER } : {}
  return new Paragraph({ ...shape, ...alignment, bidirectional: isRightToLeft(), children: runs(text, look) })
}

export const heading = (text: string): Paragraph => paragraph(text, { heading: HeadingLevel.HEADING_1, keepNext: true })

/** What leads to a list, and stays with it. */
export const lead = (text: string): Paragraph => paragraph(text, { keepNext: true })

/** A paragraph of a list. */
export const indented = (text: string): Paragraph => paragraph(text, { indent: { start: 567 } })
