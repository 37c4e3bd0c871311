import { Button, Input } from 'antd';
import { useEffect } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { DeadlineChip } from '../ui/deadline-chip.tsx';
import { DefinitionList } from '../ui/definition-list.tsx';
import { DrawerPage, overList } from '../ui/drawer-page.tsx';
import { ListSample } from './list-sample.tsx';

export function DrawerSample() {
  const navigate = useNavigate();
  const { search, state } = useLocation();
  const over = new URLSearchParams(search).has('over');
  useEffect(() => {
    if (over && state === null) void navigate(search, { replace: true, state: overList });
  }, [over, search, state, navigate]);
  const page = (
    <DrawerPage
      title="企业养老保险办事指南更新"
      kicker="任务 R-2026-031"
      position={{ index: 1, total: 4 }}
      chip={
        <DeadlineChip
          kind="overdue"
          label="逾期1个工作日"
          date="10月23日到期"
          how={{ label: '怎么算的', open: false, onOpen: () => undefined }}
        />
      }
      primary={<Button type="primary">提交审核</Button>}
      secondary={<Button>保存草稿</Button>}
      footNote={
        <>
          草稿已自动保存 09:41
          <br />
          提交后由局办公室审核
        </>
      }
      onClose={() => void navigate('/gallery.html?view=list')}
    >
      <DefinitionList
        ruled={false}
        items={[
          { term: '责任依据', value: '责任分解表第5项：办事指南内容完整，与实际办理一致' },
          { term: '责任人', value: '陈晓岚，协办：社保中心' },
        ]}
      />
      <p style={{ margin: '16px 0 6px' }}>完成情况</p>
      <Input.TextArea
        aria-label="完成情况"
        rows={3}
        defaultValue="已与社保中心核对材料清单，窗口电话已更新。"
      />
    </DrawerPage>
  );
  return over ? (
    <>
      <ListSample />
      {page}
    </>
  ) : (
    page
  );
}
