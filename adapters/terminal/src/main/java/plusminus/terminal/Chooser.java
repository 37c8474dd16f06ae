package plusminus.terminal;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import plusminus.service.Catalogue.Entry;
import plusminus.terminal.Keyboard.Input;
import plusminus.transcript.Level;
import plusminus.wording.Script;

/** Asks which interview is wanted; Enter takes what is proposed. */
public final class Chooser {

  private static final int SHORTEST = 5;
  private static final int LONGEST = 180;
  private static final Duration USUAL = Duration.ofMinutes(45);
  static final int LONGEST_TITLE = 200;

  /**
   * What was chosen.
   *
   * @param question the id of a question of the bank; empty for any other title
   */
  public record Choice(Optional<String> question, String title, Level level, Duration length) {}

  private final Keyboard keyboard;
  private final Script script;
  private final List<Entry> offers;

  /** A chooser; the first offer is the one that is proposed. */
  public Chooser(Keyboard keyboard, Script script, List<Entry> offers) {
    this.keyboard = keyboard;
    this.script = script;
    this.offers = List.copyOf(offers);
  }

  /** Asks; empty where the person leaves instead. */
  public Optional<Choice> choose() {
    return question()
        .flatMap(
            offer ->
                ask("prompt-level", Map.of("level", Level.L5.name()), Chooser::level)
                    .flatMap(level -> length(offer).map(length -> choice(offer, level, length))));
  }

  private Optional<Entry> question() {
    if (keyboard.canMove()) {
      String prompt = script.line("choose-moving", Map.of());
      return keyboard
          .pick(new Menu(offers, script.line("choose-own", Map.of()), "", 0), prompt)
          .map(menu -> menu.chosen().orElseGet(() -> other(menu.typed().strip())));
    }
    keyboard.screen().notice(script.line("choose-question", Map.of()));
    for (int i = 0; i < offers.size(); i++) {
      keyboard.screen().page("%3d  %s".formatted(i + 1, offers.get(i).title()));
    }
    return ask("prompt-question", Map.of(), this::offer);
  }

  private static Entry other(String title) {
    return new Entry("", title, List.of(), USUAL);
  }

  private Choice choice(Entry offer, Level level, Duration length) {
    Optional<String> question = Optional.of(offer.id()).filter(id -> !id.isEmpty());
    return new Choice(question, offer.title(), level, length);
  }

  private Optional<Duration> length(Entry offer) {
    String usual = String.valueOf(offer.length().toMinutes());
    return ask("prompt-minutes", Map.of("minutes", usual), typed -> minutes(typed, offer));
  }

  /** Asks until an answer is understood; an answer that is not is explained by a line. */
  private <T> Optional<T> ask(
      String key, Map<String, String> slots, Function<String, Answer<T>> understand) {
    while (true) {
      Input input = keyboard.read(script.line(key, slots), "");
      if (!(input instanceof Input.Line line)) {
        return Optional.empty();
      }
      switch (understand.apply(Printable.of(line.text()).replace('\n', ' ').strip())) {
        case Answer.Understood<T> answer -> {
          return Optional.of(answer.value());
        }
        case Answer.Unclear<T> unclear ->
            keyboard.screen().notice(script.line(unclear.line(), unclear.slots()));
      }
    }
  }

  /** What was typed, read. */
  private sealed interface Answer<T> {
    record Understood<T>(T value) implements Answer<T> {}

    record Unclear<T>(String line, Map<String, String> slots) implements Answer<T> {}
  }

  private Answer<Entry> offer(String typed) {
    if (typed.isEmpty()) {
      return new Answer.Understood<>(offers.getFirst());
    }
    if (typed.matches("\\d{1,9}")) {
      return numbered(Integer.parseInt(typed));
    }
    if (typed.startsWith("/")) {
      return notThere();
    }
    if (typed.length() > LONGEST_TITLE) {
      return new Answer.Unclear<>(
          "choose-title-long", Map.of("limit", String.valueOf(LONGEST_TITLE)));
    }
    return new Answer.Understood<>(
        offers.stream()
            .filter(
                each -> each.id().equalsIgnoreCase(typed) || each.title().equalsIgnoreCase(typed))
            .findFirst()
            .orElseGet(() -> other(typed)));
  }

  private Answer<Entry> numbered(int number) {
    if (number >= 1 && number <= offers.size()) {
      return new Answer.Understood<>(offers.get(number - 1));
    }
    return notThere();
  }

  private Answer<Entry> notThere() {
    return new Answer.Unclear<>("choose-number", Map.of("last", String.valueOf(offers.size())));
  }

  private static Answer<Level> level(String typed) {
    if (typed.isEmpty()) {
      return new Answer.Understood<>(Level.L5);
    }
    String name = typed.toUpperCase(Locale.ROOT);
    for (Level level : Level.values()) {
      if (level.name().equals(name) || level.name().equals("L" + name)) {
        return new Answer.Understood<>(level);
      }
    }
    return new Answer.Unclear<>("choose-level", Map.of());
  }

  private static Answer<Duration> minutes(String typed, Entry offer) {
    if (typed.isEmpty()) {
      return new Answer.Understood<>(offer.length());
    }
    if (typed.matches("\\d{1,3}")) {
      int minutes = Integer.parseInt(typed);
      if (minutes >= SHORTEST && minutes <= LONGEST) {
        return new Answer.Understood<>(Duration.ofMinutes(minutes));
      }
    }
    return new Answer.Unclear<>(
        "choose-minutes",
        Map.of("shortest", String.valueOf(SHORTEST), "longest", String.valueOf(LONGEST)));
  }
}
