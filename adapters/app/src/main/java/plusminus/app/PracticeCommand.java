package plusminus.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.zip.CRC32;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import plusminus.linguist.drawings.DrawingFiles;
import plusminus.prompts.Prompts;
import plusminus.question.Question;
import plusminus.service.Invitation;
import plusminus.service.Kept;
import plusminus.terminal.AwakeClock;
import plusminus.terminal.Chooser;
import plusminus.terminal.Keyboard;
import plusminus.terminal.Player;
import plusminus.terminal.Recording;
import plusminus.terminal.Room;
import plusminus.terminal.Screen;
import plusminus.terminal.SimulatedClock;
import plusminus.terminal.TextFile;
import plusminus.transcript.Level;
import plusminus.wording.Layout;

/** Conducts an interview in this terminal, or plays a recorded candidate. */
@Command(
    name = "practice",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = {
      "Conducts an interview in this terminal; without a question it asks which one.",
      "Everything is kept as you go: leave with /pause or Ctrl-C, go on with 'plusminus resume'."
    })
final class PracticeCommand implements Runnable {

  private static final int SHORTEST = 5;
  private static final int LONGEST = 180;
  private static final int LARGEST = 10_000_000;
  private static final Instant RECORDED = Instant.EPOCH;

  @Parameters(
      arity = "0..1",
      paramLabel = "QUESTION",
      description = "A question of the bank, such as hotel-booking; see 'plusminus questions'.")
  private Optional<String> question = Optional.empty();

  @Option(
      names = "--ask",
      paramLabel = "TITLE",
      description = "Any other title, such as \"Design a parking garage\".")
  private Optional<String> ask = Optional.empty();

  @Option(
      names = {"-l", "--level"},
      paramLabel = "LEVEL",
      description = "L4 (mid-level), L5 (senior) or L6 (staff); L5 where not given.")
  private Optional<String> level = Optional.empty();

  @Option(
      names = {"-m", "--minutes"},
      paramLabel = "N",
      description =
          "Length of the interview, 5 to 180 minutes; the question's own where not given.")
  private Optional<String> minutes = Optional.empty();

  @Option(
      names = "--script",
      paramLabel = "FILE",
      description = {
        "Plays a candidate from a text file ('-' is standard input) on a simulated clock and prints"
            + " conversation and scorecard.",
        "A paragraph or list is a message; messages between two headings form one turn; @mm:ss"
            + " alone on a line sets the clock, else 60 words take a minute."
      })
  private Optional<String> script = Optional.empty();

  @Option(
      names = "--keep",
      description =
          "Keeps the interview of a script; the same script then goes on where it stopped.")
  private boolean keep;

  @Mixin private DataOption data = new DataOption();

  @Mixin private TextsOption texts = new TextsOption();

  /** What is asked for, with every choice made. */
  private record Wish(String question, String title, Level level, Duration length) {}

  @Override
  public void run() {
    if (keep && script.isEmpty()) {
      throw new Refusal("--keep belongs to --script; what you practise yourself is always kept.");
    }
    if (script.isPresent()) {
      play(script.get());
      return;
    }
    converse();
  }

  private void converse() {
    Bank bank = texts.bank();
    Home home = data.home();
    InstantSource clock = new AwakeClock(InstantSource.system());
    RandomGenerator chance = RandomGenerator.getDefault();
    Optional<Wish> asked = wish(bank);
    try (Wiring wiring = Wiring.file(home.database(), bank, clock);
        Keyboard keyboard = keyboard(home)) {
      Wish wish = asked.orElseGet(() -> chosen(bank, keyboard));
      String id = id(chance.nextLong());
      wiring.service().start(invitation(wish, id, chance.nextLong(), false));
      Kept kept = wiring.ports().interviews().find(id).orElseThrow();
      Talk.hold(wiring, kept, keyboard, clock);
    }
  }

  static Keyboard keyboard(Home home) {
    try {
      return Keyboard.standard(home.history(), System.getenv());
    } catch (IOException e) {
      throw new Refusal("This terminal cannot be read: " + e.getMessage());
    }
  }

  private void play(String file) {
    Bank bank = texts.bank();
    Wish wish =
        wish(bank)
            .orElseThrow(
                () ->
                    new Refusal(
                        "Say which question the script answers, for example:"
                            + " plusminus practice hotel-booking --script FILE"));
    String text = text(file, bank);
    Recording recording = Recording.parse(text);
    if (recording.isEmpty()) {
      throw new Refusal(
          "The script "
              + name(file)
              + " says nothing: write what a candidate would say, a paragraph for a message.");
    }
    var clock = new SimulatedClock(RECORDED);
    try (Wiring wiring =
        keep ? Wiring.file(data.home().database(), bank, clock) : Wiring.memory(bank, clock)) {
      long seed = checksum(wish + "\n" + text);
      String id = id(seed);
      if (wiring.ports().interviews().find(id).isEmpty()) {
        wiring.service().start(invitation(wish, id, seed, true));
      }
      Kept kept = wiring.ports().interviews().find(id).orElseThrow();
      Screen screen = Screen.standard(System.out, System.getenv());
      var room =
          new Room(
              wiring.service(),
              wiring.ports(),
              Wiring.candidate(),
              screen,
              each -> wiring.card(each, new Layout.Plain()),
              new DrawingFiles());
      new Player(room, clock).play(recording, kept);
    }
  }

  private static String name(String file) {
    return file.equals("-") ? "on standard input" : file;
  }

  private static String text(String file, Bank bank) {
    try {
      TextFile read =
          file.equals("-")
              ? TextFile.read(System.in, name(file), LARGEST)
              : TextFile.read(Path.of(file), LARGEST);
      return switch (read) {
        case TextFile.Text text -> text.text();
        case TextFile.Refused refused -> throw new Refusal(refused.sentence(bank.script()));
      };
    } catch (IOException e) {
      throw new Refusal("The script " + name(file) + " cannot be read: " + e.getMessage());
    }
  }

  /** What the arguments ask for; empty where they name no question. */
  private Optional<Wish> wish(Bank bank) {
    if (question.isPresent() && ask.isPresent()) {
      throw new Refusal("Give a question of the bank or --ask with a title of your own, not both.");
    }
    Optional<Level> wantedLevel = level.map(PracticeCommand::level);
    Optional<Duration> length = minutes.map(PracticeCommand::length);
    if (question.isEmpty() && ask.isEmpty()) {
      return Optional.empty();
    }
    Question asked =
        ask.map(title -> bank.named(title).orElseGet(() -> bank.question(Prompts.ANY)))
            .orElseGet(() -> known(bank, question.orElseThrow()));
    String title = asked.id().equals(Prompts.ANY) ? ask.orElseThrow().strip() : asked.title();
    if (title.isBlank()) {
      throw new Refusal("--ask needs a title, such as --ask \"Design a parking garage\".");
    }
    return Optional.of(
        new Wish(asked.id(), title, wantedLevel.orElse(Level.L5), length.orElse(asked.duration())));
  }

  private Wish chosen(Bank bank, Keyboard keyboard) {
    Chooser.Choice choice =
        new Chooser(keyboard, bank.script(), bank.entries())
            .choose()
            .orElseThrow(() -> new Refusal("Nothing was chosen; nothing was started."));
    Optional<Question> named =
        choice.question().map(bank::question).or(() -> bank.named(choice.title()));
    return new Wish(
        named.map(Question::id).orElse(Prompts.ANY),
        named.map(Question::title).orElse(choice.title()),
        level.map(PracticeCommand::level).orElse(choice.level()),
        minutes.map(PracticeCommand::length).orElse(choice.length()));
  }

  private static Question known(Bank bank, String name) {
    Optional<Question> question = bank.named(name);
    if (question.isPresent()) {
      return question.get();
    }
    List<String> near = Nearest.names(name, bank.shelf().questions());
    String hint =
        near.isEmpty()
            ? "See 'plusminus questions'."
            : "Did you mean " + String.join(" or ", near) + "?";
    throw new Refusal(
        "There is no question '"
            + name
            + "'. "
            + hint
            + " For any other title use --ask \""
            + name
            + "\".");
  }

  private static Level level(String name) {
    String upper = name.strip().toUpperCase(Locale.ROOT);
    for (Level level : Level.values()) {
      if (level.name().equals(upper) || level.name().substring(1).equals(upper)) {
        return level;
      }
    }
    throw new Refusal(
        "There is no level '" + name + "'. Use L4 (mid-level), L5 (senior) or L6 (staff).");
  }

  private static Duration length(String text) {
    boolean whole = text.strip().matches("\\d{1,4}");
    int minutes = whole ? Integer.parseInt(text.strip()) : 0;
    if (minutes < SHORTEST || minutes > LONGEST) {
      throw new Refusal(
          "--minutes takes a whole number from "
              + SHORTEST
              + " to "
              + LONGEST
              + ", not '"
              + text
              + "'.");
    }
    return Duration.ofMinutes(minutes);
  }

  private static Invitation invitation(Wish wish, String id, long seed, boolean recorded) {
    return new Invitation(
        id,
        id,
        Wiring.candidate().workspace(),
        Wiring.candidate(),
        "candidate",
        wish.question(),
        wish.title(),
        wish.level(),
        wish.length(),
        seed,
        recorded);
  }

  /** Short enough to type. */
  private static String id(long number) {
    String text = Long.toString(number & 0x3FFFFFFFL, 36);
    return "i" + "0".repeat(6 - Math.min(6, text.length())) + text;
  }

  private static long checksum(String text) {
    var sum = new CRC32();
    sum.update(text.getBytes(StandardCharsets.UTF_8));
    return sum.getValue();
  }
}
