/**
 * Makes a React component of a custom element. React 18 knows attributes alone, and React 19 asks the element what it has,
 * which before its file has come is nothing; so the component itself writes attributes, sets properties and listens.
 * The element's class is not imported: the loader's script tag or `@hcc/elements/define` brings it, once.
 */
import {
  createElement,
  forwardRef,
  type ForwardRefExoticComponent,
  type HTMLAttributes,
  type RefAttributes,
  useEffect,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
} from 'react';

export type ElementComponent<E, P> = ForwardRefExoticComponent<P & RefAttributes<E>>;

/** What any element takes, but for what its component tells better. */
export type HostProps<E, Own> = Omit<HTMLAttributes<E>, keyof Own>;

export interface ElementDefinition {
  readonly tag: string;
  /** Name of a React property → the attribute it is written to. */
  readonly attributes: Readonly<Record<string, string>>;
  /** What no attribute can carry, such as a function: set on the element itself. */
  readonly properties: readonly string[];
  /** Name of a React property → the event it listens to. */
  readonly events: Readonly<Record<string, string>>;
}

type Values = Readonly<Record<string, unknown>>;

export function wrapElement<E extends HTMLElement, P extends object>(
  definition: ElementDefinition,
): ElementComponent<E, P> {
  const { tag, attributes, properties, events } = definition;
  const component = forwardRef<E, P>((props, ref) => {
    const values = props as Values;
    const element = useRef<E>(null);
    const latest = useRef(values);
    useImperativeHandle<E | null, E | null>(ref, () => element.current);
    useBeforePaint(() => {
      latest.current = values;
      for (const name of properties) if (element.current) setProperty(element.current, name, values[name]);
    });
    useBeforePaint(() => {
      const abort = new AbortController();
      for (const [name, type] of Object.entries(events))
        element.current?.addEventListener(type, (event) => listenerOf(latest.current[name])?.(event), {
          signal: abort.signal,
        });
      return () => abort.abort();
    }, []);
    return createElement(tag, { ref: element, ...attributesOf(values) });
  });
  component.displayName = tag;
  return component as ElementComponent<E, P>;

  function attributesOf(values: Values): Record<string, unknown> {
    const written: Record<string, unknown> = {};
    for (const [name, value] of Object.entries(values)) {
      if (name in events || properties.includes(name)) continue;
      const attribute = attributes[name];
      if (attribute !== undefined) written[attribute] = attributeValue(value);
      // On a custom element React 18 would write `classname`.
      else written[name === 'className' ? 'class' : name] = value;
    }
    return written;
  }
}

/** `undefined` takes an attribute away, in React 18 too. A set switch is `true` for React 19, which may set the property, and any text for 18. */
const attributeValue = (value: unknown): unknown => (value === false || value === null ? undefined : value);

/** One that was never given is left alone: the element may have a value of its own. */
function setProperty(element: HTMLElement, name: string, value: unknown): void {
  if (value !== undefined || name in element) Reflect.set(element, name, value);
}

const listenerOf = (value: unknown): ((event: Event) => void) | undefined =>
  typeof value === 'function' ? (value as (event: Event) => void) : undefined;

/** In the commit itself, so that no event of a new element is missed; a server, where it would warn, runs neither. */
const useBeforePaint = typeof document === 'undefined' ? useEffect : useLayoutEffect;
