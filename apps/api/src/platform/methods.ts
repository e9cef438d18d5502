import type { Request } from 'express';

/** A layer of Express's router as far as it is asked: whether a path is its own, and by which methods. */
interface Layer {
  readonly route?: { readonly methods: Readonly<Record<string, boolean>> };
  match(path: string): unknown;
}

/**
 * The methods that an address knows, as the header `Allow` names them (RFC 9110, 9.3.2: whoever may GET may HEAD). None: nobody has this address. It
 * asks for the address as the documentation prints it, so it tells nothing of an object.
 */
export function methodsAt({ app, path }: Pick<Request, 'app' | 'path'>): string[] {
  // @types/express describes a layer as it was before Express 5.
  const layers = app.router.stack as unknown as readonly Layer[];
  const routes = layers.flatMap((layer) => (layer.route !== undefined && layer.match(path) ? [layer.route] : []));
  const found = routes.flatMap(({ methods }) => Object.keys(methods)).map((method) => method.toUpperCase());
  return [...new Set(found.includes('GET') ? [...found, 'HEAD'] : found)].sort();
}
