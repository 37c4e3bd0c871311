import { reviewStatusText } from '@gongkai/shared/disclosures/review.texts';
import { Link } from 'react-router';
import { Section } from '../../ui/section.tsx';
import { useWorkbench } from '../../ui/workbench-context.tsx';
import { DisclosureStatus } from './disclosure-status.tsx';
import { queuePath } from './disclosure-words.ts';
import { useReviewQueue } from './use-review-queue.ts';
import './disclosures.css';

/** 待审核 on the 工作台: the most urgent of what waits for the viewer; nothing while nothing does. */
export function WaitingReviews({ most }: { most: number }) {
  const { today } = useWorkbench();
  const { items, total } = useReviewQueue();
  if (!items || items.length === 0) return null;
  const urgent = items.toSorted((a, b) => (a.dueOn < b.dueOn ? -1 : 1)).slice(0, most);
  return (
    <Section title="主动公开待审核" right={<Link to={queuePath}>{`共${total}条`}</Link>}>
      <ul className="waiting-reviews">
        {urgent.map((item) => (
          <li key={item.id}>
            <DisclosureStatus item={item} today={today} />
            <Link to={`${queuePath}/${item.id}`}>{item.title}</Link>
            <span className="note">{`${item.section.name}　${reviewStatusText[item.reviewStatus]}`}</span>
          </li>
        ))}
      </ul>
    </Section>
  );
}
