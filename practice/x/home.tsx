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
