import { FileX, Gauge, MicOff, type IconNode } from 'lucide'
import type { Signal } from '#shared/protocol/signals.ts'

/** The picture beside the word of what a booth signals. */
export const SIGNAL_ICONS: Readonly<Record<Signal, IconNode>> = { 'slow-down': Gauge, 'no-text': FileX, microphone: MicOff }
