import { screenName, screenView, type ScreenView } from '#shared/protocol/screens.ts'

interface ScreenAddress {
  /** `?name=Gallery`; null where it has none that can be shown. */
  name: string | null
  /** `?view=clock`. */
  view: ScreenView
}

/** The first half of a sign that was cut in two. */
const HALF = /[\uD800-\uDBFF]$/

/** What a screen is called and shows where nothing else is wanted of it. */
export function addressOf(search: string): ScreenAddress {
  const query = new URLSearchParams(search)
  const name = screenName.safeParse(query.get('name')?.trim().slice(0, 40).replace(HALF, ''))
  const view = screenView.safeParse(query.get('view'))
  return { name: name.data ?? null, view: view.data ?? 'floor' }
}
