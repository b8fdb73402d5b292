// Biome formats and lints; ESLint holds only what needs types, and the two habits that Biome cannot express:
// the clock and the environment are read in main.ts alone, and sentences for people live in locales/.
import tseslint from 'typescript-eslint';

const outerWorld = [
  ["NewExpression[callee.name='Date'][arguments.length=0]", 'the clock'],
  ["CallExpression[callee.name='Date']", 'the clock'],
  ["CallExpression[callee.object.name='Date'][callee.property.name='now']", 'the clock'],
  ["CallExpression[callee.name='dayjs'][arguments.length=0]", 'the clock'],
  ["MemberExpression[object.name='process'][property.name='env']", 'the environment'],
  ["ImportDeclaration[source.value='node:process'] ImportSpecifier[imported.name='env']", 'the environment'],
].map(([selector, what]) => ({ selector, message: `Only src/main.ts reads ${what}; take it as a parameter.` }));

const vietnamese = '/[àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]/iu';
const sentences = [`Literal[value=${vietnamese}]`, `TemplateElement[value.raw=${vietnamese}]`].map((selector) => ({
  selector,
  message:
    'Words for people live in locales/. A vocabulary that is recognised, not said, is listed in eslint.config.mjs.',
}));

/** Files whose Vietnamese is recognised in what people type or in what they send, or names that data is entered under. */
const vocabularies = [
  'src/conversation/understand/**',
  'src/demo/**',
  'src/domain/letterhead.ts',
  'src/domain/text-key.ts',
  'src/reports/docx/text-width.ts',
  'src/intake/roles.ts',
  'src/intake/columns.ts',
  'src/intake/column-names.ts',
  'src/intake/unit-names.ts',
  'src/intake/group-heading.ts',
  'src/intake/text-date.ts',
  'src/intake/plan-cells.ts',
  'src/intake/plan-numbers.ts',
  'src/intake/clean-text.ts',
];

export default tseslint.config(
  { ignores: ['src/store/generated/**', 'src/channels/web/page/**', 'coverage/**'] },
  { linterOptions: { noInlineConfig: true } },
  {
    files: ['src/**/*.ts', 'test/**/*.ts', 'bench/**/*.ts'],
    languageOptions: {
      parser: tseslint.parser,
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    plugins: { '@typescript-eslint': tseslint.plugin },
    rules: {
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': 'error',
      '@typescript-eslint/await-thenable': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
    },
  },
  { files: ['src/**/*.ts'], rules: { 'no-restricted-syntax': ['error', ...outerWorld, ...sentences] } },
  { files: vocabularies, rules: { 'no-restricted-syntax': ['error', ...outerWorld] } },
  { files: ['src/main.ts'], rules: { 'no-restricted-syntax': ['error', ...sentences] } },
);
