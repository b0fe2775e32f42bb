import { ArrowRight, ArrowUpDown, CalendarClock, Check, DoorClosed, DoorOpen, ListChecks, ListPlus, ListX, Mic, Pause, Play, Plus, Square, Undo2, UserX, X } from 'lucide'
import type { IconNode } from 'lucide'
import type { WhatKind } from '#shared/floor/acts.ts'

/** The picture before the words for what was done: the same as on the button that does it. */
export const ACT_ICONS: Record<WhatKind, IconNode> = {
  'meeting-opened': DoorOpen,
  'meeting-suspended': Pause,
  'meeting-resumed': Play,
  'meeting-closed': DoorClosed,
  'segment-began': ArrowRight,
  'list-opened': ListPlus,
  'list-closed': ListX,
  'closing-set': CalendarClock,
  'approval-set': ListChecks,
  approved: Check,
  declined: X,
  moved: ArrowUpDown,
  absent: UserX,
  'brought-back': Undo2,
  given: Mic,
  ended: Square,
  paused: Pause,
  'went-on': Play,
  'time-added': Plus,
  undone: Undo2,
}
