import regexp from 'eslint-plugin-regexp';
import tseslint from 'typescript-eslint';

/*
 * Style is left to people; these rules catch mistakes. Type-aware rules are few: tsc --noEmit runs beside them.
 * Generated tables are left out, they are checked by `npm run gen -- --check`.
 */
export default tseslint.config(
  { ignores: ['dist', 'coverage', 'output', 'node_modules', 'src/languages/*/generated.ts', 'src/languages/index.ts'] },
  ...tseslint.configs.strict,
  regexp.configs['flat/recommended'],
  {
    files: ['**/*.ts'],
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      'prefer-const': ['error', { destructuring: 'all' }],
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'no-console': ['error', { allow: ['error'] }],
      'no-restricted-syntax': ['error', { selector: 'TSEnumDeclaration', message: 'Use a union of literals or a constant object.' }],
      '@typescript-eslint/consistent-type-imports': ['error', { fixStyle: 'inline-type-imports', disallowTypeAnnotations: false }],
      // Typed arrays in bounds-checked loops: noUncheckedIndexedAccess asks for `!` there.
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }],
      // A pattern over a whole text must not backtrack: time is linear in the input.
      'regexp/no-super-linear-backtracking': 'error',
      'regexp/no-super-linear-move': 'off',
      'regexp/prefer-character-class': 'off',
      'regexp/no-obscure-range': 'off',
      'regexp/negation': 'off',
      'regexp/use-ignore-case': 'off',
      'regexp/no-useless-character-class': 'off',
      'regexp/no-dupe-disjunctions': 'off',
      'regexp/no-dupe-characters-character-class': 'off',
      'no-misleading-character-class': ['error', { allowEscape: true }],
      '@typescript-eslint/no-this-alias': 'off',
      'max-lines': ['warn', { max: 400, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    // Tables of words.
    files: ['src/languages/**/*.ts', 'src/knowledge/base/**/*.ts', 'src/tools/**/*.ts', 'test/**/*.ts'],
    rules: { 'max-lines': 'off', 'no-console': 'off' },
  },
);
