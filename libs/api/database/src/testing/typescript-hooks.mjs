/**
 * Lets a plain `node` process run this library's TypeScript from source: Node strips the types itself, but wants the `.ts` that
 * our imports leave out. Used for the processes that tests start; the product is bundled.
 */
import { registerHooks } from 'node:module';

registerHooks({
  resolve(specifier, context, nextResolve) {
    try {
      return nextResolve(specifier, context);
    } catch (error) {
      if (!specifier.startsWith('.')) throw error;
      return nextResolve(`${specifier}.ts`, context);
    }
  },
});
