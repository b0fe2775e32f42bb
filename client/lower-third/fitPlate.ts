/** How a name may stand: its size, in how many lines, and how wide at most; px of a picture 1920 wide. The first that fits is taken, else the last. */
const WAYS = [
  { size: 76, lines: 1, widest: 1100 },
  { size: 58, lines: 2, widest: 880 },
  { size: 50, lines: 2, widest: 1150 },
  { size: 44, lines: 2, widest: 1400 },
  { size: 36, lines: 3, widest: 1400 },
  { size: 30, lines: 4, widest: 1400 },
] as const

/** Sets a plate as large as its name allows, and no wider than its lines are: a text that wraps would else fill all that it may. */
export function fitPlate(card: HTMLElement): void {
  const texts = [...card.children] as HTMLElement[]
  for (const text of texts) text.style.inlineSize = ''
  const name = texts[0]
  if (name === undefined) return
  WAYS.find(({ size, lines, widest }) => {
    card.style.setProperty('--fit', String(size))
    card.style.setProperty('--widest', String(widest))
    return linesOf(name) <= lines && name.scrollWidth <= name.clientWidth
  })
  for (const text of texts) text.style.inlineSize = `${Math.ceil(widthOf(text)) + 1}px`
}

function linesOf(text: HTMLElement): number {
  return Math.round(text.offsetHeight / Number.parseFloat(getComputedStyle(text).lineHeight))
}

/** Of the longest line. */
function widthOf(text: HTMLElement): number {
  const range = document.createRange()
  range.selectNodeContents(text)
  return range.getBoundingClientRect().width
}
