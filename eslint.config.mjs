import { createProjectGraphAsync, readCachedProjectGraph } from '@nx/devkit';
import nx from '@nx/eslint-plugin';
import angular from 'angular-eslint';
import typescript from 'typescript-eslint';

// Without a project graph the boundary rule reports nothing at all. `nx lint` always has one; a bare `eslint` gets it here.
try {
  readCachedProjectGraph();
} catch {
  await createProjectGraphAsync({ exitOnError: true });
}

/** Who may import whom: apps use features, features use parts, and all rest on contracts and vocabulary. Features never meet. */
const PARTS = ['type:data-access', 'type:ui', 'type:metrics'];
const GROUND = ['type:contracts', 'type:vocabulary'];
const LAYERS = {
  'type:app': ['type:feature', 'type:testing', ...PARTS, ...GROUND],
  'type:feature': [...PARTS, ...GROUND],
  'type:data-access': ['type:data-access', 'type:metrics', ...GROUND],
  'type:ui': ['type:ui', 'type:metrics', ...GROUND],
  'type:metrics': GROUND,
  'type:contracts': GROUND,
  'type:vocabulary': ['type:vocabulary'],
  'type:testing': ['type:testing', 'type:feature', ...PARTS, ...GROUND],
  'type:e2e': GROUND,
};
const SCOPES = {
  'scope:api': ['scope:api', 'scope:shared'],
  'scope:dashboard': ['scope:dashboard', 'scope:shared'],
  'scope:shared': ['scope:shared'],
};
/** The layers that both sides share and that outlive any framework. */
const WITHOUT_FRAMEWORK = ['type:metrics', 'type:contracts', 'type:vocabulary'];
const FRAMEWORKS = ['@angular/*', '@nestjs/*', 'typeorm', 'pg', 'express', 'echarts', 'ngx-echarts', 'rxjs'];

const depConstraints = [
  ...Object.entries({ ...LAYERS, ...SCOPES }).map(([sourceTag, onlyDependOnLibsWithTags]) => ({ sourceTag, onlyDependOnLibsWithTags })),
  ...WITHOUT_FRAMEWORK.map((sourceTag) => ({ sourceTag, onlyDependOnLibsWithTags: LAYERS[sourceTag], bannedExternalImports: FRAMEWORKS })),
];

const DASHBOARD = ['apps/dashboard/**', 'libs/dashboard/**'];
const within = (folders, pattern) => folders.map((folder) => `${folder}/${pattern}`);

export default typescript.config(
  { ignores: ['**/node_modules', '**/dist', 'tmp', '.nx', '.angular', '.data', 'coverage'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['**/*.ts', '**/*.mts'],
    extends: [...typescript.configs.strict, ...typescript.configs.stylistic],
    plugins: { '@nx': nx },
    rules: {
      '@nx/enforce-module-boundaries': ['error', { depConstraints, enforceBuildableLibDependency: false, allow: [] }],
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-extraneous-class': ['error', { allowWithDecorator: true }],
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true }],
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/ban-ts-comment': 'error',
      // A plain loop over an index is the fast one where bytes are read.
      '@typescript-eslint/prefer-for-of': 'off',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': ['error', { allow: ['warn', 'error'] }],
      'no-restricted-imports': ['error', { patterns: [{ regex: '^/', message: 'An absolute path exists on one machine only.' }] }],
      'max-lines': ['error', { max: 400 }],
      'no-warning-comments': ['error', { terms: ['todo', 'fixme', 'xxx'] }],
      'prefer-const': 'error',
    },
  },
  {
    // Programs for the terminal speak through the console.
    files: ['tools/**/*.ts'],
    rules: { 'no-console': 'off' },
  },
  {
    files: within(DASHBOARD, '**/*.ts'),
    extends: [...angular.configs.tsRecommended],
    processor: angular.processInlineTemplates,
    rules: {
      '@angular-eslint/component-selector': ['error', { type: 'element', prefix: 'cw', style: 'kebab-case' }],
      '@angular-eslint/directive-selector': ['error', { type: 'attribute', prefix: 'cw', style: 'camelCase' }],
      '@angular-eslint/prefer-on-push-component-change-detection': 'error',
    },
  },
  {
    files: within(DASHBOARD, '**/*.html'),
    extends: [...angular.configs.templateRecommended, ...angular.configs.templateAccessibility],
    rules: {
      '@angular-eslint/template/prefer-control-flow': 'error',
      // A click on a dialog's backdrop closes it; for the keyboard the browser itself has Escape.
      '@angular-eslint/template/interactive-supports-focus': ['error', { allowList: ['form', 'dialog'] }],
    },
  },
  {
    files: ['**/*.mjs', '**/*.cjs'],
    rules: { eqeqeq: 'error', 'prefer-const': 'error' },
  },
);
