/** Words and imports that a part of the tree must not use, each with the reason that lint prints. */

const call = (object, property) => `CallExpression[callee.object.name='${object}'][callee.property.name='${property}']`;
const ban = (selector, message) => ({ selector, message });

export const everywhere = [
  ban('TSEnumDeclaration', 'States are a const object and a union type, never an enum.'),
  ban(
    "Property[key.name='synchronize'][value.value=true]",
    'The schema changes by migrations that a person has read, never by synchronize.',
  ),
];

export const transactions = [
  ban(
    "CallExpression[callee.property.name='transaction']",
    'One way to a transaction: `transact`, which tries again what another transaction crossed.',
  ),
];

const SPELLED_STATE = /\b(state|status|decision|outcome) (=|<>|IN|NOT IN|IS DISTINCT FROM) \(?'[A-Z]/.source;
const SPELLED =
  'A state, decision or outcome in a statement is the constant of libs/domain, interpolated: one search finds every use, and a new name reaches all of them.';
export const statements = [
  ban(`TemplateElement[value.raw=/${SPELLED_STATE}/]`, SPELLED),
  ban(`Literal[value=/${SPELLED_STATE}/]`, SPELLED),
];

export const tests = [
  ban(
    "CallExpression[callee.object.name='jest'][callee.property.name=/^(mock|doMock|unstable_mockModule|setMock)$/]",
    'No mock of our own code, the database or Temporal: rules need none, stores need the real thing.',
  ),
  ban('CallExpression[callee.name=/^(xit|xtest|xdescribe|fit|fdescribe)$/]', 'A test is run or removed, never skipped or run alone.'),
  ban(
    'MemberExpression[object.name=/^(it|test|describe)$/][property.name=/^(skip|only|todo|failing)$/]',
    'A test is run or removed, never skipped or run alone.',
  ),
  ban(
    'MemberExpression[object.object.name=/^(it|test|describe)$/][property.name=/^(skip|only|failing)$/]',
    'A test is run or removed, never skipped or run alone.',
  ),
];

const CLOCK = 'Time is passed in as `now`: one decision has one clock, and the same facts give the same answer.';
export const rules = [
  ban(call('Date', 'now'), CLOCK),
  ban("NewExpression[callee.name='Date'][arguments.length=0]", CLOCK),
  ban(call('Math', 'random'), 'A rule decides the same every time; what is drawn by lot is drawn by the caller and recorded.'),
  ban("MemberExpression[object.name='crypto']", 'Digests and random values are made by the caller; rules are pure.'),
];

export const workflowGlobals = [
  { name: 'process', message: 'A workflow knows nothing of the machine it runs on: replay may happen on another.' },
  { name: 'console', message: 'Use `log` of @temporalio/workflow: it keeps silent on replay.' },
  { name: 'Intl', message: 'Formats depend on the machine; a workflow must replay the same everywhere.' },
  { name: 'require', message: 'A workflow imports at the top of the file only.' },
];
export const workflowWords = [
  ban('CallExpression[callee.property.name=/^toLocale/]', 'Formats depend on the machine; a workflow must replay the same everywhere.'),
];

const NODE = { regex: '^node:', message: 'Not even Node: this code runs in the sandbox of a workflow.' };
/** Without the prefix `node:`; the parts that a pure rule might be tempted by are named, the rest does not resolve in a bundle. */
const BARE_NODE = {
  regex:
    '^(assert|buffer|child_process|cluster|crypto|dns|events|fs|http|https|net|os|path|perf_hooks|process|stream|timers|tls|url|util|v8|vm|worker_threads|zlib)(/.*)?$',
  message: NODE.message,
};
const FRAMEWORKS = {
  regex: '^(@nestjs/|typeorm|pg$|pino|express|class-validator|class-transformer|rxjs|joi$)',
  message: 'Frameworks and drivers stay out of code that a workflow can reach.',
};
const OTHER_SDK = {
  regex: '^@temporalio/(client|worker|activity|testing)',
  message: 'Only @temporalio/workflow and @temporalio/common run in the sandbox.',
};

export const workflowImports = {
  patterns: [
    NODE,
    BARE_NODE,
    FRAMEWORKS,
    OTHER_SDK,
    { regex: '^@activities(/|$)', allowTypeImports: true, message: 'A workflow knows activities by type only; their code runs elsewhere.' },
    {
      regex: '^@js-temporal/',
      message: 'The calendar polyfill is too big for the bundle: periods are computed by the activity or the domain facts.',
    },
  ],
};
export const contractImports = {
  patterns: [
    NODE,
    BARE_NODE,
    FRAMEWORKS,
    OTHER_SDK,
    { regex: '^@js-temporal/', message: 'Workflows reach the contracts: the calendar polyfill would come with them.' },
  ],
};
export const domainImports = {
  patterns: [{ regex: '^(?!\\.|@app/domain/)', message: 'The rules of the SOP import nothing but themselves.' }],
};
export const calendarImports = {
  patterns: [
    {
      regex: '^(?!\\.|@app/domain/|@js-temporal/polyfill$)',
      message: 'The calendar imports @js-temporal/polyfill and the domain, nothing else.',
    },
  ],
};
export const formImports = {
  paths: [
    {
      name: 'class-validator',
      importNames: ['IsOptional'],
      message: 'It lets `null` through every other check; `Optional` of platform/form means "left out".',
    },
  ],
};
