import { Modal } from 'antd';
import { useEffect } from 'react';
import { useBlocker } from 'react-router';
import { texts } from './texts.ts';

const words = texts.form;

/** Asks before a page with unsent words is left, by a link or by closing the tab. Needs a data router. */
export function LeaveGuard({ when }: { when: boolean }) {
  // A change of the query alone (a filter, a tab) does not leave the form.
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => when && currentLocation.pathname !== nextLocation.pathname,
  );

  useEffect(() => {
    if (!when) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [when]);

  return (
    <Modal
      open={blocker.state === 'blocked'}
      title={words.leaveTitle}
      okText={words.stay}
      cancelText={words.leave}
      onOk={() => blocker.reset?.()}
      onCancel={() => blocker.proceed?.()}
      closable={false}
      mask={{ closable: false }}
      keyboard={false}
      width={440}
    >
      <p>{words.leaveDetail}</p>
    </Modal>
  );
}
