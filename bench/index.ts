// npm run bench -- [NAME] [--option value]…: throughput (the default), startup, …

const benches: Record<string, () => Promise<(args: ReadonlyMap<string, string>) => Promise<void>>> = {
  throughput: async () => (await import('./throughput.ts')).throughput,
  archive: async () => (await import('./archive.ts')).archive,
  stages: async () => (await import('./stages.ts')).stagesBench,
  formats: async () => (await import('./formats.ts')).formats,
  startup: async () => (await import('./startup.ts')).startup,
  memory: async () => (await import('./memory.ts')).memory,
  charsets: async () => (await import('./charsets.ts')).charsets,
  mutations: async () => (await import('./mutations.ts')).mutations,
}

const [first = '', ...rest] = process.argv.slice(2)
const name = first === '' || first.startsWith('--') ? 'throughput' : first
const words = name === first ? rest : [first, ...rest]
const load = benches[name]
if (load) await (await load())(argumentsOf(words))
else {
  console.error(`there is no benchmark ${name}; there are ${Object.keys(benches).join(', ')}`)
  process.exitCode = 2
}

/** --mb 4 --rounds 3 */
function argumentsOf(words: readonly string[]): Map<string, string> {
  const pairs = words.flatMap((word, at) =>
    word.startsWith('--') ? [[word.slice(2), words[at + 1] ?? ''] as const] : [],
  )
  return new Map(pairs)
}
