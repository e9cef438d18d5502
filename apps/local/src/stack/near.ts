const EVERYWHERE: Readonly<Record<string, string>> = { '0.0.0.0': '127.0.0.1', '::': '::1' };

/** Where this machine reaches a program that listens at HOST: one that listens everywhere is asked on the loopback. */
export function urlAt(host: string, port: number): string {
  const near = EVERYWHERE[host] ?? host;
  return `http://${near.includes(':') ? `[${near}]` : near}:${port}`;
}
