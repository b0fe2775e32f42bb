import { ArrowLeftRight, ArrowRight, ArrowUpDown, CalendarClock, CalendarDays, Check, CircleCheck, ClockArrowRight, ClockFading, DoorClosed, DoorOpen, FileInput, Flag, Gavel, Hourglass, ListChecks, ListPlus, ListRestart, ListX, Mic, Pause, Play, Plus, Scale, SlidersHorizontal, Timer, Undo2, UserCheck, UserPlus, UserX, Vote, X } from 'lucide'
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
  'plan-changed': CalendarDays,
  'modalities-changed': SlidersHorizontal,
  'time-announced': Timer,
  approved: Check,
  declined: X,
  moved: ArrowUpDown,
  absent: UserX,
  'brought-back': Undo2,
  swapped: ArrowLeftRight,
  'carried-over': ListRestart,
  given: Mic,
  ended: CircleCheck,
  paused: Pause,
  'went-on': Play,
  'time-added': Plus,
  'asked-to-conclude': Hourglass,
  'time-corrected': ClockFading,
  'time-yielded': ClockArrowRight,
  inscribed: UserPlus,
  'inscribed-several': UserPlus,
  'paper-entered': FileInput,
  'checked-in': UserCheck,
  'order-put-off': CalendarClock,
  'order-declined': X,
  'order-heard': Flag,
  'motion-spoken': Mic,
  'order-ruled': Gavel,
  'ruling-appealed': Scale,
  'order-voted': Vote,
  undone: Undo2,
}

/** Those whose picture points somewhere, or is itself a line of text. */
export const TURNING: ReadonlySet<WhatKind> = new Set<WhatKind>(['segment-began', 'list-opened', 'list-closed', 'approval-set', 'brought-back', 'carried-over', 'time-yielded', 'undone'])
