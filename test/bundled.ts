import { bundle } from '../tools/bundle.ts'

/** The tests that start the real command need it built from what is there now. */
export const setup = bundle
