import type { Readable } from 'node:stream';
import { UploadBroken } from './import-errors';

/**
 * The bytes of an upload. One that breaks off fires the abort controller, and one whose import ends early stays open, so that the
 * answer can still be sent: what is left of it is thrown away.
 */
export async function* uploadedBytes(upload: Readable, abort: AbortController): AsyncGenerator<Buffer, void, undefined> {
  const onClose = () => {
    if (!upload.readableEnded) abort.abort(new UploadBroken('the upload broke off'));
  };
  // An import that is cancelled while the upload stalls must not wait for its next byte.
  const stop = Promise.withResolvers<never>();
  stop.promise.catch(() => undefined);
  const onAbort = () => stop.reject(abort.signal.reason);
  upload.once('close', onClose);
  abort.signal.addEventListener('abort', onAbort, { once: true });
  const chunks = upload.iterator({ destroyOnReturn: false })[Symbol.asyncIterator]() as AsyncIterator<Buffer, void>;
  try {
    for (;;) {
      const next = await Promise.race([chunks.next(), stop.promise]);
      if (next.done) return;
      yield next.value;
    }
  } catch (error) {
    if (!abort.signal.aborted) abort.abort(new UploadBroken('the upload broke off', { cause: error }));
    throw abort.signal.reason;
  } finally {
    upload.off('close', onClose);
    abort.signal.removeEventListener('abort', onAbort);
    upload.on('error', () => undefined);
    upload.resume();
  }
}
