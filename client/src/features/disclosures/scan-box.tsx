import { personalDataText } from '@gongkai/shared/disclosures/scan';
import { Input } from 'antd';
import type { DisclosureScanQuery } from '../../gql/graphql.ts';
import { FormField } from '../../ui/form-field.tsx';
import { ErrorState, LoadingLines, NoticeBar } from '../../ui/state-views.tsx';
import { StatusMark } from '../../ui/status-mark.tsx';

interface ScanBoxProps {
  scan: DisclosureScanQuery['disclosureScan'] | undefined;
  failed: boolean;
  onRetry: () => void;
}

/** 公开前检查: personal data in what is about to go out holds it up until somebody says why it may. */
export function ScanBox({ scan, failed, onRetry }: ScanBoxProps) {
  if (!scan && failed) return <ErrorState title="公开前检查没有完成" onRetry={onRetry} />;
  if (!scan) return <LoadingLines rows={2} />;
  const { findings, unchecked } = scan;
  return (
    <div className="scan-box" role="group" aria-label="公开前检查">
      <h3>公开前检查</h3>
      {findings.length === 0 ? (
        <StatusMark kind="done">未发现身份证号码、手机号码、银行卡号</StatusMark>
      ) : (
        <>
          <NoticeBar kind="overdue">
            {`发现个人信息${findings.length}处。应退回删除；确需公开的，写明理由（条例第十五条）。`}
          </NoticeBar>
          <ul className="scan-findings" aria-label="发现的个人信息">
            {findings.map(({ kind, masked, where }) => (
              <li key={`${kind} ${masked} ${where}`}>
                <span>{personalDataText[kind]}</span>
                <span>{masked}</span>
                <span>{where}</span>
              </li>
            ))}
          </ul>
        </>
      )}
      {unchecked.length > 0 ? (
        <p className="note">{`${unchecked.join('、')}：不能读出文字，请人工核对。`}</p>
      ) : null}
      {findings.length > 0 ? (
        <div style={{ marginTop: 18 }}>
          <FormField
            name="confirmScan"
            label="确认公开的理由"
            required
            max={200}
            help="例：系公示的办公电话，不属个人隐私。理由记入办理记录。"
          >
            <Input.TextArea autoSize={{ minRows: 2, maxRows: 4 }} />
          </FormField>
        </div>
      ) : null}
    </div>
  );
}
