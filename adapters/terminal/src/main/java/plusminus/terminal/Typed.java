package plusminus.terminal;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a typed line is. */
sealed interface Typed {

  /** Nothing that could be read. */
  record Nothing() implements Typed {}

  /** Something said in the interview. */
  record Words(String text) implements Typed {}

  /**
   * A command.
   *
   * @param rest what follows it
   */
  record Wish(Command command, String rest) implements Typed {}

  /** Something that looks like a command. */
  record Unknown(String word, Command nearest) implements Typed {}

  Pattern SLASHED = Pattern.compile("/([A-Za-z]{1,20})(?:\\s+(.*))?\\s*");
  Pattern ALONE = Pattern.compile("\\s*([A-Za-z]+)\\s*[?.]?\\s*");

  /** More wrong letters make another word. */
  int TYPO = 2;

  static Typed of(String line) {
    String text = Printable.of(line);
    if (text.isBlank()) {
      return new Nothing();
    }
    Matcher slashed = SLASHED.matcher(text);
    if (slashed.matches()) {
      return slashed(text, slashed.group(1), Optional.ofNullable(slashed.group(2)).orElse(""));
    }
    Matcher alone = ALONE.matcher(text);
    Optional<Command> word = alone.matches() ? Command.of(alone.group(1)) : Optional.empty();
    return word.filter(command -> command != Command.Attach)
        .<Typed>map(command -> new Wish(command, ""))
        .orElseGet(() -> new Words(text.strip()));
  }

  /** Paths of an interface begin with a slash too, and only one command has something after it. */
  private static Typed slashed(String text, String word, String rest) {
    Optional<Command> command = Command.of(word);
    if (command.isPresent()) {
      return new Wish(command.get(), rest.strip());
    }
    Command nearest = Command.nearest(word);
    boolean attach = nearest == Command.Attach && nearest.distance(word) <= TYPO;
    return attach || rest.isBlank() ? new Unknown(word, nearest) : new Words(text.strip());
  }
}
