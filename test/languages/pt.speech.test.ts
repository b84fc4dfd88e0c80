import { describe, expect, test } from 'vitest'
import { bare, marked, voices } from '../marked.ts'

describe('cues and what they report', () => {
  test.each([
    '"{direct:Vamos continuar}", {says:disse} {speaker:o ministro}.',
    '"{direct:Estamos prontos para tudo}", {says:afirmou} {speaker:Ana Reis}, prefeita de Belmar. "{direct:É um dia grande.}"',
    '{speaker:Ana Reis} {says:disse} que {indirect:a ponte estava fechada}.',
    '{says:Segundo} {speaker:a polícia}, {indirect:dois homens foram detidos}.',
    '{speaker:Ana Reis} {says:classificou} o plano de "{mixed:uma vergonha para a cidade}".',
    '»{direct:Estamos prontos para tudo}«, {says:disse} {speaker:Ana Reis}.',
    '„{direct:Estamos prontos para tudo}“, {says:disse} {speaker:Ana Reis}.',
    '“{direct:Estamos prontos para tudo}”, {says:disse} {speaker:Ana Reis}.',
    "``{direct:Estamos prontos para tudo}'', {says:disse} {speaker:Ana Reis}.",
    '«{direct:Estamos prontos para tudo}», {says:disse} {speaker:Ana Reis}.',
  ])('%s', (sentence) => expect(marked(bare(sentence), 'pt')).toBe(sentence))
})

describe('no speech', () => {
  test.each([
    'A ponte em Belmonte ajuda a cidade.',
    'O filme "A Noite" estreia na segunda-feira.',
    'A pergunta do juiz ficou no ar.',
    'Segundo seu plano, chegarão na segunda-feira.',
  ])('%s', (sentence) => expect(marked(sentence, 'pt')).toBe(sentence))
})

describe('who speaks', () => {
  test.each<[why: string, text: string, names: string[]]>([
    [
      'a verb without a subject is whoever spoke last',
      '"Fico aqui", disse Ana Reis. "Não vou embora", acrescentou.',
      ['Ana Reis', 'Ana Reis'],
    ],
  ])('%s', (_, text, names) => expect(voices(text, 'pt')).toEqual(names))
})
