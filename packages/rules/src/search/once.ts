/** Made when it is first asked for, and kept. */
export function once<Made>(make: () => Made): () => Made {
  let made: { value: Made } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** Found when it is first asked for, and kept for each that is asked. */
export function remembered<Asked, Found>(find: (asked: Asked) => Found): (asked: Asked) => Found {
  const known = new Map<Asked, Found>();
  return (asked) => {
    let found = known.get(asked);
    if (found === undefined) known.set(asked, (found = find(asked)));
    return found;
  };
}

/** Every key typed asks for most of what the last one asked for; a service asks for thousands of people. */
const mostRemembered = 500;

/** The same for what anybody may ask: no more is kept than was asked for lately. */
export function recently<Asked, Found>(find: (asked: Asked) => Found): (asked: Asked) => Found {
  const known = new Map<Asked, Found>();
  return (asked) => {
    let found = known.get(asked);
    if (found === undefined) {
      if (known.size === mostRemembered) known.clear();
      known.set(asked, (found = find(asked)));
    }
    return found;
  };
}
