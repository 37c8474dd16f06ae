package plusminus.wording;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plusminus.interview.Interview;
import plusminus.interview.Move;
import plusminus.interview.Option;
import plusminus.question.Question;
import plusminus.question.Template;
import plusminus.transcript.Turn;

/**
 * The wordings of moves.
 *
 * @param wordings for each move and situation its wordings
 * @param reasons for each move and situation why it is made
 * @param lines sentences outside moves, by key
 */
public record Script(
    Map<Key, List<String>> wordings, Map<Key, String> reasons, Map<String, String> lines) {

  private static final int MOST_WORDS = 60;

  /** A move in a situation. */
  public record Key(Move move, String situation) {
    @Override
    public String toString() {
      return move + "." + situation;
    }
  }

  public Script {
    wordings = Map.copyOf(wordings);
    reasons = Map.copyOf(reasons);
    lines = Map.copyOf(lines);
  }

  /** With the other's words for what this one does not know. */
  public Script completedBy(Script other) {
    return new Script(
        both(other.wordings, wordings), both(other.reasons, reasons), both(other.lines, lines));
  }

  private static <K, V> Map<K, V> both(Map<K, V> under, Map<K, V> over) {
    var all = new HashMap<>(under);
    all.putAll(over);
    return all;
  }

  /**
   * The words of a move: the first wording, from a place that differs between interviews, whose
   * slots are all filled, that was not used before and that asks at most one question.
   */
  public Wording plain(Option option, Interview interview, Question question) {
    Key key = new Key(option.move(), option.situation());
    List<String> candidates = wordings.getOrDefault(key, List.of());
    Map<String, List<String>> slots = Slots.of(interview, question, option);
    int start = start(interview, candidates.size());
    Optional<Wording> fallback = Optional.empty();
    for (boolean rich : List.of(true, false)) {
      for (int i = 0; i < candidates.size(); i++) {
        int index = (start + i) % candidates.size();
        Template template = new Template(candidates.get(index));
        if (isRich(template) != rich) {
          continue;
        }
        Map<String, List<String>> inner = rich ? quotedOnce(slots) : slots;
        Optional<Wording> wording =
            template.fill(inner).map(words -> new Wording(key + "#" + index, words));
        boolean fits = wording.filter(each -> fits(option, each.words())).isPresent();
        if (fits && !interview.wordings().contains(wording.get().key())) {
          return wording.get();
        }
        fallback = fallback.or(() -> wording);
      }
    }
    return fallback.orElseGet(() -> new Wording(key + "#none", line("go-on", Map.of())));
  }

  /** Takes up what was said, or says what there is to say about the problem. */
  private static boolean isRich(Template template) {
    return template.slots().contains("quote") || template.slots().contains("statement");
  }

  /** A lead-in that quotes goes with a probe that does not. */
  private static Map<String, List<String>> quotedOnce(Map<String, List<String>> slots) {
    Map<String, List<String>> once = new HashMap<>();
    slots.forEach(
        (slot, alternatives) ->
            once.put(
                slot,
                alternatives.stream()
                    .filter(text -> !new Template(text).slots().contains("quote"))
                    .toList()));
    return once;
  }

  private static boolean fits(Option option, String words) {
    boolean mayBeLong = option.move() == Move.Answer || option.situation().equals("tell");
    String own = words;
    for (String quote : option.slots().getOrDefault("quote", List.of())) {
      own = own.replace(quote, "");
    }
    boolean oneQuestion = own.chars().filter(c -> c == '?').count() <= 1;
    return (mayBeLong || Turn.words(words) <= MOST_WORDS) && oneQuestion;
  }

  private static int start(Interview interview, int size) {
    return size == 0 ? 0 : Math.floorMod(interview.setting().seed() + interview.nextTurn(), size);
  }

  /** Why a move was made, in a sentence. */
  public String why(Option option, Interview interview, Question question) {
    Key key = new Key(option.move(), option.situation());
    Map<String, List<String>> slots = Slots.of(interview, question, option);
    return Optional.ofNullable(reasons.get(key))
        .flatMap(reason -> new Template(reason).fill(slots))
        .orElseGet(() -> line("no-reason", Map.of()));
  }

  /** A sentence outside moves. */
  public String line(String key, Map<String, String> slots) {
    return Phrases.filled(lines, key, slots);
  }
}
