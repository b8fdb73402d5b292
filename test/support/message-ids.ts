import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import ts from 'typescript';

/** The ids that the product may ask for at one place in its code. */
export interface Asked {
  /** `src/…/file.ts:LINE`, for a person to go to. */
  readonly at: string;
  /** All of them, where the types tell; else the one pattern that they follow. */
  readonly ids: readonly string[] | RegExp;
  /** True if it goes straight to `text(…)` or `said(…)`; else it only looks like an id. */
  readonly certain: boolean;
}

/** Reads every message id out of src/, by the types: `status-${status.kind}` gives one for each kind. */
export function idsInCode(): Asked[] {
  const { config } = ts.readConfigFile('tsconfig.json', ts.sys.readFile);
  const { options, fileNames } = ts.parseJsonConfigFileContent({ ...config, include: ['src'] }, ts.sys, '.');
  const program = ts.createProgram(fileNames, options);
  const checker = program.getTypeChecker();
  const found: Asked[] = [];
  for (const file of program.getSourceFiles()) {
    if (file.isDeclarationFile || file.fileName.includes('/generated/') || file.fileName.includes('/understand/'))
      continue;
    visit(file, file);
  }
  return found;

  function visit(node: ts.Node, file: ts.SourceFile): void {
    const certain = ts.isCallExpression(node) ? askedBy(node, checker) : undefined;
    if (certain !== undefined) add(certain, file, true);
    else if (ts.isStringLiteralLike(node) || ts.isTemplateExpression(node)) add(node, file, false);
    ts.forEachChild(node, (child) => visit(child, file));
  }

  function add(node: ts.Expression, file: ts.SourceFile, certain: boolean): void {
    const line = file.getLineAndCharacterOfPosition(node.getStart(file)).line + 1;
    for (const ids of readings(node, checker))
      found.push({ at: `${relative('.', file.fileName)}:${line}`, ids, certain });
  }
}

/** The argument that is a message id, if this call asks for a text. */
function askedBy(call: ts.CallExpression, checker: ts.TypeChecker): ts.Expression | undefined {
  if (ts.isIdentifier(call.expression) && call.expression.text === 'said') return call.arguments[1];
  return checker.getTypeAtLocation(call.expression).aliasSymbol?.name === 'Text' ? call.arguments[0] : undefined;
}

/** What an expression can be: nothing if it is any string. */
function readings(node: ts.Expression, checker: ts.TypeChecker): (readonly string[] | RegExp)[] {
  if (ts.isConditionalExpression(node)) {
    return [...readings(node.whenTrue, checker), ...readings(node.whenFalse, checker)];
  }
  if (!ts.isTemplateExpression(node)) {
    const values = literalsOf(checker.getTypeAtLocation(node));
    return values === null ? [] : [values];
  }
  let ids: string[] | null = [node.head.text];
  let pattern = node.head.text;
  for (const { expression, literal } of node.templateSpans) {
    const values = literalsOf(checker.getTypeAtLocation(expression));
    ids =
      ids === null || values === null ? null : ids.flatMap((id) => values.map((value) => id + value + literal.text));
    pattern += `[\\w-]+${literal.text}`;
  }
  return ids !== null ? [ids] : /^[a-z]+-[\w[\]\\+-]*$/.test(pattern) ? [new RegExp(`^${pattern}$`)] : [];
}

/** The strings that a type consists of, or null if it is any string. */
function literalsOf(type: ts.Type): string[] | null {
  const parts = type.isUnion() ? type.types : [type];
  const values = parts.flatMap((part) => (part.isStringLiteral() ? [part.value] : []));
  return values.length === parts.length && values.length > 0 ? values : null;
}

const page = 'src/channels/web/page';

/** Ids that the page names, `{{web-…}}` in its HTML and `text('web-…')` in its scripts. */
export function idsInPage(): Asked[] {
  return readdirSync(page)
    .filter((file) => /\.(js|html)$/.test(file))
    .flatMap((file) => {
      const content = readFileSync(join(page, file), 'utf8');
      const named = [...content.matchAll(/\{\{(web-[\w-]+)\}\}|'(web-[\w-]+)'/g)].map(
        (match) => match[1] ?? match[2] ?? '',
      );
      return named.map((id) => ({ at: `${page}/${file}`, ids: [id], certain: true }));
    });
}
