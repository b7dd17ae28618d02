import { describe, expect, it } from 'vitest';
import { tell } from '../../context/articles.ts';

const figuresOf = (text: string) => tell({ id: 'a', text }).reading.figures.map((figure) => figure.text);

describe('house numbers', () => {
  it('are no figures', () => {
    expect(figuresOf('Officers met young men near 473 East 52nd Street on Monday.')).toEqual([]);
    expect(figuresOf('The shop stands at 12 Harbour Road.')).toEqual([]);
  });

  it('are told from numbers of things', () => {
    expect(figuresOf('Police cleared 12 tents from Harbour Road.')).toEqual(['12 tents']);
  });
});

describe('ages in a row', () => {
  it('are ages, not counts', () => {
    const { figures } = tell({ id: 'a', text: 'She had two boys, ages 6 and 16, with her.' }).reading;
    expect(figures.filter(({ kind }) => kind === 'age').map(({ min }) => min)).toEqual([6, 16]);
  });
});
