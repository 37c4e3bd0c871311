/** Imports go one way (README, “The map”). A planted violation in tests/architecture.test.ts proves each rule is read. */
/** Nouns by rank: a module refers only to nouns before it. */
const RANKS = [
  ['sections'],
  ['accounts'],
  ['attachments', 'notifications', 'imports'],
  ['assignments', 'calendar'],
  ['tasks'],
  ['meetings', 'trainings', 'disclosures', 'applications'],
  ['remedies'],
  ['statistics'],
  ['packs'],
  ['audit'],
];
const NOUNS_EARLIER = Object.fromEntries(
  RANKS.flatMap((nouns, rank) => nouns.map((noun) => [noun, RANKS.slice(0, rank).flat()])),
);

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    { name: 'no-cycle', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'not-resolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^(virtual:|@graphql-typed-document-node/core$)' },
    },
    {
      name: 'no-cross-feature',
      severity: 'error',
      from: { path: '^client/src/features/([^/]+)/' },
      to: { path: '^client/src/features/', pathNot: '^client/src/features/$1/' },
    },
    {
      name: 'features-not-from-app',
      severity: 'error',
      from: { path: '^client/src/features/' },
      to: { path: '^client/src/app/' },
    },
    {
      name: 'ui-knows-no-noun',
      severity: 'error',
      from: { path: '^client/src/ui/' },
      to: { path: '^client/src/(features|app)/' },
    },
    { name: 'client-not-server', severity: 'error', from: { path: '^client/' }, to: { path: '^server/' } },
    { name: 'server-not-client', severity: 'error', from: { path: '^server/' }, to: { path: '^client/' } },
    {
      name: 'shared-alone',
      severity: 'error',
      from: { path: '^shared/' },
      to: { path: '^(client|server|tests)/' },
    },
    {
      name: 'shared-only-zod',
      severity: 'error',
      from: { path: '^shared/src/', pathNot: '[.]test[.]ts$' },
      to: { dependencyTypes: ['npm', 'npm-dev', 'npm-no-pkg', 'npm-unknown'], pathNot: 'node_modules/zod/' },
    },
    {
      name: 'core-not-modules',
      severity: 'error',
      from: { path: '^server/src/core/' },
      to: { path: '^server/src/modules/' },
    },
    {
      name: 'modules-by-their-index',
      severity: 'error',
      from: { path: '^server/src/modules/([^/]+)/' },
      to: {
        path: '^server/src/modules/',
        pathNot: ['^server/src/modules/$1/', '^server/src/modules/[^/]+/index[.]ts$'],
      },
    },
    ...Object.entries(NOUNS_EARLIER).map(([noun, earlier]) => ({
      name: `${noun}-refers-to-earlier-nouns`,
      severity: 'error',
      from: { path: `^server/src/modules/${noun}/` },
      to: { path: '^server/src/modules/', pathNot: `^server/src/modules/(${[noun, ...earlier].join('|')})/` },
    })),
    {
      name: 'outside-by-their-index',
      severity: 'error',
      from: { path: '^server/src/', pathNot: '^server/src/modules/' },
      to: { path: '^server/src/modules/[^/]+/', pathNot: '^server/src/modules/[^/]+/index[.]ts$' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    exclude: { path: '(^|/)(dist|gql)/' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
};
