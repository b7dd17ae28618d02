// @vitest-environment happy-dom
import { describe, expect, test } from 'vitest';
import { open, recovery } from './open-library.tsx';

describe('a collection that a fault has struck', () => {
  const WHOLE = { opens: true, lost: 0, damaged: [] };

  test.each([
    ['is whole', WHOLE, '', []],
    ['does not open', { ...WHOLE, opens: false }, 'cannot be opened', ['onTryAgain', 'onStartAnew']],
    ['is gone', { ...WHOLE, lost: 3 }, '3 saved pages are gone', ['onImport', 'onForgetLoss']],
    ['is damaged', { ...WHOLE, damaged: ['{}'] }, '1 saved page cannot be read', ['onSaveDamaged']],
  ] as const)('says so and what can be done where it %s', (_, health, words, acts) => {
    const { heard, props } = recovery({ ...health, damaged: [...health.damaged] });
    const { root, text } = open({ recovery: props });
    expect(text()).toContain(words);
    const buttons = [...root.querySelectorAll<HTMLElement>('.sl-recovery button')];
    expect(buttons).toHaveLength(acts.length);
    for (const [at, act] of acts.entries()) {
      buttons[at]?.click();
      expect(heard[act]).toHaveBeenCalledOnce();
    }
  });
});
