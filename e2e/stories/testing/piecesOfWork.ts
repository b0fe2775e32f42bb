import type { Page } from 'playwright'

const TRIES = 25

/**
 * How long one and the same piece of work takes in a page, ms: some script and some layout, as a window has them. What is
 * measured in it says the same on every machine, fast or slow. The middle of several tries.
 */
export async function pieceOfWorkMs(page: Page): Promise<number> {
  const tries = await page.evaluate(work, TRIES)
  return tries.toSorted((one, other) => one - other)[Math.floor(TRIES / 2)] ?? NaN
}

/** Runs in the page; lets it breathe between two tries. */
async function work(tries: number): Promise<number[]> {
  const rows = Array.from({ length: 400 }, (_, index) => ({ id: `row-${index}`, name: `Delegation ${index}`, at: index * 1000, tags: ['one', 'two', 'three'] }))
  const took: number[] = []
  for (let index = 0; index < tries; index += 1) {
    await new Promise(drawn => requestAnimationFrame(drawn))
    const from = performance.now()
    for (let round = 0; round < 10; round += 1) JSON.parse(JSON.stringify(rows))
    const box = document.createElement('div')
    box.append(...rows.map(({ name }) => Object.assign(document.createElement('p'), { textContent: name })))
    document.body.append(box)
    const isLaidOut = box.offsetHeight > 0
    box.remove()
    took.push(isLaidOut ? performance.now() - from : Infinity)
  }
  return took
}
