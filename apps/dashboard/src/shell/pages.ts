/** A page in the rail; `icon` is the path of a 24 px line drawing, for the bottom bar. */
export interface PageEntry {
  path: string;
  label: string;
  shortLabel: string;
  icon: string;
}

export interface PageGroup {
  label: string | null;
  pages: readonly PageEntry[];
}

/** The rail, top to bottom; on a narrow screen the same pages in one row at the bottom. */
export const PAGE_GROUPS: readonly PageGroup[] = [
  { label: null, pages: [{ path: '/overview', label: 'Overview', shortLabel: 'Overview', icon: 'M4 5h16M4 10h16M4 15h7M4 20h7M15 15h5v5h-5z' }] },
  {
    label: 'Questions',
    pages: [
      { path: '/how-fast', label: 'How fast', shortLabel: 'How fast', icon: 'M12 7v5l3 3M12 3a9 9 0 1 1 0 18a9 9 0 0 1 0-18z' },
      { path: '/solved-first-time', label: 'Solved first time', shortLabel: 'Solved', icon: 'M4 12.5l5 5L20 6.5' },
      { path: '/which-channel', label: 'Which channel they choose', shortLabel: 'Channel', icon: 'M4 12h6M10 12c4 0 3-6 8-6h2M10 12c4 0 3 6 8 6h2' },
    ],
  },
  {
    label: 'Data',
    pages: [
      { path: '/contacts', label: 'Contacts', shortLabel: 'Contacts', icon: 'M4 6h16v11H9l-5 4zM8 10h8M8 13h5' },
      { path: '/data/imports', label: 'Imports', shortLabel: 'Data', icon: 'M12 4v11M8 11l4 4l4-4M4 20h16' },
    ],
  },
];
