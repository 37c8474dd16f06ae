package plusminus.terminal;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import plusminus.interview.Move;
import plusminus.question.Coverage;
import plusminus.question.Dimension;
import plusminus.question.Phase;
import plusminus.question.Question;
import plusminus.reading.Lexicon;
import plusminus.rubric.Bands;
import plusminus.rubric.Rubric;
import plusminus.service.Edition;
import plusminus.transcript.Level;
import plusminus.wording.Phrases;
import plusminus.wording.Script;

/** A question with a dozen points, wordings that name their move, and the lines of this module. */
final class SmallEdition {

  private static final List<String> SITUATIONS =
      ("opening adjectives solution-first probe too-many cut size-word load ask-number one-path"
              + " missing bare-choice tool-list price mechanism weakest recomputed contradicts"
              + " wrong-claim over-reach-1 over-reach-2 over-reach-3 silver-bullet fame topic leave"
              + " we-differ rung pump hint prompt tell fact assumption your-assumption"
              + " decide-yourself confirm grade place go-on drawing thinking pause accepted quiet"
              + " corrected steering spectator off-topic altitude small-stuff phase-late"
              + " weakest-part on-request close early nothing-open")
          .lines()
          .flatMap(line -> List.of(line.split(" ")).stream())
          .toList();

  private static final Edition MADE = make();

  private SmallEdition() {}

  static Edition made() {
    return MADE;
  }

  private static Edition make() {
    var rubric =
        new Rubric(
            List.of(),
            Map.of(),
            new Rubric.Sentences("", ""),
            new Bands(Map.of()),
            new Lexicon(Map.of(), List.of(), List.of()));
    return new Edition(question(), script(), new Phrases(Map.of()), rubric);
  }

  private static Question question() {
    List<Coverage> points = IntStream.rangeClosed(1, 12).mapToObj(SmallEdition::point).toList();
    return new Question(
        "small",
        "Something small",
        List.of(),
        "Design something small.",
        Duration.ofMinutes(45),
        "One box.",
        List.of(),
        List.of(),
        points,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of());
  }

  private static Coverage point(int number) {
    return new Coverage(
        "point" + number,
        new Phase.DetailedDiscussion(),
        Level.L4,
        Dimension.values()[number % 10],
        List.of("zebra" + number),
        List.of(),
        List.of(),
        List.of("What about point " + number + "?"),
        Map.of(),
        List.of("Say it."));
  }

  private static Script script() {
    var wordings = new HashMap<Script.Key, List<String>>();
    var reasons = new HashMap<Script.Key, String>();
    for (Move move : Move.values()) {
      for (String situation : SITUATIONS) {
        var key = new Script.Key(move, situation);
        wordings.put(key, List.of("[" + key + "]"));
        reasons.put(key, "Because of " + situation + ".");
      }
    }
    return new Script(wordings, reasons, Lines.all());
  }
}
