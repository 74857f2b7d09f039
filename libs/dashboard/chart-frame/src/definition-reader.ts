import type { DefinitionAnswer } from '@channelwise/contracts';

/** Where "How is this computed?" gets its words. The application provides it; this library makes no requests. */
export abstract class DefinitionReader {
  /** The texts of all definitions; rejects with an Error whose message can be shown. */
  abstract read(): Promise<readonly DefinitionAnswer[]>;
}
