/** Where the demo issuer listens unless ISSUER_PORT says otherwise. */
export const ISSUER_PORT = 3001;

/** The address of the demo issuer, as it stands in `iss`. */
export function issuerUrl(port: number): string {
  return `http://127.0.0.1:${port}`;
}
