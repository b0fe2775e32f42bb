import { createContext, Suspense, use, useCallback, useState, type ReactNode } from 'react'

/** Opens the dialog that is drawn with what closes it. */
type Show = (draw: (close: () => void) => ReactNode) => void

const Shown = createContext<Show>(() => {})

export const useShow = (): Show => use(Shown)

/** Keeps an open dialog apart from what opened it: a card may become another and a row may go meanwhile, and what is typed in the dialog stays. */
export function Above({ children }: { children: ReactNode }): ReactNode {
  const [dialog, setDialog] = useState<ReactNode>(null)
  const show = useCallback<Show>(draw => setDialog(draw(() => setDialog(null))), [])
  return <Shown value={show}>{children}<Suspense>{dialog}</Suspense></Shown>
}
