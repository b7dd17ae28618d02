import { afterAll, beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { createParser } from '../../../entrypoints/background/parser.ts';

const TASK = { html: '<p>', url: 'https://courier.example/', force: false };
const createDocument = vi.fn(async () => {});
const send = vi.spyOn(browser.runtime, 'sendMessage');
beforeEach(() => {
  createDocument.mockReset();
  send.mockReset().mockResolvedValue({ answer: null } as never);
  Object.assign(browser, { offscreen: { createDocument } });
});
afterAll(() => send.mockRestore());

it('opens nothing before the first task, and one document for two', async () => {
  const assign = createParser();
  expect(createDocument).not.toHaveBeenCalled();
  expect(await Promise.all([assign('task.page', TASK), assign('task.page', TASK)])).toEqual([null, null]);
  expect(createDocument).toHaveBeenCalledOnce();
  expect(send).toHaveBeenCalledWith({ type: 'task.page', request: TASK });
});

it('works with a document that is there already', async () => {
  createDocument.mockRejectedValue(new Error('Only a single offscreen document may be created.'));
  expect(await createParser()('task.page', TASK)).toBeNull();
});

it('opens another document where the first has closed itself, and gives up after that', async () => {
  send.mockResolvedValueOnce({ error: 'gone' } as never);
  expect(await createParser()('task.page', TASK)).toBeNull();
  expect(createDocument).toHaveBeenCalledTimes(2);
  send.mockResolvedValue({ error: 'broken' } as never);
  await expect(createParser()('task.page', TASK)).rejects.toThrow('broken');
});
