import { describe, expect, it } from 'vitest';
import { can, conflictingRoles, coversRow, reachOf } from './permissions.ts';

describe('rights', () => {
  it('add up over several roles, the farthest reach first', () => {
    expect(reachOf({ roles: ['LIAISON'] }, 'disclosure:read')).toBe('OWN');
    expect(reachOf({ roles: ['LIAISON', 'LEADER'] }, 'disclosure:read')).toBe('ALL');
    expect(reachOf({ roles: ['RECEPTION'] }, 'application:read')).toBe('REGISTERED');
    expect(reachOf({ roles: [] }, 'statistics:read')).toBeNull();
  });

  it('leave everybody their own session, with or without a role', () => {
    expect(can({ roles: [] }, 'session:own')).toBe(true);
  });

  it('cover the rows within reach and no others', () => {
    const holder = { roles: ['LIAISON', 'RECEPTION'] as const, accountId: 'me', sectionIds: ['s1'] };
    const covers = (sectionId: string, registeredById: string) =>
      coversRow(holder, 'application:read', { sectionId, registeredById });
    expect(covers('s1', 'other')).toBe(true);
    expect(covers('s2', 'me')).toBe(true);
    expect(covers('s2', 'other')).toBe(false);
  });

  it('never join two of the three administrators', () => {
    expect(conflictingRoles(['SYSTEM_ADMIN', 'AUDIT_ADMIN'])).toBe(true);
    expect(conflictingRoles(['SECURITY_ADMIN', 'OFFICE', 'LEADER'])).toBe(false);
  });
});
