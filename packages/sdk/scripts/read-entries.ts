/** The public declarations of each entry, as `tsc` writes them into `.d.ts`. TypeScript 6: the native one has no API. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

export interface Declaration {
  name: string;
  /** As it stands in the `.d.ts`, without comments. */
  code: string;
  /** The doc comment, without its stars; empty when there is none. */
  comment: string;
  /** Members of an interface or class. */
  members: { name: string; code: string; comment: string }[];
  /** `contract` for a shape of the contract, whose fields openapi.json tells. */
  kind: 'own' | 'contract';
}

export interface Entry {
  /** As it is imported, `@hcc/sdk/events`. */
  name: string;
  /** The comment on top of the file. */
  comment: string;
  declarations: Declaration[];
}

/** @param folder of the package. */
export function readEntries(folder: string): Entry[] {
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    name: string;
    exports: Record<string, string | { source: string }>;
  };
  const sources = Object.entries(manifest.exports).flatMap(([path, target]) =>
    typeof target === 'string' ? [] : [{ name: join(manifest.name, path), file: join(folder, target.source) }],
  );
  const program = ts.createProgram(
    sources.map(({ file }) => file),
    optionsOf(folder),
  );
  const checker = program.getTypeChecker();
  return sources.map(({ name, file }) => {
    const source = program.getSourceFile(file);
    const symbol = source && checker.getSymbolAtLocation(source);
    if (!source || !symbol) throw new Error(`${file} exports nothing.`);
    const declarations = checker
      .getExportsOfModule(symbol)
      .map((it) => (it.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(it) : it))
      .flatMap((it) => (it.declarations ?? []).map((declaration) => read(it.name, declaration)))
      .toSorted((a, b) => (a.name < b.name ? -1 : 1));
    return { name, comment: commentOf(source.statements[0]), declarations };
  });

  function read(name: string, node: ts.Declaration): Declaration {
    const statement = ts.isVariableDeclaration(node) ? node.parent.parent : node;
    // Its fields are openapi.json's to tell: a shape, or the query of an operation.
    const isContract = ts.isTypeAliasDeclaration(node) && /\b(Schemas|components|QueryOf)\b/.test(node.type.getText());
    return {
      name,
      code: declared(program, checker, node),
      comment: commentOf(statement),
      members: ts.isInterfaceDeclaration(node) || ts.isClassDeclaration(node) ? membersOf(node) : [],
      kind: isContract ? 'contract' : 'own',
    };
  }
}

function optionsOf(folder: string): ts.CompilerOptions {
  const file = join(folder, 'tsconfig.json');
  return {
    ...ts.getParsedCommandLineOfConfigFile(file, {}, { ...ts.sys, onUnRecoverableConfigFileDiagnostic: () => {} })
      ?.options,
    composite: false,
    incremental: false,
  };
}

const printer = ts.createPrinter({ removeComments: true });
const print = (node: ts.Node): string => printer.printNode(ts.EmitHint.Unspecified, node, node.getSourceFile());

/** A declaration without what is inside: bodies, values and what is private. */
function declared(program: ts.Program, checker: ts.TypeChecker, node: ts.Declaration): string {
  if (ts.isVariableDeclaration(node)) {
    const type = checker.typeToString(checker.getTypeAtLocation(node), node, ts.TypeFormatFlags.NoTruncation);
    return `const ${node.name.getText()}: ${type};`;
  }
  if (ts.isFunctionDeclaration(node)) {
    const signature = checker.getSignatureFromDeclaration(node);
    const text = signature && checker.signatureToString(signature, node, ts.TypeFormatFlags.NoTruncation);
    return `function ${node.name?.text}${text};`;
  }
  if (!ts.isClassDeclaration(node)) return print(node).replace(/^export /, '');
  const heritage = node.heritageClauses?.map(print).join(' ') ?? '';
  const members = membersOf(node).map(({ code }) => `    ${code}`);
  return [`class ${node.name?.text} ${heritage.trim()} {`, ...members, '}'].join('\n');
}

const membersOf = (node: ts.InterfaceDeclaration | ts.ClassDeclaration): Declaration['members'] =>
  [...node.members].map((member) => ({
    name: member.name?.getText() ?? (ts.isConstructorDeclaration(member) ? 'constructor' : '(call)'),
    code: memberCode(member),
    comment: commentOf(member),
  }));

function memberCode(member: ts.ClassElement | ts.TypeElement): string {
  if (ts.isConstructorDeclaration(member)) return `constructor(${member.parameters.map(print).join(', ')});`;
  if (!ts.isPropertyDeclaration(member)) return print(member);
  const type = member.type ? `: ${print(member.type)}` : ` = ${member.initializer ? print(member.initializer) : ''}`;
  const modifiers = (member.modifiers ?? []).map(print).filter((it) => it !== 'override');
  return `${[...modifiers, ''].join(' ')}${member.name.getText()}${type};`;
}

/** The last doc comment in front of a node, as text. */
function commentOf(node: ts.Node | undefined): string {
  if (!node) return '';
  const text = node.getSourceFile().text;
  const comments = ts.getLeadingCommentRanges(text, node.getFullStart()) ?? [];
  const last = comments.map(({ pos, end }) => text.slice(pos, end)).findLast((it) => it.startsWith('/**'));
  return (last ?? '')
    .replace(/^\/\*\*\s?/, '')
    .replace(/\s*\*\/$/, '')
    .replaceAll(/^\s*\* ?/gm, '')
    .trim();
}
