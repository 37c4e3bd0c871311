import { PageHead } from '../../ui/page-head.tsx';
import { PasswordForm } from './password-form.tsx';
import './set-up-page.css';

/** The first password is known to somebody else: nothing else is open before it has been replaced. */
export function MustChangePasswordPage({ onDone }: { onDone: () => void }) {
  return (
    <main className="set-up">
      <PageHead
        title="修改初始密码"
        state="现在的密码由管理员设定。请改为只有本人知道的密码，再办理其他事项。"
      />
      <PasswordForm onDone={onDone} />
    </main>
  );
}
