/**
 * Who may ask for the floor in the rehearsal: the 47 members of the Council in 2015, the observer States (every other
 * member of the United Nations, the Holy See, the State of Palestine), and UN entities and NGOs seen at the Council.
 * Who was in fact present on 3 March 2015 is not known. Sources and cautions stand in the data files.
 */
import { region as regionSchema } from '#shared/floor/category.ts'
import type { MeetingPlan } from '#shared/floor/plan.ts'
import groupFile from './groups.json' with { type: 'json' }
import organizationFile from './organizations.json' with { type: 'json' }
import stateFile from '#shared/states/states.json' with { type: 'json' }

type Delegation = MeetingPlan['delegations'][number]

type State = (typeof stateFile.states)[number]

function stateDelegation(state: State): Delegation {
  const { code, name, member, region } = state
  return {
    id: code.toLowerCase(),
    name,
    category: member ? 'member-state' : 'observer-state',
    groups: groupFile.groups.filter(group => group.members.includes(code)).map(group => group.name),
    code,
    // The windows have the names of today in other languages.
    ...('names' in state ? { names: state.names } : {}),
    ...(region === null ? {} : { region: regionSchema.parse(region) }),
    isAssumed: false,
  }
}

/** An organization may make a joint statement, but belongs to none of the groups of States. */
function organizationDelegation(category: 'un-entity' | 'ngo') {
  return ({ id, name }: { id: string; name: string }): Delegation => ({
    id,
    name,
    category,
    groups: [],
    code: null,
    isAssumed: false,
  })
}

/** All delegations, States first in the alphabetical order of their names in 2015. */
export function demoDelegations(): Delegation[] {
  return [
    ...stateFile.states.map(stateDelegation),
    ...organizationFile.unEntities.map(organizationDelegation('un-entity')),
    ...organizationFile.ngos.map(organizationDelegation('ngo')),
  ]
}
