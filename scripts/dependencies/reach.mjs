import { parseAst } from 'rolldown/parseAst';

// What a module of Node opens the door to. Modules that are not named here compute and nothing else.
const DOORS = {
  files: ['fs', 'fs/promises'],
  network: ['net', 'tls', 'dgram', 'dns', 'dns/promises', 'http', 'https', 'http2'],
  processes: ['child_process', 'cluster'],
  threads: ['worker_threads'],
  code: ['vm', 'repl', 'inspector'],
  modules: ['module'],
};

const BY_MODULE = new Map(Object.entries(DOORS).flatMap(([door, names]) => names.map((name) => [name, door])));

const BY_GLOBAL = {
  fetch: 'network',
  XMLHttpRequest: 'network',
  WebSocket: 'network',
  EventSource: 'network',
  eval: 'code',
  Function: 'code',
  WebAssembly: 'WebAssembly',
};

// What a script without any of these words cannot do; most of the many are data, and need not be parsed.
const WORDS =
  /\b(?:require|import|from|process|eval|Function|fetch|XMLHttpRequest|WebSocket|EventSource|WebAssembly)\b/;

/**
 * What a script refers to that reaches out of the language: `files`, `network`, `processes`, `threads`, `environment`, `code` (that it
 * makes of text), `modules` (that it finds as it runs), `native`, `WebAssembly`. It is read, not run: what it refers to need not happen. A name that it declares
 * itself is taken for its own throughout.
 */
export function reachOf(source) {
  if (!WORDS.test(source)) return [];
  const program = parseAst(source.replace(/^#!.*/, ''), { lang: 'js', sourceType: 'unambiguous' });
  const own = new Set();
  walk(program, ({ type, id, local }) => DECLARES.test(type) && own.add((id ?? local)?.name));
  const reach = new Set();
  walk(program, (node) => {
    const door = doorIn(node, own);
    if (door !== undefined) reach.add(door);
  });
  return [...reach].sort();
}

const DECLARES = /^(?:FunctionDeclaration|VariableDeclarator|Import\w*Specifier)$/;

function doorIn(node, own) {
  switch (node.type) {
    case 'ImportDeclaration':
    case 'ExportAllDeclaration':
    case 'ExportNamedDeclaration':
      return behind(node.source);
    case 'ImportExpression':
      return isText(node.source) ? behind(node.source) : 'modules';
    case 'CallExpression':
    case 'NewExpression':
      return called(node, own);
    case 'MemberExpression':
      return ofProcess(node);
    case 'VariableDeclarator': // of a global under another name
      return named(node.init, own);
    case 'AssignmentExpression':
      return named(node.right, own);
    default:
      return undefined;
  }
}

const isText = (node) => node?.type === 'Literal' && typeof node.value === 'string';

function behind(node) {
  if (!isText(node)) return undefined;
  return node.value.endsWith('.node') ? 'native' : BY_MODULE.get(node.value.replace(/^node:/, ''));
}

function called({ callee, arguments: [first] }, own) {
  if (callee.name === 'require') return isText(first) ? behind(first) : 'modules';
  if (callee.type === 'MemberExpression' && callee.object.name === 'WebAssembly') return 'WebAssembly';
  return named(callee, own);
}

function named(node, own) {
  const name = node?.type === 'Identifier' && !own.has(node.name) ? node.name : globalOf(node ?? {});
  return Object.hasOwn(BY_GLOBAL, name ?? '') ? BY_GLOBAL[name] : undefined;
}

const globalOf = ({ type, object, property }) =>
  type === 'MemberExpression' && /^(?:globalThis|window|self|global)$/.test(object.name ?? '')
    ? property.name
    : undefined;

function ofProcess({ object, property, computed }) {
  const isProcess =
    object.name === 'process' || (object.property?.name === 'process' && globalOf(object) !== undefined);
  if (!isProcess || computed) return undefined;
  return { env: 'environment', dlopen: 'native', binding: 'native' }[property.name];
}

function walk(node, visit) {
  visit(node);
  for (const key in node) {
    const value = node[key];
    for (const child of Array.isArray(value) ? value : [value])
      if (typeof child === 'object' && child !== null && 'type' in child) walk(child, visit);
  }
}
