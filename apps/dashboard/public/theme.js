// Before the first paint: the reader's own choice of light or dark, so that the page does not flash in the other one.
try {
  const theme = localStorage.getItem('channelwise.theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch {
  // Storage may be forbidden; the system's wish then holds.
}
