import type { NewsRecord } from '../schema.ts'

/** A form in which records are written. */
export interface Emitter {
  /** One line for `--help`: who wants it. */
  readonly does: string
  /** Written once, before and after the records, and between two of them. */
  readonly open?: string
  readonly between?: string
  readonly close?: string
  /** A record, with its line end; the empty string where it has nothing to say in this form. */
  write(record: NewsRecord): string
}
