import { useTexts } from '../ui/language';
import { Steps } from '../ui/steps';

/** Whose tool this is, what it does not see, and how to check that; an agency that installed it says so first. */
export function WhoseStep({ organisation }: { readonly organisation: string | null }) {
  const { welcome, popup, options } = useTexts();
  const { whose } = welcome;
  return (
    <>
      <p>{organisation === null ? whose.own : whose.managed(organisation)}</p>
      <p>{whose.never}</p>
      <p>{popup.limits.blind}</p>
      <p>{popup.limits.noVerdict}</p>
      <details>
        <summary>{options.agency.nothing.verify}</summary>
        <Steps steps={options.agency.nothing.steps} />
      </details>
    </>
  );
}
