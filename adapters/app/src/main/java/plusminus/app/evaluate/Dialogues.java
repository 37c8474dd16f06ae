package plusminus.app.evaluate;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/** What the questions that candidates open with are answered by. */
public final class Dialogues {

  private final Player player;

  public Dialogues(Player player) {
    this.player = player;
  }

  /** What a question got. */
  private enum Got {
    /** What the sheet of the question holds. */
    Fact("fact"),
    /** What the generic sheet holds, fixed as an assumption. */
    Assumption("assumption"),
    /** It was left to the candidate. */
    UpToYou("up to you"),
    /** Another move. */
    Nothing("nothing");

    private final String label;

    Got(String label) {
      this.label = label;
    }

    static Got of(Player.Made made) {
      return switch (made.wording().replaceFirst("#.*", "")) {
        case "Answer.fact" -> Fact;
        case "Answer.assumption" -> Assumption;
        case "Answer.your-assumption", "Answer.decide-yourself", "Answer.confirm" -> UpToYou;
        default -> Nothing;
      };
    }
  }

  /**
   * Opens an interview with each dialogue and prints what every question got.
   *
   * @param file a line a dialogue, with question and turns of candidate and interviewer; only the
   *     candidate's are spoken
   */
  public void run(Path file, PrintWriter out) throws IOException {
    var all = new EnumMap<Got, Integer>(Got.class);
    for (JsonNode given : Cases.lines(file)) {
      String title = given.get("question").asText();
      out.printf("%s (%s)%n", title, player.id(title));
      List<String> asked = asked(given);
      List<Player.Made> replies = player.open(title, asked);
      for (int i = 0; i < asked.size(); i++) {
        Got got = Got.of(replies.get(i));
        all.merge(got, 1, Integer::sum);
        out.printf("  %-10s %s%n", got.label, asked.get(i));
        out.printf("  %-10s   %s%n", "", replies.get(i).words());
      }
    }
    out.printf(
        "questions %d  fact %d  assumption %d  up to you %d  nothing %d%n",
        all.values().stream().mapToInt(Integer::intValue).sum(),
        count(all, Got.Fact),
        count(all, Got.Assumption),
        count(all, Got.UpToYou),
        count(all, Got.Nothing));
  }

  private static int count(Map<Got, Integer> all, Got got) {
    return all.getOrDefault(got, 0);
  }

  private static List<String> asked(JsonNode given) {
    return StreamSupport.stream(given.get("turns").spliterator(), false)
        .filter(turn -> turn.get("who").asText().equals("candidate"))
        .map(turn -> turn.get("text").asText())
        .toList();
  }
}
