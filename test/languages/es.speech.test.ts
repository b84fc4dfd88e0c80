import { describe, expect, test } from 'vitest'
import { bare, marked, voices } from '../marked.ts'

describe('cues and what they report', () => {
  test.each([
    '{speaker:La presidenta} {says:anunció} hoy al celebrar su victoria que {indirect:el puente será cerrado}.',
    'El lago es grande y, {says:según} {speaker:la policía}, {indirect:el puente está cerrado}.',
    '{speaker:Juan Mallet} {says:recordó} que {indirect:la obra cuesta mucho}.',
    '{speaker:Austria} {says:ha comunicado} que {indirect:su país no podrá anunciar el plan}.',
    '{speaker:Juan Mallet} {says:animó} a los vecinos {indirect:a que votaran en paz}.',
    '{speaker:Juan Mallet} se {says:comprometió} {indirect:a cerrar el puente}.',
    'Según {says:informó} {speaker:la policía}, {indirect:el puente está cerrado}.',
    '{speaker:Juan Mallet} {says:anunció} que {indirect:su Gobierno será fuerte y defenderá la isla}.',
    '"{direct:Seguiremos adelante}", {says:dijo} {speaker:el ministro}.',
    '«{direct:Estamos listos para todo}», {says:aseguró} {speaker:Ana Ríos}, alcaldesa de Belmar. «{direct:Es un día grande.}»',
    '{speaker:Ana Ríos} {says:dijo} que {indirect:el puente estaba cerrado}.',
    '{says:Según} {speaker:la policía}, {indirect:dos hombres fueron detenidos}.',
    '{speaker:Ana Ríos} {says:calificó} el plan de "{mixed:una vergüenza para el pueblo}".',
    'La {says:describió} como una mujer "{mixed:extraordinaria y amable}".',
    '{says:Dijo} en una ocasión {speaker:Ana Ríos}: "{direct:El puente es de todos.}"',
    'En la empresa {says:declaró}: "{direct:El puente es de todos.}"',
    '{speaker:El alcalde}, a preguntas de la secretaria, Ana Ríos, se {says:mostró} convencido de que {indirect:el puente está cerrado}.',
    'La {says:describió} como una mujer "{mixed:extraordinaria}" y "{mixed:amable}".',
    '«{direct:Seguiremos adelante}» -{says:dijo} {speaker:el ministro}-.',
    '„{direct:Estamos listos para todo}“, {says:dijo} {speaker:Ana Ríos}.',
    "``{direct:Estamos listos para todo}'', {says:dijo} {speaker:Ana Ríos}.",
    '»{direct:Estamos listos para todo}«, {says:dijo} {speaker:Ana Ríos}.',
  ])('%s', (sentence) => expect(marked(bare(sentence), 'es')).toBe(sentence))
})

describe('no speech', () => {
  test.each([
    'Juan Mallet denunció el acuerdo, que tenía otro objetivo.',
    'El puente entre los dos pueblos está en la costa.',
    'La película "La Noche" se estrena el lunes.',
    'La pregunta del juez quedó en el aire.',
    'Son libros de "El viento" y "La noche".',
    'Según su plan, llegarán el lunes.',
    'El acuerdo, cuyo plazo vence el lunes, fue anunciado por el presidente.',
    'Bajo el puente, que es viejo, se mantendrá el paso.',
    'Son libros presentados como "Los vientos del norte" y "Un sueño de verano".',
  ])('%s', (sentence) => expect(marked(sentence, 'es')).toBe(sentence))
})

describe('who speaks', () => {
  test.each<[why: string, text: string, names: string[]]>([
    [
      'behind a verb between two dashes stands no subject of its own',
      '"Me quedo aquí", dijo Ana Ríos. Es bueno, ya que - subrayó - la reunión entre Ana Roe y el consejero, Juan Mallet, "fue muy larga".',
      ['Ana Ríos'],
    ],
    [
      'a country and its adjective are one',
      'El presidente de EEUU, Juan Mallet, vio al ministro de Israel, Otto Roe. El presidente estadounidense dijo que el puente es viejo.',
      ['Juan Mallet'],
    ],
    [
      'a verb without a subject is whoever spoke last',
      '"Me quedo aquí", dijo Ana Ríos. "No me voy a ir", agregó.',
      ['Ana Ríos', 'Ana Ríos'],
    ],
  ])('%s', (_, text, names) => expect(voices(text, 'es')).toEqual(names))
})
