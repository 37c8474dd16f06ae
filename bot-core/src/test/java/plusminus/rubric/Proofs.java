package plusminus.rubric;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import plusminus.reading.Signal.Kind;
import plusminus.rubric.Evidence.Showing;
import plusminus.transcript.Speaker;
import plusminus.transcript.Transcript;
import plusminus.transcript.Turn;

/** Evidence made by hand: each piece is a turn of its own, two numbers and a minute later. */
final class Proofs {

  private final List<Turn> turns = new ArrayList<>();
  private final List<Evidence> evidence = new ArrayList<>();

  /** A piece of evidence under construction; the next {@link #shows} ends it. */
  private String said = "";

  private Help help = Help.Unprompted;
  private boolean challenged;
  private double strength = 0.8;

  Proofs said(String text) {
    said = text;
    help = Help.Unprompted;
    challenged = false;
    strength = 0.8;
    int number = 2 * turns.size() + 2;
    turns.add(new Turn(number, new Speaker.Seated(1), text, Duration.ofMinutes(number / 2)));
    return this;
  }

  Proofs after(Help given) {
    help = given;
    return this;
  }

  Proofs challenged() {
    challenged = true;
    help = Help.Probed;
    return this;
  }

  Proofs faintly() {
    strength = 0.1;
    return this;
  }

  Proofs shows(String criterion, Showing showing, Kind... kinds) {
    var names = new java.util.HashSet<String>();
    for (Kind kind : kinds) {
      names.add(kind.name());
    }
    names.add(help.name());
    Turn turn = turns.getLast();
    evidence.add(
        new Evidence(
            criterion,
            showing,
            turn.quote(0, said.length()),
            Set.copyOf(names),
            strength,
            help,
            challenged,
            1,
            turn.at()));
    return this;
  }

  List<Evidence> evidence() {
    return List.copyOf(evidence);
  }

  Transcript transcript() {
    return new Transcript(turns);
  }
}
