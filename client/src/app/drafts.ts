const OWNER = 'draft-owner';
const PREFIX = 'draft:';

/** Drafts are the property of who wrote them: the next person at the same machine must not find them in a form. */
export function keepDraftsOf(accountId: string): void {
  try {
    if (sessionStorage.getItem(OWNER) !== accountId) clearDrafts();
    sessionStorage.setItem(OWNER, accountId);
  } catch {
    // storage may be switched off by the office's browser policy: then there are no drafts either
  }
}

export function clearDrafts(): void {
  try {
    for (const key of Object.keys(sessionStorage)) if (key.startsWith(PREFIX)) sessionStorage.removeItem(key);
  } catch {
    // as above
  }
}
