import { bundleWorkflowCode, type BundleOptions, type WorkflowBundleWithSourceMap } from '@temporalio/worker';
import { dirname, join } from 'node:path';

/** What every bundle needs beside its path: interceptors and converters are part of the bundle, not of the worker. */
export const bundleOptions = (workflowsPath: string): BundleOptions => ({
  workflowsPath,
  workflowInterceptorModules: [],
  /** Workflows keep no state in their modules, so all of them share one copy, made before the first begins. */
  preloadModules: [join(dirname(workflowsPath), 'shared', 'traces'), workflowsPath],
});

/** Aliases are for TypeScript sources; the built tree has relative imports already. */
function aliases(root: string): Record<string, string> {
  return { '@app/contracts': join(root, 'libs/contracts/src'), '@app/domain': join(root, 'libs/domain/src') };
}

/** Bundles the workflows from their TypeScript sources below the repository's root, as tests do. */
export function bundleSources(root: string): Promise<WorkflowBundleWithSourceMap> {
  return bundleWorkflowCode({
    ...bundleOptions(join(root, 'workflows', 'index.ts')),
    webpackConfigHook: (config) => ({ ...config, resolve: { ...config.resolve, alias: { ...config.resolve?.alias, ...aliases(root) } } }),
  });
}
