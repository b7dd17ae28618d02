// @vitest-environment happy-dom
import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, it } from 'vitest';
import { type Attempt, useAttempt } from '../../../entrypoints/shared/use-attempt.ts';

it('puts refusals and failures into words, until something succeeds', async () => {
  const seen: { now?: Attempt } = {};
  const View = () => {
    seen.now = useAttempt();
    return null;
  };
  await act(() => render(h(View, null), document.body as never));
  const outcome = async (deed: Promise<unknown>) => {
    let done: boolean | undefined;
    await act(async () => {
      done = await seen.now?.attempt(deed);
    });
    return [done, seen.now?.problem];
  };
  expect(await outcome(Promise.resolve({ refused: 'saveNotArticle' }))).toEqual([false, 'saveNotArticle']);
  expect(await outcome(Promise.reject(new Error('gone')))).toEqual([false, 'failed']);
  expect(await outcome(Promise.resolve({ id: 'page:x' }))).toEqual([true, null]);
  expect(await outcome(Promise.resolve(null))).toEqual([true, null]);
});
