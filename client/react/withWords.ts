import { lazy, type ComponentType, type LazyExoticComponent } from 'react'
import { needWords } from '#client/text/speaking.ts'
import type { WordSet } from '#client/text/wordSets.ts'

/** Loads a part of a window together with the words that only it has. Rejects when one of the two does not arrive. */
export async function withWords<Part>(set: WordSet, load: () => Promise<Part>): Promise<Part> {
  const [part] = await Promise.all([load(), needWords(set)])
  return part
}

/** The same for a component that is loaded when it is first drawn. */
export function lazyWithWords<Props>(set: WordSet, load: () => Promise<ComponentType<Props>>): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async () => ({ default: await withWords(set, load) }))
}
