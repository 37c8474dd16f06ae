package plusminus.prompts;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import plusminus.wording.Script;

/** Policies and wordings are paired both ways, by reading the sources of the policies. */
class SituationsTest {

  private static final String OPTION = "Option.of(";
  private static final Pattern LITERAL = Pattern.compile("Move\\.(\\w+),\\s*\"([a-z0-9-]+)\"");

  /** The options whose situation is computed, with what comes out of it. */
  private static final Map<String, Set<String>> COMPUTED =
      Map.of(
          "Move.Wrap, situation", Set.of("Wrap.close", "Wrap.nothing-open"),
          "Move.Answer, assumed ? \"assumption\" : \"fact\"",
              Set.of("Answer.assumption", "Answer.fact"),
          "Move.Hint, WITHOUT_LADDER[rung - 1]", Set.of("Hint.pump", "Hint.hint", "Hint.prompt"),
          "Move.Challenge, \"over-reach-\" + (times + 1)",
              Set.of("Challenge.over-reach-1", "Challenge.over-reach-2", "Challenge.over-reach-3"),
          "Move.Challenge, situation", Set.of("Challenge.silver-bullet", "Challenge.fame"),
          "move, move == Move.Pivot ? \"topic\" : \"probe\"",
              Set.of(
                  "Pivot.topic",
                  "Clarify.probe",
                  "Estimate.probe",
                  "Contract.probe",
                  "Draw.probe",
                  "Tradeoff.probe",
                  "Deepen.probe"));

  /** Written, and waiting for a policy. */
  private static final Set<String> WAITING =
      Set.of("Estimate.ask-number", "Tradeoff.price", "Refocus.small-stuff");

  private final Script script = Prompts.script(Shelf.bundled().scriptFiles());

  private static Set<String> arguments() {
    var found = new TreeSet<String>();
    for (String text : House.sources("bot-core/src/main/java/plusminus/interview").values()) {
      int at = text.indexOf(OPTION);
      while (at >= 0) {
        int end = closing(text, at + OPTION.length());
        found.add(text.substring(at + OPTION.length(), end).replaceAll("\\s+", " ").strip());
        at = text.indexOf(OPTION, end);
      }
    }
    return found;
  }

  /** The offset of the bracket that closes the one before {@code from}. */
  private static int closing(String text, int from) {
    int open = 1;
    int at = from;
    while (open > 0) {
      char c = text.charAt(at);
      open += c == '(' ? 1 : c == ')' ? -1 : 0;
      at++;
    }
    return at - 1;
  }

  private static Set<String> produced() {
    var produced = new TreeSet<String>();
    for (String argument : arguments()) {
      Matcher literal = LITERAL.matcher(argument);
      if (literal.matches()) {
        produced.add(literal.group(1) + "." + literal.group(2));
      }
    }
    COMPUTED.values().forEach(produced::addAll);
    return produced;
  }

  private static Set<String> names(Set<Script.Key> keys) {
    return keys.stream().map(Script.Key::toString).collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void everySituationThatIsComputedIsListedHere() {
    Set<String> computed =
        arguments().stream()
            .filter(argument -> !LITERAL.matcher(argument).matches())
            .collect(Collectors.toSet());
    assertThat(computed).isEqualTo(COMPUTED.keySet());
  }

  @Test
  void everySituationOfAPolicyHasWordingsAndAReason() {
    assertThat(produced()).hasSizeGreaterThan(50);
    assertThat(names(script.wordings().keySet())).containsAll(produced());
    assertThat(names(script.reasons().keySet())).containsAll(produced());
  }

  @Test
  void everySituationWithWordingsIsProducedByAPolicy() {
    var unused = names(script.wordings().keySet());
    unused.removeAll(produced());
    assertThat(unused).isEqualTo(new TreeSet<>(WAITING));
  }

  @Test
  void wordingsAndReasonsAreForTheSameSituations() {
    assertThat(names(script.reasons().keySet())).isEqualTo(names(script.wordings().keySet()));
  }
}
