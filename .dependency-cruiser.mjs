// The rooms and their arrows (docs/architecture.md). A room may import itself, the rooms named here, and nothing else of ours.
const rooms = {
  cli: [
    'config',
    'demo',
    'channels',
    'mailroom',
    'conversation',
    'actions',
    'reminders',
    'reports',
    'intake',
    'store',
    'domain',
    'language',
  ],
  demo: ['conversation', 'actions', 'reminders', 'reports', 'intake', 'store', 'domain', 'language'],
  channels: ['mailroom', 'conversation', 'domain', 'language'],
  mailroom: ['conversation', 'actions', 'reminders', 'reports', 'intake', 'store', 'domain', 'language'],
  conversation: ['actions', 'reminders', 'reports', 'intake', 'store', 'domain', 'language'],
  actions: ['intake', 'store', 'domain', 'language'],
  reminders: ['store', 'domain', 'language'],
  reports: ['store', 'domain', 'language'],
  intake: ['domain', 'language'],
  store: ['domain'],
  domain: [],
  language: [],
  config: [],
};

// Packages that one room keeps to itself, so that replacing one touches one room.
const homes = {
  'src/channels/telegram': ['grammy'],
  'src/channels/web': ['hono', '@hono'],
  'src/store': ['@prisma', 'better-sqlite3'],
  'src/reminders': ['node-cron'],
  'src/cli': ['commander'],
  'src/language': ['@fluent'],
  'src/intake': ['csv-parse', 'saxes'],
  'src/reports': ['@resvg', '@expo-google-fonts', 'docx', 'exceljs'],
};

const channels = ['telegram', 'web', 'terminal', 'zalo'];

/** The package itself or a part of it, found in node_modules or not found at all. */
const packages = (names) => `(^|node_modules/)(${names.join('|')})(/|$)`;

/** A room is a folder, or one file directly in src. */
const room = (names) => `^src/(${names.join('|')})(/|\\.ts$)`;

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...Object.entries(rooms).map(([name, below]) => ({
      name: `${name}-imports-only-below`,
      severity: 'error',
      from: { path: room([name]) },
      to: { path: '^src/', pathNot: room([name, ...below]) },
    })),
    ...Object.entries(homes).map(([home, names]) => ({
      name: `${names[0]}-only-in-${home}`,
      severity: 'error',
      from: { path: '^src/', pathNot: [`^${home}/`, '^src/store/generated/'] },
      to: { path: packages(names) },
    })),
    ...channels.map((name) => ({
      name: `${name}-imports-no-other-channel`,
      severity: 'error',
      from: { path: `^src/channels/${name}/` },
      to: { path: '^src/channels/[^/]+/', pathNot: `^src/channels/${name}/` },
    })),
    {
      name: 'generated-only-in-store',
      comment: 'Other rooms take the types of records from src/store/records.ts.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/store/' },
      to: { path: '^src/store/generated/' },
    },
    {
      name: 'domain-is-pure',
      comment: 'Rules are data in, data out; dayjs reckons days and zones.',
      severity: 'error',
      from: { path: '^src/domain/' },
      to: { pathNot: ['^src/domain/', packages(['dayjs'])] },
    },
    { name: 'no-circular', severity: 'error', from: { pathNot: '^src/store/generated/' }, to: { circular: true } },
    {
      name: 'no-orphan',
      severity: 'error',
      from: {
        path: '^src/',
        orphan: true,
        pathNot: ['^src/store/generated/', '^src/main\\.ts$', '/(read|make)-worker\\.ts$'],
      },
      to: {},
    },
    { name: 'found', comment: 'What is imported exists.', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'no-dev-package-in-product',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    doNotFollow: { path: ['node_modules', '^src/store/generated/'] },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'node', 'default'] },
  },
};
