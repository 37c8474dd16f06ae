package plusminus.interview;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import plusminus.question.Phase;

/** What is due in an interview while its candidate says nothing, on the interview's clock. Pure. */
public final class Timetable {

  /** A silence after which nobody is there any more. */
  static final Duration AWAY = Duration.ofMinutes(10);

  private Timetable() {}

  /** When to look next; empty where only the candidate can go on. */
  public static Optional<Duration> next(Interview interview) {
    if (interview.paused() || !interview.isOpen()) {
      return Optional.empty();
    }
    return Stream.of(quiet(interview), away(interview), lastMinutes(interview), end(interview))
        .flatMap(Optional::stream)
        .min(Duration::compareTo);
  }

  /** What has happened by then. */
  public static Optional<Event> due(Interview interview, Duration clock) {
    if (interview.paused() || !interview.isOpen()) {
      return Optional.empty();
    }
    if (isOver(end(interview), clock) || isOver(lastMinutes(interview), clock)) {
      return Optional.of(new Event.TimePassed(clock));
    }
    if (isOver(away(interview), clock)) {
      return Optional.of(new Event.WentAway(clock));
    }
    return isOver(quiet(interview), clock)
        ? Optional.of(new Event.WentQuiet(clock))
        : Optional.empty();
  }

  private static boolean isOver(Optional<Duration> moment, Duration clock) {
    return moment.filter(at -> clock.compareTo(at) >= 0).isPresent();
  }

  private static Optional<Duration> quiet(Interview interview) {
    Vigil vigil = interview.standing().vigil();
    return vigil.nudged() ? Optional.empty() : Optional.of(vigil.heard().plus(vigil.patience()));
  }

  private static Optional<Duration> away(Interview interview) {
    return Optional.of(interview.standing().vigil().heard().plus(AWAY));
  }

  private static Optional<Duration> lastMinutes(Interview interview) {
    boolean known =
        interview.standing().vigil().warned() || !interview.phase().isBefore(new Phase.WrapUp());
    return known
        ? Optional.empty()
        : Optional.of(interview.plan().until(new Phase.DetailedDiscussion()));
  }

  private static Optional<Duration> end(Interview interview) {
    return Optional.of(interview.setting().length());
  }
}
