import { disclosureAttributeText } from '@gongkai/shared/disclosures/disclosure.texts';
import { reviewDecisionText, reviewStepText } from '@gongkai/shared/disclosures/review.texts';
import { momentText } from '../../ui/moment.ts';
import { Section } from '../../ui/section.tsx';
import { StatusMark } from '../../ui/status-mark.tsx';
import { useWorkbench } from '../../ui/workbench-context.tsx';
import type { ChainLine, ChainStep, Round } from './review-chain.ts';
import type { Disclosure, Review } from './disclosure-words.ts';

const stepText: Record<ChainStep, string> = { DRAFT: '拟稿', ...reviewStepText, PUBLISH: '公开' };

interface ReviewChainProps {
  item: Disclosure;
  chain: readonly ChainLine[];
  earlier: readonly Round[];
}

/** 公开审查: the steps from the draft to publication, and below them the rounds that were sent back. */
export function ReviewChain({ item, chain, earlier }: ReviewChainProps) {
  const { today } = useWorkbench();
  return (
    <Section title="公开审查" right="先审查、后公开（条例第十七条）">
      <ol className="review-chain" aria-label="公开审查">
        {chain.map((line) => (
          <li
            key={line.step}
            className={`is-${line.at}`}
            {...(line.at === 'here' && { 'aria-current': 'step' as const })}
          >
            <p className="review-line">
              <b>{stepText[line.step]}</b>
              <Standing line={line} item={item} />
              {line.who ? (
                <span className="note">
                  {line.who}
                  {line.when ? `　${momentText(line.when, today)}` : ''}
                </span>
              ) : null}
            </p>
            {line.review ? <Opinion review={line.review} /> : null}
          </li>
        ))}
      </ol>
      {earlier.length > 0 ? <Earlier rounds={earlier} /> : null}
    </Section>
  );
}

function Standing({ line, item }: { line: ChainLine; item: Disclosure }) {
  if (line.at === 'returned') return <StatusMark kind="returned">退回</StatusMark>;
  if (line.at === 'here') return <StatusMark kind="in-progress">{hereText(line.step, item)}</StatusMark>;
  return line.at === 'done' ? <span className="visually-hidden">已完成</span> : null;
}

function hereText(step: ChainStep, { reviewStatus }: Disclosure): string {
  if (step === 'DRAFT') return reviewStatus === 'RETURNED' ? '修改中' : '拟稿中';
  return step === 'PUBLISH' ? '待公开' : '审查中';
}

/** 同意，主动公开; of a return the reason, and how the reviewer would have it disclosed. */
function Opinion({ review }: { review: Review }) {
  const { decision, opinion, attribute, attributeReason } = review;
  const said = opinion ?? (decision === 'APPROVED' ? '同意' : reviewDecisionText.RETURNED);
  return (
    <p className="review-opinion">
      {said}
      <span className="note">
        {`　${decision === 'APPROVED' ? '认定' : '意见'}：${disclosureAttributeText[attribute]}${attributeReason ? `（${attributeReason}）` : ''}`}
      </span>
    </p>
  );
}

function Earlier({ rounds }: { rounds: readonly Round[] }) {
  const { today } = useWorkbench();
  return (
    <details className="review-earlier">
      <summary>{`以前的审查${rounds.length}次`}</summary>
      {rounds.map(({ round, reviews }) => (
        <div key={round} className="review-round">
          <p className="note">{`第${round}次送审`}</p>
          <ul aria-label={`第${round}次送审`}>
            {reviews.map((review) => (
              <li key={review.id}>
                <p className="review-line">
                  <b>{reviewStepText[review.step]}</b>
                  <StatusMark kind={review.decision === 'RETURNED' ? 'returned' : 'done'}>
                    {reviewDecisionText[review.decision]}
                  </StatusMark>
                  <span className="note">{`${review.reviewer}　${momentText(review.decidedAt, today)}`}</span>
                </p>
                <Opinion review={review} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </details>
  );
}
