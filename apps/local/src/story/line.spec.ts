import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Line } from './line';

describe('the line to the API', () => {
  let server: Server;
  let answers: number[];
  let keys: (string | undefined)[];
  let api: string;
  beforeEach(async () => {
    [answers, keys] = [[], []];
    server = createServer((request, response) => {
      keys.push(request.headers['idempotency-key']?.toString());
      response.writeHead(answers.shift() ?? 200, { 'content-type': 'application/json' }).end('{}');
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    api = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  });
  afterEach(() => new Promise<void>((resolve) => server.close(() => resolve())));
  const call = (key: string) => ({ method: 'POST', path: '/', headers: { 'idempotency-key': key }, body: '{}' });

  it('waits for a stack that was there, and sends the same key again', async () => {
    let outages = 0;
    const line = new Line({ api, issuer: '' }, () => (outages += 1));
    await line.send(call('first'));
    answers = [503, 503];
    expect(await line.send(call('second'))).toMatchObject({ status: 200 });
    expect(keys).toEqual(['first', 'second', 'second', 'second']);
    expect(outages).toBe(1);
  });

  it('does not wait for a stack that never answered', async () => {
    const line = new Line({ api: 'http://127.0.0.1:1', issuer: '' }, () => undefined);
    await expect(line.send(call('first'))).rejects.toThrow('npm start');
  });
});
