import { useTexts } from '../ui/language';
import styles from './limits.module.css';

/** The two plain sentences: what is not seen, and what a reminder is not. */
export function Limits() {
  const { title, blind, noVerdict } = useTexts().popup.limits;
  return (
    <section className={styles.limits} aria-labelledby="limits-title">
      <h2 id="limits-title">{title}</h2>
      <p>{blind}</p>
      <p>{noVerdict}</p>
    </section>
  );
}
