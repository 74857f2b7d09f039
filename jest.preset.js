/**
 * One Jest set-up for every project. The extra reporter writes the counts that `npm test` adds up for its closing line.
 */
const { join } = require('node:path');

const countReporter = join(__dirname, 'tools/test/count-reporter.cjs');

/** Server side and shared libraries: CommonJS through ts-jest; Nest 12 (ESM only) loads by Node's require(esm). */
const node = {
  testEnvironment: 'node',
  testMatch: ['**/*.spec.ts'],
  testPathIgnorePatterns: ['/node_modules/', '/dist/'],
  transform: { '^.+\\.[cm]?ts$': ['ts-jest', { tsconfig: join(__dirname, 'tsconfig.jest.json') }] },
  moduleFileExtensions: ['ts', 'js', 'mjs', 'cjs', 'json', 'node'],
  resolver: '@nx/jest/plugins/resolver',
  reporters: ['default', countReporter],
};

/** Dashboard libraries: zoneless Angular; Angular and ECharts load as native ESM. */
const angular = {
  ...node,
  testEnvironment: 'jsdom',
  extensionsToTreatAsEsm: ['.ts'],
  transform: {
    '^.+\\.(ts|js|html|svg)$': ['jest-preset-angular', { tsconfig: '<rootDir>/tsconfig.json', stringifyContentPathRegex: '\\.(html|svg)$', useESM: true }],
  },
  transformIgnorePatterns: ['/node_modules/'],
};

module.exports = { node, angular };
