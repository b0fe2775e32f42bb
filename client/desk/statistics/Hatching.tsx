import type { ReactNode } from 'react'

/** Oblique lines, which stand apart from a full bar on any screen and any printer. */
export function Hatching({ id }: { id: string }): ReactNode {
  return (
    <defs>
      <pattern id={id} width="7" height="7" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect className="hatching-ground" width="7" height="7" />
        <rect className="hatching-line" width="2.5" height="7" />
      </pattern>
    </defs>
  )
}
