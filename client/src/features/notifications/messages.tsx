import { Drawer } from 'antd';
import { useState } from 'react';
import { useNavigate } from 'react-router';
import { momentText } from '../../ui/moment.ts';
import { EmptyState, ErrorState, LoadingLines, NoticeBar } from '../../ui/state-views.tsx';
import { useWorkbench } from '../../ui/workbench-context.tsx';
import { useMessages, useUnread, type Message } from './use-messages.ts';
import './messages.css';

const words = {
  title: '消息',
  unread: (count: number) => `${count}条未读`,
  readAll: '全部已读',
  close: '关闭',
  more: '更早的消息',
  none: '没有消息',
  noneDetail: '任务提交、退回、督办和临近期限时会在这里提醒。',
  failed: '网络中断，没有标为已读。恢复后请重试。',
};

/** 消息 in the top bar with the number of unread ones, and the list behind it. */
export function Messages() {
  const unread = useUnread();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button
        type="button"
        className="messages-open"
        aria-haspopup="dialog"
        aria-label={unread > 0 ? `${words.title}，${words.unread(unread)}` : words.title}
        onClick={() => setOpen(true)}
      >
        {words.title}
        {unread > 0 ? <span className="messages-count">{unread > 99 ? '99+' : unread}</span> : null}
      </button>
      <Drawer
        open={open}
        onClose={() => setOpen(false)}
        size={420}
        closable={false}
        rootClassName="messages-drawer"
        aria-label={words.title}
        destroyOnHidden
        title={
          <div className="messages-head">
            <h2>{words.title}</h2>
            <button type="button" className="text-button" onClick={() => setOpen(false)}>
              {words.close} <kbd>Esc</kbd>
            </button>
          </div>
        }
      >
        <MessageList unread={unread} onGone={() => setOpen(false)} />
      </Drawer>
    </>
  );
}

function MessageList({ unread, onGone }: { unread: number; onGone: () => void }) {
  const { list, error, failed, refetch, more, read, readAll } = useMessages();
  const navigate = useNavigate();
  if (!list)
    return error ? <ErrorState detail={error.message} onRetry={refetch} /> : <LoadingLines rows={6} />;
  if (list.items.length === 0) return <EmptyState title={words.none} detail={words.noneDetail} />;
  const open = (message: Message) => {
    read(message);
    onGone();
    void navigate(message.path);
  };
  return (
    <>
      {failed ? <NoticeBar kind="overdue">{words.failed}</NoticeBar> : null}
      <div className="messages-line">
        <span>{unread > 0 ? words.unread(unread) : `共${list.total}条`}</span>
        {unread > 0 ? (
          <button type="button" className="text-button" onClick={readAll}>
            {words.readAll}
          </button>
        ) : null}
      </div>
      <ul className="messages-list">
        {list.items.map((message) => (
          <li key={message.id} data-unread={message.readAt === null}>
            <Line message={message} onOpen={() => open(message)} />
          </li>
        ))}
      </ul>
      {more ? (
        <button type="button" className="text-button messages-more" onClick={more}>
          {words.more}
        </button>
      ) : null}
    </>
  );
}

function Line({ message, onOpen }: { message: Message; onOpen: () => void }) {
  const { today } = useWorkbench();
  return (
    <button type="button" onClick={onOpen}>
      <span className="messages-text">
        {message.readAt === null ? <span className="visually-hidden">未读 </span> : null}
        {message.text}
      </span>
      <span className="note">{momentText(message.createdAt, today)}</span>
    </button>
  );
}
