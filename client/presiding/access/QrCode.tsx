import { useMemo, type ReactNode } from 'react'
import { Text } from '#client/text/Text.tsx'
import { qrPath } from './qrPath.ts'

/** The QR code of a link: dark on white in either theme, for not every scanner reads the other way round. */
export function QrCode({ link }: { link: string }): ReactNode {
  const { size, path } = useMemo(() => qrPath(link), [link])
  return (
    <div className="qr">
      <svg viewBox={`0 0 ${size} ${size}`} shapeRendering="crispEdges" aria-hidden>
        <rect width={size} height={size} />
        <path d={path} />
      </svg>
      <span className="sr"><Text of="access.qr" with={{ link }} /></span>
    </div>
  )
}
