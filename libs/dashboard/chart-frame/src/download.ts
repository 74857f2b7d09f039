/** Hands a file to the reader's browser to save. */
export function download(fileName: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  // The browser has taken the address by then; a minute later the memory is free again.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
