#!/usr/bin/env node
import { run } from '../dist/cli.js'

const interrupt = new AbortController()
process.once('SIGINT', () => interrupt.abort(130))
process.once('SIGTERM', () => interrupt.abort(143))

// `depeche --help | head -1`: what the program itself prints has nobody else to notice that its reader has gone. Messages
// without a reader are no reason to stop.
let readerGone = false
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error
  readerGone = true
  process.exitCode = 141
})
process.stderr.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error
})

const code = await run(process.argv.slice(2), process, interrupt.signal)
process.exitCode = readerGone && code === 0 ? 141 : code
