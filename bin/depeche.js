#!/usr/bin/env node
import { run } from '../dist/cli.js'

const interrupt = new AbortController()
process.once('SIGINT', () => interrupt.abort(130))
process.once('SIGTERM', () => interrupt.abort(143))

process.exitCode = await run(process.argv.slice(2), process, interrupt.signal)
