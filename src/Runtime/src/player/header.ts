import type { Session } from '../session/Session';
import { fill, type Strings } from '../strings';
import { find, make, say, show } from './dom';
import type { Player } from './Player';

/** Everything outside main that follows the session: progress, save state, the exit button. */
export function connectHeader({ session, strings }: Player): void {
  const bar = find<HTMLProgressElement>(document, '[data-player="progress"]');
  const share = find(document, '[data-player="progress-text"]');
  const save = find(document, '[data-player="save"]');
  const exit = find(document, '[data-player="exit"]');
  const recorded = session.launch?.kept === 'lms';
  const states = { saved: strings.saved, saving: strings.saving, failed: strings.notSaved };

  const update = () => {
    const percent = Math.floor(session.outcome.progress * 100);
    if (bar !== null) bar.value = percent;
    show(bar, true);
    say(share, fill(strings.percent, percent));
    show(share, true);
    show(exit, recorded && !session.closed);
    if (save === null) return;
    show(save, session.launch !== null && !session.launch.readOnly && !session.closed);
    // Saving goes on all the time; a screen reader is told only when it fails and when it works again.
    if (session.state === 'failed') save.setAttribute('aria-live', 'polite');
    save.dataset.state = session.state;
    say(save, states[session.state]);
    if (session.state === 'saved') setTimeout(() => save.dataset.state === 'saved' && save.setAttribute('aria-live', 'off'), 1000);
  };
  session.onChange(update);
  update();
  exit?.addEventListener('click', () => void leave(session, strings));
}

async function leave(session: Session, strings: Strings): Promise<void> {
  const accepted = await session.exit();
  const recorded = !session.launch?.readOnly;
  const main = find(document, 'main')!;
  main.replaceChildren(
    make('h1', accepted && recorded ? strings.exitSaved : strings.exitClosed),
    ...(accepted ? [] : [make('p', strings.exitUnconfirmed)]),
    make('p', strings.exitText),
  );
  main.dataset.page = 'closed';
  main.focus();
  scrollTo(0, 0);
}
