import { AUDIENCES, type Audience } from '../../lib/school/terms.ts';
import { useText } from '../TextContext.ts';

interface RoleChoiceProps {
  readonly role: Audience;
  readonly onRole: (role: Audience) => void;
}

/** Who the reader is at school: expectations and steps are picked for that role. */
export function RoleChoice({ role, onRole }: RoleChoiceProps) {
  const t = useText();
  return (
    <fieldset className="roles">
      <legend className="vh">{t('options.role')}</legend>
      {AUDIENCES.map((one) => (
        <label key={one}>
          <input type="radio" name="role" checked={one === role} onChange={() => onRole(one)} />
          {t(`audience.${one}`)}
        </label>
      ))}
    </fieldset>
  );
}
