import { useLocation } from 'react-router';
import { usePlaces } from '../../ui/use-places.ts';
import { ledgerPath, queuePath } from './disclosure-words.ts';

/** Within the list the drawer lies over: 待审核 or the ledger. */
export function useDisclosurePlaces() {
  const { pathname } = useLocation();
  const inQueue = pathname === queuePath || pathname.startsWith(`${queuePath}/`);
  return { inQueue, ...usePlaces(inQueue ? queuePath : ledgerPath) };
}
