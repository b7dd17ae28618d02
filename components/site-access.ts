/** everywhere: every news page; chosen: sites the reader names; click: only the page at hand, when asked. */
export type AccessChoice = 'everywhere' | 'chosen' | 'click';
