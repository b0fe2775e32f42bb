import type { ReactNode } from 'react'

/** A line by its number on the sheet and who is meant; below the last by the sign it was typed with. */
export function LineName({ number, name }: { number: number | null; name: string }): ReactNode {
  return <><span className="n">{number ?? '+'}</span> <b><bdi>{name}</bdi></b></>
}
