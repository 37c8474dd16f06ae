package plusminus.app.evaluate;

import java.util.Locale;
import java.util.Map;
import plusminus.interview.Move;
import plusminus.question.Phase;
import plusminus.rubric.Band;
import plusminus.transcript.Level;

/** The names that labelled cases use for our words. */
final class Names {

  private static final Map<String, Phase> PHASES =
      Map.of(
          "assumptions", new Phase.Assumptions(),
          "high_level", new Phase.HighLevelDesign(),
          "detailed", new Phase.DetailedDiscussion(),
          "wrap", new Phase.WrapUp());

  private Names() {}

  static Phase phase(String name) {
    Phase phase = PHASES.get(name);
    if (phase == null) {
      throw new IllegalArgumentException("no phase is called " + name);
    }
    return phase;
  }

  static String of(Move move) {
    return switch (move) {
      case Acknowledge -> "ACK";
      case Contract -> "API_DATA";
      case TimeCheck -> "TIME_CHECK";
      case Clarify,
          Scope,
          Estimate,
          Draw,
          Tradeoff,
          Deepen,
          Challenge,
          Pivot,
          Twist,
          Hint,
          Answer,
          Refocus,
          Wrap ->
          move.name().toUpperCase(Locale.ROOT);
    };
  }

  static String of(Band band, Level level) {
    return band == Band.NotEnoughSignal ? band.id() : band.id() + "_" + level;
  }
}
