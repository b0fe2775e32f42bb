import { Document, Footer, Header, PageNumber, Paragraph, TextRun, type ISectionOptions, type IStylesOptions, type Table } from 'docx'
import { spoken } from '#client/text/speaking.ts'
import { FACE, languageTags } from './faces.ts'
import { inXml } from './inXml.ts'
import { isolated, isRightToLeft, paragraph, runs } from './writing.ts'

interface WordDocument {
  /** What it is of, at the foot of each page. */
  of: string
  /** What it is called among files. */
  title: string
  description: string
  /** What stands at the head of every page; null: nothing. */
  mark: string | null
  children: (Paragraph | Table)[]
}

/** A document for word processors, in the language that is written. */
export function wordDocument({ of, title, description, mark, children }: WordDocument): Document {
  return new Document({ title: inXml(title), creator: 'Rostrum', description: inXml(description), styles: styles(), sections: [{ ...edges(of, mark), children }] })
}

/** What stands on every page: what is to be known of each, of what it is, and which page it is. */
function edges(of: string, mark: string | null): Pick<ISectionOptions, 'headers' | 'footers'> {
  const head = mark === null ? new Paragraph({}) : paragraph(mark, { isCentred: true }, { bold: true })
  const pages = new TextRun({ children: ['  ', PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES], size: 18 })
  return { headers: { default: new Header({ children: [head] }) }, footers: { default: new Footer({ children: [new Paragraph({ bidirectional: isRightToLeft(), children: [...runs(isolated(of), { size: 18 }), pages] })] }) } }
}

function styles(): IStylesOptions {
  const language = languageTags(spoken().language)
  const head = { run: { font: FACE, size: 26, bold: true, color: '000000', language }, paragraph: { spacing: { before: 280, after: 120 } } }
  return {
    default: {
      document: { run: { font: FACE, size: 21, language }, paragraph: { spacing: { after: 100, line: 264 } } },
      heading1: head,
      title: { run: { font: FACE, size: 34, bold: true, language }, paragraph: { spacing: { before: 120, after: 120 } } },
    },
  }
}
