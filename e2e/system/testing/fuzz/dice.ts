/** Numbers from 0 up to 1 that a seed decides. */
export type Dice = () => number

export function pick<T>(dice: Dice, items: readonly T[]): T {
  const item = items[Math.floor(dice() * items.length)]
  if (item === undefined) throw new Error('there is nothing to pick from')
  return item
}

export const upTo = (dice: Dice, most: number): number => Math.floor(dice() * (most + 1))

export const bytesOf = (dice: Dice, length: number): Buffer => Buffer.from(Array.from({ length }, () => Math.floor(dice() * 256)))
