import jsQR from 'jsqr'
import { expect, test } from 'vitest'
import { qrPath } from './qrPath.ts'

const LINK = 'https://floor.example.org/rostrum/enter#K7QM-4XPD-9RTA'

/** Draws the path as a browser would, so many pixels to a module. */
function drawn({ size, path }: ReturnType<typeof qrPath>, scale = 4): { pixels: Uint8ClampedArray; width: number } {
  const width = size * scale
  const pixels = new Uint8ClampedArray(width * width * 4).fill(255)
  for (const [, x = '', y = '', length = ''] of path.matchAll(/M(\d+) (\d+)h(\d+)v1H\1z/g)) {
    for (let row = Number(y) * scale; row < (Number(y) + 1) * scale; row += 1) {
      for (let column = Number(x) * scale; column < (Number(x) + Number(length)) * scale; column += 1) pixels.fill(0, (row * width + column) * 4, (row * width + column) * 4 + 3)
    }
  }
  return { pixels, width }
}

test('a scanner reads the link, and there is enough white around it', () => {
  const code = qrPath(LINK)
  const { pixels, width } = drawn(code)
  expect(jsQR(pixels, width, width)?.data).toBe(LINK)
  const places = [...code.path.matchAll(/M(\d+) (\d+)h(\d+)/g)].map(([, x, y, length]) => [Number(x), Number(y), Number(x) + Number(length)] as const)
  expect(Math.min(...places.flatMap(([x, y]) => [x, y]))).toBe(4)
  expect(Math.max(...places.map(([, , end]) => end))).toBe(code.size - 4)
})
