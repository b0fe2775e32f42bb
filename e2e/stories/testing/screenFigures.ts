import type { Page } from 'playwright/test'

/** What can be measured of a room screen, in shares of its height where it is a size. */
export interface ScreenFigures {
  /** How tall the ink of the lowest of the digits is; null: there is no clock. */
  digits: number | null
  /** The size of the name's letters, as type is measured: a capital has seven tenths of it. */
  name: number
  /** The lowest contrast of any text with what it stands on, and which text that is. */
  contrast: number
  faintest: string
  /** Where the parts stand that may not move. */
  places: string
  /** Texts and boxes that are cut off, stand outside the screen or on one another. */
  faults: string[]
}

export function figuresOf(page: Page): Promise<ScreenFigures> {
  return page.evaluate(measure)
}

/** Runs in the page, and so holds all that it needs. */
function measure(): ScreenFigures {
  const TEXTS = '.where, .tag, .clock, .who .label, .name, .behalf, .plain, .count, .state, .of, .facts p, .next .label, .items li, .nobody, .rest, .aside p'
  const BOXES = '.fit, .next'
  const STILL = '.who .label, .clock, .run, .count, .state, .of, .next .label'
  const all = (selector: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(selector)]
  const rectOf = (element: Element): DOMRect => element.getBoundingClientRect()
  const said = (element: Element): string => (element.textContent ?? '').slice(0, 30)
  const pen = document.createElement('canvas').getContext('2d') as CanvasRenderingContext2D

  const inkOf = (count: HTMLElement): number => {
    const { fontWeight, fontSize, fontFamily } = getComputedStyle(count)
    pen.font = `${fontWeight} ${fontSize} ${fontFamily}`
    const heights = [...(count.textContent ?? '')].filter(sign => /\d/.test(sign)).map(digit => {
      const { actualBoundingBoxAscent, actualBoundingBoxDescent } = pen.measureText(digit)
      return actualBoundingBoxAscent + actualBoundingBoxDescent
    })
    return Math.min(...heights)
  }

  /** Red, green, blue and opacity of any colour that a style sheet can say. */
  const partsOf = (colour: string): number[] => {
    pen.clearRect(0, 0, 1, 1)
    pen.fillStyle = colour
    pen.fillRect(0, 0, 1, 1)
    return [...pen.getImageData(0, 0, 1, 1).data]
  }
  const isSeen = (colour: string): boolean => (partsOf(colour)[3] ?? 0) === 255
  const groundOf = (element: Element): string => {
    const own = getComputedStyle(element).backgroundColor
    if (isSeen(own)) return own
    if (element.matches('.bar, .who')) {
      const upper = getComputedStyle(document.querySelector('.screen') as Element, '::before').backgroundColor
      if (isSeen(upper)) return upper
    }
    return element.parentElement === null ? own : groundOf(element.parentElement)
  }
  const lightOf = (colour: string): number => {
    const [red = 0, green = 0, blue = 0] = partsOf(colour).map(part => part / 255).map(part => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
  }
  const contrastOf = (element: Element): number => {
    const lights = [lightOf(getComputedStyle(element).color), lightOf(groundOf(element))]
    return (Math.max(...lights) + 0.05) / (Math.min(...lights) + 0.05)
  }
  const holdsText = (element: Element): boolean => [...element.childNodes].some(({ nodeType, nodeValue }) => nodeType === 3 && (nodeValue ?? '').trim() !== '')
  const contrasts = all('.screen *').filter(holdsText).map(element => ({ element, contrast: contrastOf(element) })).toSorted((one, other) => one.contrast - other.contrast)

  const isOutside = ({ left, top, right, bottom }: DOMRect): boolean => left < -1 || top < -1 || right > innerWidth + 1 || bottom > innerHeight + 1
  const isCut = (box: HTMLElement): boolean => box.scrollWidth > box.clientWidth + 1 || rectOf(box).bottom > rectOf(box.parentElement as Element).bottom + 1
  const overlaps = (one: Element, other: Element): boolean => {
    const [a, b] = [rectOf(one), rectOf(other)]
    return Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1
  }
  const texts = all(TEXTS)
  const faults = [
    ...texts.filter(text => isOutside(rectOf(text))).map(text => `outside the screen: ${said(text)}`),
    ...texts.filter(text => text.scrollWidth > text.clientWidth + 1).map(text => `wider than its box: ${said(text)}`),
    ...all(BOXES).filter(isCut).map(box => `cut off: ${box.className} ${said(box)}`),
    ...texts.flatMap((one, index) => texts.slice(index + 1).filter(other => overlaps(one, other)).map(other => `${said(one)} stands on ${said(other)}`)),
  ]

  const count = document.querySelector<HTMLElement>('.count')
  const name = document.querySelector('.name') as Element
  return {
    digits: count === null ? null : inkOf(count) / innerHeight,
    name: Number.parseFloat(getComputedStyle(name).fontSize) / innerHeight,
    contrast: contrasts[0]?.contrast ?? 0,
    faintest: contrasts[0] === undefined ? '' : said(contrasts[0].element),
    places: all(STILL).map(part => `${part.className} ${Math.round(rectOf(part).left)},${Math.round(rectOf(part).top)}`).join('; '),
    faults,
  }
}
