import type { Delegation } from '#shared/floor/plan.ts'
import { ImportHere } from '#client/desk/import/ImportHere.tsx'
import { show } from '#client/showWindow.tsx'

/** The part of the desk that takes delegations out of a file, in a page of its own; what it takes stands in the page's title. */
export function showImport(known: readonly Delegation[]): () => void {
  const place = document.getElementById('window')
  const page = document.createElement('main')
  const heading = document.createElement('h1')
  heading.className = 'sr'
  heading.textContent = document.title
  page.className = 'pad'
  page.style.background = 'var(--surface)' // as the desk has it
  place?.before(page)
  page.append(heading, place ?? '')
  const end = show(ImportHere({
    known,
    onTake: delegations => void (document.title = JSON.stringify(delegations)),
    onCancel: () => void (document.title = 'cancelled'),
  }))
  return () => {
    end()
    if (place !== null) page.replaceWith(place)
  }
}
