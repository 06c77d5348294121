/** The ways by which text could leave a tab or stay behind in it, by the names that code has to use for them. */
import ts from 'typescript';

const network = [
  'fetch',
  'fetchLater',
  'XMLHttpRequest',
  'WebSocket',
  'WebSocketStream',
  'EventSource',
  'WebTransport',
  'sendBeacon',
  'RTCPeerConnection',
  'importScripts',
  'Image',
  'Audio',
  'FontFace',
  'src',
  'srcset',
  'srcdoc',
  'action',
  'formAction',
  'background-image',
  'pushState',
  'replaceState',
];
const otherContexts = [
  'Worker',
  'SharedWorker',
  'serviceWorker',
  'BroadcastChannel',
  'MessageChannel',
  'postMessage',
  'connect',
  'connectNative',
  'sendMessage',
  'sendNativeMessage',
];
const stores = [
  'storage',
  'cookie',
  'cookies',
  'cookieStore',
  'indexedDB',
  'caches',
  'localStorage',
  'sessionStorage',
  'showSaveFilePicker',
  'clipboard',
  'createObjectURL',
];
const logs = ['console', 'alert', 'reportError'];
const codeFromText = ['eval', 'Function', 'innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe'];
const waysOut: ReadonlySet<string> = new Set([
  ...network,
  ...otherContexts,
  ...stores,
  ...logs,
  ...codeFromText,
]);

/** Elements that fetch or send by being there. */
const loading = /^(img|image|script|iframe|frame|link|form|object|embed|video|audio|source|portal)$/i;

/** Every way out that a TypeScript or JavaScript text names, once per place, in the order of the text. */
export function waysOutOf(path: string, text: string): readonly string[] {
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const name = nameOf(node);
    if (name && waysOut.has(name)) found.push(name);
    if (isDynamicImport(node)) found.push('import()');
    const element = elementOf(node);
    if (element && loading.test(element)) found.push(`<${element}>`);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

/** The same for a style sheet. */
export function waysOutOfCss(text: string): readonly string[] {
  return text.match(/url\(|@import|image-set\(/g) ?? [];
}

/** Also `globalThis['fetch']`: a string that is only such a name has no other use in this product. */
function nameOf(node: ts.Node): string | undefined {
  return ts.isIdentifier(node) || ts.isStringLiteralLike(node) ? node.text : undefined;
}

function isDynamicImport(node: ts.Node): boolean {
  return ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword;
}

function elementOf(node: ts.Node): string | undefined {
  if (ts.isJsxOpeningElement(node) || ts.isJsxSelfClosingElement(node)) return node.tagName.getText();
  if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return undefined;
  const isMaking = /^createElement(NS)?$/.test(node.expression.name.text);
  return isMaking ? node.arguments.filter(ts.isStringLiteralLike).at(-1)?.text : undefined;
}
