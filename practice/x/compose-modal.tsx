import type { ReactNode } from 'react';
import { Composer } from './composer';
import { texts } from './texts';
import { Thread } from './thread';

export interface ComposeModalProps {
  onClose(): void;
}

/** `?with=quote`, `thread` or `edit`: what the composer of `/compose/post` was opened for. */
const purpose = new URLSearchParams(location.search).get('with');

/** The composer of `/compose/post`, over whatever page was open. */
export function ComposeModal({ onClose }: ComposeModalProps) {
  return (
    <div className="modal-shade">
      <div role="dialog" aria-modal="true" aria-labelledby="modal-header" className="modal">
        <h2 id="modal-header">
          <span>{texts.modalName}</span>
          <button type="button" className="quiet" aria-label={texts.close} onClick={onClose}>
            ✕
          </button>
        </h2>
        {content(onClose)}
      </div>
    </div>
  );
}

function content(onPosted: () => void): ReactNode {
  if (purpose === 'thread') return <Thread onPosted={onPosted} />;
  const isEdit = purpose === 'edit';
  return (
    <Composer
      where={purpose ? `x.${purpose}` : 'x.modal'}
      placeholder={texts.whatsHappening}
      submitId="tweetButton"
      submitLabel={isEdit ? texts.update : texts.post}
      initial={isEdit ? texts.sample : ''}
      autoFocus
      onPosted={onPosted}
    >
      {purpose === 'quote' && (
        <article className="quoted">
          <strong>Hà</strong>
          <p>{texts.sample}</p>
        </article>
      )}
    </Composer>
  );
}
