import { urlAt } from './near';

describe('where a program of the stack is asked whether it is ready', () => {
  it.each([
    ['127.0.0.1', 'http://127.0.0.1:3000'],
    ['0.0.0.0', 'http://127.0.0.1:3000'],
    ['192.168.7.9', 'http://192.168.7.9:3000'],
    ['::', 'http://[::1]:3000'],
    ['fd00::7', 'http://[fd00::7]:3000'],
    ['localhost', 'http://localhost:3000'],
  ])('with HOST=%s it is %s', (host, url) => {
    expect(urlAt(host, 3000)).toBe(url);
  });
});
