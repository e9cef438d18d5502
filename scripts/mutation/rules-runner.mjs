/**
 * Runs the specs of libs/domain for `npm run mutation` in Stryker's own process. Rules need no servers, no mocks and no waiting: without an
 * environment of Jest's for each change the whole of libs/domain takes minutes instead of hours. Every change has its modules loaded anew.
 * Knows what those specs use: describe, it, it.each and Jest's own expect.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import { runInThisContext } from 'node:vm';
import { declareClassPlugin, PluginKind } from '@stryker-mutator/api/plugin';
import { determineHitLimitReached, DryRunStatus, TestStatus, toMutantRunResult } from '@stryker-mutator/api/test-runner';

const stryker = (globalThis.__stryker__ ??= {});
const compiled = new Map();
const located = new Map();

/** The file that is imported, or nothing for a package: libs/domain imports its own files relatively. */
function locate(name, from) {
  if (!name.startsWith('.')) return undefined;
  const path = resolve(dirname(from), name);
  if (!located.has(path))
    located.set(
      path,
      [`${path}.ts`, join(path, 'index.ts')].find((file) => existsSync(file)),
    );
  return located.get(path);
}

/** The copy of the repository that Stryker has changed, with its specs. */
class Sandbox {
  constructor(root) {
    this.root = root;
    this.require = createRequire(join(root, 'package.json'));
    const { projects } = this.require('./jest.config.cjs');
    [[, this.swc]] = Object.values(projects.find(({ displayName }) => displayName === 'rules').transform);
    const under = join(root, 'libs/domain/src', process.env.MUTATION_FOLDER ?? '');
    const names = readdirSync(under, { recursive: true }).filter((name) => name.endsWith('.spec.ts'));
    this.specs = names.map((name) => join(under, name)).sort();
    this.drawn = new Set(this.specs.filter((spec) => /fast-check|random\.fixture/.test(readFileSync(spec, 'utf8'))));
    this.each = this.require('jest-each').bind;
    globalThis.expect = this.require('expect').expect;
  }

  /** Compiled once, run anew for each change. */
  compile(file) {
    if (!compiled.has(file)) {
      const { code } = this.require('@swc/core').transformSync(readFileSync(file, 'utf8'), { ...this.swc, filename: file, swcrc: false });
      compiled.set(file, runInThisContext(`(function (exports, require, module) {${code}\n})`, { filename: file }));
    }
    return compiled.get(file);
  }

  load(file, modules) {
    const known = modules.get(file);
    if (known) return known.exports;
    const module = { exports: {} };
    modules.set(file, module);
    const imported = (name) => {
      const own = locate(name, file);
      return own ? this.load(own, modules) : this.require(name);
    };
    this.compile(file)(module.exports, imported, module);
    return module.exports;
  }

  /** The tests of one spec in their order; an id begins with the spec's path. */
  testsOf(spec, modules) {
    const tests = [];
    const path = [];
    const it = (name, run) => tests.push({ id: `${relative(this.root, spec)} ${[...path, name].join(' ')} #${tests.length}`, run });
    const describe = (name, body) => {
      path.push(name);
      body();
      path.pop();
    };
    it.each = this.each(it, false);
    describe.each = this.each(describe, false);
    Object.assign(globalThis, { it, describe });
    this.load(spec, modules);
    return tests;
  }
}

async function resultOf({ id, run }) {
  const began = performance.now();
  const result = (status) => ({ id, name: id, timeSpentMs: Math.round(performance.now() - began), ...status });
  try {
    await run();
    return result({ status: TestStatus.Success });
  } catch (error) {
    return result({ status: TestStatus.Failed, failureMessage: String(error?.message ?? error) });
  }
}

class RulesRunner {
  /** Stryker enters the sandbox after it has read this file. */
  init() {
    this.sandbox = new Sandbox(process.cwd());
  }

  capabilities() {
    return { reloadEnvironment: true };
  }

  async dryRun() {
    const modules = new Map();
    const tests = [];
    for (const spec of this.sandbox.specs) {
      for (const test of this.sandbox.testsOf(spec, modules)) {
        stryker.currentTestId = test.id;
        tests.push(await resultOf(test));
        stryker.currentTestId = undefined;
      }
    }
    return { status: DryRunStatus.Complete, tests, mutantCoverage: stryker.mutantCoverage };
  }

  async mutantRun({ activeMutant, testFilter, hitLimit, disableBail, sandboxFileName }) {
    Object.assign(stryker, { activeMutant: activeMutant.id, hitLimit, hitCount: hitLimit ? 0 : undefined });
    const ran = await this.run(testFilter, dirname(sandboxFileName), disableBail);
    stryker.activeMutant = undefined;
    return toMutantRunResult(determineHitLimitReached(stryker.hitCount, hitLimit) ?? ran, disableBail);
  }

  /** The specs beside the change first, those that draw hundreds of cases last: the first test that notices ends the run. */
  async run(testFilter, folder, disableBail) {
    const { root, specs, drawn } = this.sandbox;
    const wanted = testFilter && { ids: new Set(testFilter), specs: new Set(testFilter.map((id) => id.split(' ')[0])) };
    const rank = (spec) => (drawn.has(spec) ? 2 : dirname(spec) === folder ? 0 : 1);
    const files = specs.filter((spec) => wanted?.specs.has(relative(root, spec)) ?? true).sort((a, b) => rank(a) - rank(b));
    const modules = new Map();
    const tests = [];
    try {
      for (const spec of files) {
        for (const test of this.sandbox.testsOf(spec, modules).filter(({ id }) => wanted?.ids.has(id) ?? true)) {
          const result = await resultOf(test);
          tests.push(result);
          if (result.status === TestStatus.Failed && !disableBail) return { status: DryRunStatus.Complete, tests };
        }
      }
    } catch (error) {
      return { status: DryRunStatus.Error, errorMessage: String(error) };
    }
    return { status: DryRunStatus.Complete, tests };
  }
}

export const strykerPlugins = [declareClassPlugin(PluginKind.TestRunner, 'rules', RulesRunner)];
