/** Holds answers to `schemas/openapi.json` as somebody outside would who has that document and nothing else (reliability H15). */
import * as z from 'zod';
import document from '@hcc/schemas/openapi.json' with { type: 'json' };

export interface Answered {
  method: string;
  pathname: string;
  status: number;
  /** `content-type` */
  type: string;
  /** Read where it is JSON. */
  text: string;
}

/** What this reads of the document. */
interface Documented {
  operationId: string;
  responses: Record<string, { content?: Record<string, { schema?: object }> }>;
}

const paths = Object.entries(document.paths as unknown as Record<string, Record<string, Documented>>);

/** Which operation it is. undefined: none that the document knows, such as HEAD or a page. */
export const documentedAt = (method: string, pathname: string): Documented | undefined =>
  paths.find(([path, methods]) => methods[method.toLowerCase()] && patternOf(path).test(pathname))?.[1][
    method.toLowerCase()
  ];

const patternOf = (path: string): RegExp => new RegExp(`^${path.replaceAll(/\{\w+\}/g, '[^/]+')}$`);

/** @returns what is wrong with an answer, in words; undefined when it is as documented, or of no operation. */
export function undocumentedIn({ method, pathname, status, type, text }: Answered): string | undefined {
  const operation = documentedAt(method, pathname);
  if (!operation) return undefined;
  const place = `${operation.operationId} answered ${status}`;
  const response = operation.responses[status];
  if (!response) return `${place}, which openapi.json does not name`;
  const [mediaType = ''] = type.split(';');
  if (!response.content) return text === '' ? undefined : `${place} with a body`;
  const content = response.content[mediaType] ?? response.content['application/octet-stream'];
  if (!content) return `${place} as ${mediaType || 'nothing'}`;
  if (!mediaType.endsWith('json') || !content.schema) return undefined;
  const checked = shapeOf(`${operation.operationId} ${status}`, content.schema).safeParse(JSON.parse(text));
  return checked.success
    ? undefined
    : `${place}: ${checked.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ')}`;
}

const shapes = new Map<string, z.ZodType>();

function shapeOf(name: string, schema: object): z.ZodType {
  const known = shapes.get(name);
  if (known) return known;
  const made = z.fromJSONSchema(asDefinitions({ ...schema, $defs: document.components.schemas }));
  shapes.set(name, made);
  return made;
}

/** JSON Schema looks for the shapes a document names in `$defs`. */
const asDefinitions = (schema: object): Parameters<typeof z.fromJSONSchema>[0] =>
  JSON.parse(JSON.stringify(schema).replaceAll('#/components/schemas/', '#/$defs/')) as Parameters<
    typeof z.fromJSONSchema
  >[0];
