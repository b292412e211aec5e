/**
 * Preloaded where Node runs our sources by `--conditions=source`: other packages name a `source` too and mean TypeScript of
 * their own (eventsource-parser does), which Node does not take from node_modules. They are taken as they are published.
 */
import { registerHooks } from 'node:module';

const ours = /^(?:[./#]|@hcc\/|\w+:)/;

registerHooks({
  resolve: (specifier, context, next) =>
    next(
      specifier,
      ours.test(specifier)
        ? context
        : { ...context, conditions: context.conditions.filter((condition) => condition !== 'source') },
    ),
});
