import { controlCoveredBy, textCoveredBy } from './coveredBy.ts'
import { cutOf } from './cutOf.ts'

/** Nothing smaller can be pressed, px. */
const TARGET_PX = 44

/** So much of a closed list of choices is its arrow, px. */
const ARROW_PX = 18

/** One that takes so much of the width of the window has all there is. */
const WHOLE_ROW = 0.6

/** What is wrong with the page as it is drawn, for a person before it: text that cannot be read, buttons that cannot be hit. There is something to read, but where it is meant to be blank. */
export function faultsOfPage(isBlank: boolean): string[] {
  const tooWide = document.documentElement.scrollWidth - innerWidth
  return [
    ...(textsOf(document.body).some(isSeen) === isBlank ? [isBlank ? 'there is something to read' : 'there is nothing to read'] : []),
    ...(tooWide > 0 ? [`the page is ${tooWide} px too wide`] : []),
    ...new Set(textsOf(document.body).map(cutOf).filter(fault => fault !== null)),
    ...new Set(textsOf(document.body).filter(isSeen).flatMap(text => covered(text.data.trim(), textCoveredBy(text)))),
    ...controls().flatMap(control => covered(nameOf(control), controlCoveredBy(control))),
    ...controls().flatMap(sticksOut),
    ...[...document.querySelectorAll('select')].flatMap(choiceCut),
    ...controls().flatMap(tooSmall),
  ]
}

function textsOf(root: Node): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const found: Text[] = []
  while (walker.nextNode() !== null) if (walker.currentNode.textContent?.trim() !== '') found.push(walker.currentNode as Text)
  return found
}

/** It is drawn, and not for those alone who listen. */
function isSeen({ parentElement }: Text): boolean {
  return parentElement?.closest('.sr') === null && parentElement.checkVisibility({ visibilityProperty: true, opacityProperty: true })
}

function controls(): HTMLElement[] {
  return [...document.querySelectorAll<HTMLElement>('button, a[href], input, select, summary')].filter(control => control.ariaHidden !== 'true' && control.checkVisibility({ visibilityProperty: true }))
}

const covered = (what: string, by: string | null): string[] => (by === null ? [] : [`“${what.slice(0, 60)}” is covered by ${by}`])

function sticksOut(control: HTMLElement): string[] {
  const by = Math.max(control.scrollWidth - control.clientWidth, ...wholeLabels(control).map(({ scrollHeight, clientHeight }) => scrollHeight - clientHeight))
  return by > 1 && !control.matches('input, select') ? [`“${nameOf(control)}” sticks out of its button by ${by} px`] : []
}

/** The one large button of the Chair is read to its end before it is pressed: neither it nor its words are shortened, by three dots either. */
function wholeLabels(control: HTMLElement): Element[] {
  return control.matches('.main-act') ? [control, ...control.querySelectorAll(':scope > span')] : []
}

/** What is chosen is drawn by the browser, in one line, and says nowhere that it is cut. Where it has the whole width of a phone there is no more to give it. */
function choiceCut(choice: HTMLSelectElement): string[] {
  const [chosen] = choice.selectedOptions
  const pen = document.createElement('canvas').getContext('2d')
  const isWhole = choice.clientWidth > WHOLE_ROW * innerWidth
  if (chosen === undefined || pen === null || isWhole || !choice.checkVisibility({ visibilityProperty: true })) return []
  const { fontWeight, fontSize, fontFamily, paddingLeft, paddingRight } = getComputedStyle(choice)
  pen.font = `${fontWeight} ${fontSize} ${fontFamily}`
  const by = pen.measureText(chosen.text).width - (choice.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight) - ARROW_PX)
  return by > 1 ? [`“${chosen.text}” is cut off by its list of choices, by ${Math.round(by)} px`] : []
}

/** Of a field with a label around it, the label can be pressed. */
function tooSmall(control: HTMLElement): string[] {
  const { width, height } = (control.closest('label') ?? control).getBoundingClientRect()
  const isSmall = width < TARGET_PX - 0.5 || height < TARGET_PX - 0.5
  return isSmall ? [`“${nameOf(control)}” is a target of ${Math.round(width)} x ${Math.round(height)} px`] : []
}

function nameOf(control: HTMLElement): string {
  return (control.getAttribute('aria-label') ?? control.textContent).trim().slice(0, 60)
}
