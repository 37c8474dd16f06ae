package plusminus.prompts.check;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import plusminus.yaml.Node;

/**
 * Whether examples are in words of their own: one that repeats what the interviewer says would
 * reward repeating it.
 */
final class Echoes {

  private static final int ROW = 5;

  private Echoes() {}

  static void check(Sheet sheet, Findings findings) {
    Map<String, String> ours = new HashMap<>();
    for (Said said : Said.of(sheet)) {
      boolean fact = said.about().startsWith("fact ");
      if (!fact) {
        rows(said.text()).forEach(row -> ours.putIfAbsent(row, said.about()));
      }
    }
    for (Said said : Said.next(sheet)) {
      rows(said.text()).forEach(row -> ours.putIfAbsent(row, said.about()));
    }
    for (Node point : sheet.points()) {
      for (String kind : List.of("good", "bad")) {
        for (Node example : point.get(kind).oneOrMore()) {
          Optional<String> shared =
              rows(example.text()).stream().filter(ours::containsKey).findFirst();
          shared.ifPresent(row -> complain(example, point, row, ours, findings));
        }
      }
    }
  }

  private static void complain(
      Node example, Node point, String row, Map<String, String> ours, Findings findings) {
    findings.complain(
        example,
        "an example of " + point.text("id") + " shares '" + row + "' with " + ours.get(row),
        "Put the example in other words");
  }

  private static List<String> rows(String text) {
    String[] words =
        Arrays.stream(text.toLowerCase(Locale.ROOT).split("[^a-z0-9'{}.]+|\\.(?!\\d)"))
            .filter(word -> !word.isEmpty())
            .toArray(String[]::new);
    var rows = new ArrayList<String>();
    for (int i = 0; i + ROW <= words.length; i++) {
      rows.add(String.join(" ", Arrays.asList(words).subList(i, i + ROW)));
    }
    return rows;
  }
}
