import { testTemporal } from '@app/testing';
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { connect, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createServer, type Server } from 'node:tls';
import type { TemporalTls } from '@app/config';
import { connectClient, connectWorker } from './connect';

/** A key and a certificate that it signed itself, for 127.0.0.1. */
function selfSigned(folder: string, name: string): { key: string; certificate: string } {
  const [key, certificate] = [join(folder, `${name}.key`), join(folder, `${name}.crt`)];
  const subject = [
    '-subj',
    `/CN=${name}`,
    '-addext',
    'subjectAltName=IP:127.0.0.1',
    '-addext',
    'basicConstraints=critical,CA:FALSE',
    '-days',
    '1',
  ];
  const made = ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-keyout', key, '-out', certificate];
  execFileSync('openssl', [...made, ...subject], { stdio: 'ignore' });
  return { key: readFileSync(key, 'utf8'), certificate: readFileSync(certificate, 'utf8') };
}

describe('a Temporal server that speaks TLS and asks who its clients are', () => {
  const folder = mkdtempSync(join(tmpdir(), 'tls-'));
  const [server, client] = [selfSigned(folder, 'server'), selfSigned(folder, 'client')];
  let door: Server;
  let place: { address: string; namespace: string };
  beforeAll(async () => {
    const { address, namespace } = await testTemporal();
    const [hostname, port] = address.split(':');
    const asked = { key: server.key, cert: server.certificate, ca: client.certificate, requestCert: true, ALPNProtocols: ['h2'] };
    door = createServer(asked, (near) => {
      const far = connect(Number(port), hostname);
      near.on('error', () => far.destroy());
      far.on('error', () => near.destroy());
      near.pipe(far).pipe(near);
    });
    door.on('tlsClientError', () => undefined);
    await once(door.listen(0, '127.0.0.1'), 'listening');
    place = { namespace, address: `127.0.0.1:${(door.address() as AddressInfo).port}` };
  });
  afterAll(() => {
    door.close();
    rmSync(folder, { recursive: true });
  });

  const known: TemporalTls = { ca: server.certificate, client };

  it('IV.I is reached by client and worker with its authority and a certificate of their own', async () => {
    const reached = connectClient({ ...place, tls: known });
    expect((await reached.connection.workflowService.getSystemInfo({})).serverVersion).toMatch(/^\d/);
    await reached.connection.close();
    const worker = await connectWorker({ ...place, tls: known });
    await worker.close();
  });

  it.each([
    ['in the clear', undefined],
    ['by an authority that did not sign its certificate', { ca: client.certificate, client }],
    ['without a certificate', { ca: server.certificate }],
  ] satisfies [string, TemporalTls | undefined][])('IV.I is not reached %s', async (_, tls) => {
    const refused = connectClient({ ...place, ...(tls && { tls }) });
    await expect(refused.withDeadline(Date.now() + 3_000, () => refused.connection.workflowService.getSystemInfo({}))).rejects.toThrow();
    await refused.connection.close();
  });
});
