/** As much of a file's beginning as a preview takes. */
export const SAMPLE_BYTES = 256 * 1024;

export interface Sample {
  /** base64 */
  content: string;
  /** Whether it is the whole file. */
  whole: boolean;
}

/** The beginning of a file. Rejects when the browser cannot read it (it was moved or changed meanwhile). */
export function sampleOf(file: Blob): Promise<Sample> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onerror = () => reject(reader.error ?? new Error('the file cannot be read'));
    reader.onload = () => {
      const address = String(reader.result);
      resolve({ content: address.slice(address.indexOf(',') + 1), whole: file.size <= SAMPLE_BYTES });
    };
    reader.readAsDataURL(file.slice(0, SAMPLE_BYTES));
  });
}

/** A name for the source out of a file's: without ending, and without the dates that change from month to month. */
export function sourceNameOf(fileName: string): string {
  const bare = fileName.replace(/(\.[a-z0-9]{1,6}){1,2}$/i, '');
  const undated = bare.replace(/(?:19|20)\d\d(?:[-_. ]?(?:0[1-9]|1[0-2]|q[1-4])(?:[-_. ]?[0-3]\d)?)?/gi, ' ').replace(/[-_.\s]+/g, ' ').trim();
  return undated === '' ? bare.trim() || fileName : undated;
}
