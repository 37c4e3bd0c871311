import { useEffect } from 'react';

/** "Page - product"; the product's name comes from index.html, since the ui kit does not know it. */
export function usePageTitle(title: string): void {
  useEffect(() => {
    const product = document.querySelector('meta[name=application-name]')?.getAttribute('content');
    document.title = product && product !== title ? `${title} - ${product}` : title;
  }, [title]);
}
