import { emptyDraft, type PlanDraft } from '../planDraft.ts'

/** The form of a rehearsal, with all that is needed filled in. */
export function withFields(): PlanDraft {
  return {
    ...emptyDraft('en', 'Europe/Zurich'), title: 'Rehearsal of a panel', body: 'Human Rights Council', place: 'Room XX', isRehearsal: true, date: '2026-11-30', from: '09:00', until: '12:00',
    podium: [
      { id: 'p1', name: 'Chair', title: 'Of a rehearsal', role: 'chair', theme: '' },
      { id: 'p2', name: 'Opening', title: 'Of a rehearsal', role: 'opening', theme: '' },
      { id: 'p3', name: 'Panellist 1', title: 'Of a rehearsal', role: 'panellist', theme: 'a theme' },
      { id: 'p4', name: 'Panellist 2', title: 'Of a rehearsal', role: 'panellist', theme: '' },
    ],
  }
}
