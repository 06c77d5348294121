import { Composer } from './composer';
import { texts } from './texts';

/** The composer at the top of the home page; it stays mounted behind the modal one. */
export function Home() {
  return (
    <section className="paper">
      <Composer
        where="x.home"
        placeholder={texts.whatsHappening}
        submitId="tweetButtonInline"
        submitLabel={texts.post}
      />
    </section>
  );
}

/** The reply box below a post, `/user/status/1`. */
export function Status() {
  return (
    <section className="paper">
      <article>
        <strong>Hà</strong>
        <p>{texts.sample}</p>
      </article>
      <Composer
        where="x.reply"
        placeholder={texts.postReply}
        submitId="tweetButtonInline"
        submitLabel={texts.reply}
      />
    </section>
  );
}

/** The composer of `/compose/post`, over whatever page was open. */
export function ComposeModal({ onClose }: { onClose(): void }) {
  return (
    <div className="modal-shade">
      <div role="dialog" aria-modal="true" aria-labelledby="modal-header" className="modal">
        <h2 id="modal-header">
          <span>{texts.modalName}</span>
          <button type="button" className="quiet" aria-label={texts.close} onClick={onClose}>
            ✕
          </button>
        </h2>
        <Composer
          where="x.modal"
          placeholder={texts.whatsHappening}
          submitId="tweetButton"
          submitLabel={texts.post}
          autoFocus
          onPosted={onClose}
        />
      </div>
    </div>
  );
}
