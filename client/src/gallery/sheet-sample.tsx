import { Button } from 'antd';
import { PageHead } from '../ui/page-head.tsx';
import { Sheet, Tray } from '../ui/sheet.tsx';

export function SheetSample() {
  return (
    <>
      <PageHead
        title="第三季度例会材料"
        breadcrumb={[{ label: '会议与培训' }, { label: '季度例会准备' }, { label: '2026年第三季度' }]}
        state="10月30日（星期五）09时，局三楼会议室"
        actions={<Button type="primary">生成材料</Button>}
      />
      <Tray caption="预览，第1页，共6页" actions={<a href="#word">导出Word</a>}>
        <Sheet title="2026年第三季度政府信息公开工作例会材料" a4>
          <h3>一、上次议定事项落实情况</h3>
          <p>
            7月24日例会议定5项，已办结3项，进行中1项，逾期1项。逾期事项为行政处罚信息按季公开，由劳动监察大队承办。
          </p>
          <h3>二、各科室任务进度</h3>
          <table className="sheet-grid">
            <thead>
              <tr>
                <th>指标名称</th>
                <th>单位</th>
                <th>数</th>
              </tr>
            </thead>
            <tbody>
              <tr>
                <th>主动公开信息数</th>
                <td>条</td>
                <td className="number">
                  <a href="#rows">26</a>
                </td>
              </tr>
              <tr>
                <th>受理依申请公开信息总数</th>
                <td>条</td>
                <td className="number">
                  <a href="#rows">0</a>
                </td>
              </tr>
            </tbody>
          </table>
        </Sheet>
      </Tray>
    </>
  );
}
