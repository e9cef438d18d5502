import { isOpenTask, OPEN_TASK_STATES, TASK_EXITS, TaskState } from './task';

describe('a task’s life', () => {
  it('is open exactly while something can still be done with it', () => {
    expect(Object.values(TaskState).filter(isOpenTask)).toEqual([...OPEN_TASK_STATES]);
  });
  it.each([TaskState.Completed, TaskState.Withdrawn])('%s is final, and every open state leads there', (end) => {
    expect(TASK_EXITS[end]).toEqual([]);
    expect(OPEN_TASK_STATES.every((state) => TASK_EXITS[state].some((exit) => exit === end))).toBe(true);
  });
});
