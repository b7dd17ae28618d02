import { describe, expect, it } from 'vitest';
import { linksOf } from '../../../context/compare/links.ts';
import { markedFacets as facets } from './marked-facets.ts';

describe('bearerOf', () => {
  it.each([
    ['a name after the age', 'Police held [[19-year-old]] Ada Bell on Monday.', ['ada', 'bell'], null],
    ['a name before it', 'Neighbours saw the driver Ada Bell, [[19]], run.', ['ada', 'bell'], null],
    ['a name with a relative', 'He mourned his [[42-year-old]] wife Ada Bell.', ['ada', 'bell'], 'female'],
    ['a clause between', 'They buried Tom Reed, who was [[71]], on Friday.', ['tom', 'reed'], null],
    ['a verb behind the name', 'The [[24-year-old]] Reed walked in.', ['reed'], null],
    ['a relative alone', 'He leaves two sons, ages [[6 and 16]].', ['sons'], 'male'],
    ['where somebody is from', 'A Holm man, [[47]], was shot.', [], 'male'],
    ['a place beside a common noun', 'The [[29-year-old]] Holm Gardens gang member smiled.', [], null],
    ['whoever speaks', 'Holm police say a [[3-year-old]] girl is safe.', [], 'female'],
    ['a pronoun', 'Bell met the girl when she was [[14]].', [], 'female'],
    ['a headline', '[[17-Year-Old]] Man Charged With Theft', [], 'male'],
  ])('finds whose age it is by %s', (_, text, names, sex) => {
    const { owner, sex: told } = facets(text);
    expect([[...owner], told]).toEqual([names, sex]);
  });

  it.each([
    [
      'one name with two letters swapped',
      'Min Huang, [[42]], is safe.',
      'Min-Ji Haung, [[41]], is safe.',
      false,
    ],
    ['a name and a man from somewhere', 'A Holm man, [[47]], fell.', 'Tom Reed, [[48]], fell.', false],
    ['two names', 'Ada Bell, [[42]], is safe.', 'Tom Reed, [[42]], is safe.', true],
    ['a boy and a girl', 'A [[3-year-old]] boy fell.', 'A [[4-year-old]] girl fell.', true],
  ])('tells two people apart: %s', (_, a, b, others) => {
    expect(linksOf(facets(a), facets(b)).owners === 'different').toBe(others);
  });
});
