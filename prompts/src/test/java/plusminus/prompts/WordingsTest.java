package plusminus.prompts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import plusminus.interview.Interview;
import plusminus.interview.Move;
import plusminus.interview.Option;
import plusminus.interview.Setting;
import plusminus.prompts.check.Voice;
import plusminus.question.Coverage;
import plusminus.question.Ledger;
import plusminus.question.Question;
import plusminus.question.Template;
import plusminus.reading.SpeechAct;
import plusminus.transcript.Level;
import plusminus.transcript.Role;
import plusminus.transcript.Seat;
import plusminus.wording.Script;
import plusminus.wording.Wording;

/** The wordings of moves: their slots, their length, their voice. */
class WordingsTest {

  /**
   * What a policy brings for a situation: the slots that it always fills, then those that it fills
   * where it can. {@code left} is always there; names of the drawing may be.
   */
  private static final String BROUGHT =
      """
      Clarify.opening: title level minutes | statement
      Clarify.adjectives: quote |
      Clarify.solution-first: | quote
      Clarify.probe: probe | quote
      Scope.too-many: | quote
      Scope.cut: | quote
      Estimate.size-word: quote fact |
      Estimate.load: fact |
      Estimate.probe: probe | quote
      Estimate.ask-number: quote |
      Draw.one-path: | quote
      Draw.probe: probe | quote
      Draw.silent-box: component |
      Contract.probe: probe | quote
      Contract.missing: |
      Tradeoff.bare-choice: component | quote
      Tradeoff.tool-list: quote component |
      Tradeoff.probe: probe | quote
      Tradeoff.price: quote |
      Tradeoff.neighbours: probe a b |
      Deepen.probe: probe | quote
      Deepen.mechanism: quote |
      Deepen.weakest: | quote
      Challenge.recomputed: basis claimed |
      Challenge.contradicts: quote earlier |
      Challenge.wrong-claim: probe | quote
      Challenge.over-reach-1: quote fact | component
      Challenge.over-reach-2: quote fact | component
      Challenge.over-reach-3: quote fact | component
      Challenge.silver-bullet: quote | component
      Challenge.fame: quote | component
      Pivot.topic: probe | quote
      Pivot.leave: probe |
      Pivot.we-differ: probe | quote
      Twist.probe: twist | quote
      Hint.rung: rung | quote
      Hint.pump: | quote probe
      Hint.hint: | quote probe
      Hint.prompt: | quote probe
      Hint.tell: rung | probe
      Answer.fact: fact |
      Answer.assumption: fact |
      Answer.your-assumption: | quote
      Answer.decide-yourself: | quote
      Answer.confirm: quote |
      Answer.grade: |
      Answer.again: open |
      Answer.place: recap |
      Acknowledge.go-on: |
      Acknowledge.drawing: |
      Acknowledge.thinking: | quote
      Acknowledge.pause: |
      Acknowledge.accepted: quote |
      Acknowledge.quiet: | quote
      Acknowledge.away: |
      Acknowledge.corrected: quote |
      Refocus.steering: | open
      Refocus.spectator: name | open
      Refocus.off-topic: | open
      Refocus.altitude: | quote
      Refocus.small-stuff: | quote
      TimeCheck.phase-late: probe |
      TimeCheck.weakest-part: |
      TimeCheck.on-request: minutes |
      TimeCheck.last-minutes: |
      Wrap.close: |
      Wrap.early: |
      Wrap.nothing-open: |
      """;

  /** Slots in wordings that no policy fills yet: these wordings are never said. */
  private static final Set<String> NEVER_FILLED =
      Set.of(
          "Deepen.probe {topic}",
          "Pivot.leave {topic}",
          "Challenge.recomputed {quote}",
          "Answer.decide-yourself {fact}");

  private static final Set<String> DRAWN = Ledger.slots();

  /** Slots that bring their own question. */
  private static final Set<String> ASKING = Set.of("probe", "rung", "twist", "open");

  /** The longest that may stand in a slot, a word for a word. */
  private static final Map<String, Integer> LONGEST =
      Map.ofEntries(
          Map.entry("quote", 12),
          Map.entry("earlier", 12),
          Map.entry("probe", 35),
          Map.entry("rung", 35),
          Map.entry("twist", 35),
          Map.entry("fact", 30),
          Map.entry("open", 35),
          Map.entry("statement", 25),
          Map.entry("title", 6),
          Map.entry("basis", 8),
          Map.entry("claimed", 4),
          Map.entry("contract", 5),
          Map.entry("call", 3),
          Map.entry("recap", 30));

  private static final int MOST_WORDS = 60;

  /** The answer to a point and the question for the next. */
  private static final int MOST_TOLD = 80;

  private record Slots(Set<String> always, Set<String> sometimes) {}

  private final Script script = Prompts.script(Shelf.bundled().scriptFiles());
  private final List<Question> questions = House.questions();

  private static Map<Script.Key, Slots> brought() {
    return BROUGHT.lines().collect(Collectors.toMap(WordingsTest::key, WordingsTest::slots));
  }

  private static Script.Key key(String line) {
    String[] name = line.split(":")[0].split("\\.");
    return new Script.Key(Move.valueOf(name[0]), name[1]);
  }

  private static Slots slots(String line) {
    String[] halves = line.substring(line.indexOf(':') + 1).split("\\|", 2);
    return new Slots(words(halves[0] + " left"), words(halves[1]));
  }

  private static Set<String> words(String text) {
    var words = new HashSet<>(Arrays.asList(text.strip().split("\\s+")));
    words.remove("");
    return words;
  }

  private Stream<String> texts() {
    return Stream.concat(
        script.wordings().values().stream().flatMap(List::stream),
        script.reasons().values().stream());
  }

  @Test
  void everySituationIsInTheTable() {
    assertThat(brought().keySet()).isEqualTo(script.wordings().keySet());
  }

  @Test
  void everySlotIsOneThatIsFilled() {
    var unknown = new TreeSet<String>();
    brought()
        .forEach(
            (key, slots) -> {
              for (String wording : script.wordings().get(key)) {
                for (String slot : new Template(wording).slots()) {
                  boolean known =
                      slots.always().contains(slot)
                          || slots.sometimes().contains(slot)
                          || DRAWN.contains(slot);
                  if (!known) {
                    unknown.add(key + " {" + slot + "}");
                  }
                }
              }
            });
    assertThat(unknown).isEqualTo(new TreeSet<>(NEVER_FILLED));
  }

  @Test
  void noTextHasABracketThatIsNoSlot() {
    assertThat(texts())
        .allSatisfy(
            text ->
                assertThat(text.replaceAll("\\{[a-z][a-z.-]*}", ""))
                    .as(text)
                    .doesNotContain("{", "}"));
  }

  @Test
  void everySituationHasTwoWordingsThatNeedNothingUncertain() {
    var poor = new TreeSet<String>();
    brought()
        .forEach(
            (key, slots) -> {
              long sure =
                  script.wordings().get(key).stream()
                      .filter(each -> slots.always().containsAll(new Template(each).slots()))
                      .count();
              if (sure < 2) {
                poor.add(key + " has " + sure);
              }
            });
    assertThat(poor).isEmpty();
  }

  @Test
  void thereAreEnoughWordingsToNeverRepeatOne() {
    Set<String> often =
        Set.of(
            "Pivot.topic",
            "Deepen.probe",
            "Acknowledge.go-on",
            "Tradeoff.bare-choice",
            "Answer.fact");
    script
        .wordings()
        .forEach(
            (key, wordings) ->
                assertThat(wordings)
                    .as(key.toString())
                    .doesNotHaveDuplicates()
                    .hasSizeGreaterThanOrEqualTo(often.contains(key.toString()) ? 10 : 4));
  }

  @Test
  void noWordingStandsInTwoPlaces() {
    List<String> all = script.wordings().values().stream().flatMap(List::stream).toList();
    List<String> own =
        all.stream().filter(each -> each.replaceAll("\\{[a-z]+}", "").length() > 12).toList();
    assertThat(own).doesNotHaveDuplicates();
  }

  @Test
  void whatBringsItsOwnQuestionEndsTheWordingThatAsksNothingElse() {
    for (var entry : script.wordings().entrySet()) {
      for (String wording : entry.getValue()) {
        boolean brings = new Template(wording).slots().stream().anyMatch(ASKING::contains);
        if (brings) {
          assertThat(wording).as(entry.getKey().toString()).doesNotContain("?");
        }
        if (wording.contains("{probe}") || wording.contains("{open}")) {
          assertThat(wording).as(entry.getKey().toString()).matches("(?s).*\\{(?:probe|open)}");
        }
      }
    }
  }

  @TestFactory
  Stream<DynamicTest> everyWordingIsShortAndAsksOnceAndNeverPraisesOrLectures() {
    return script.wordings().entrySet().stream()
        .map(
            entry ->
                DynamicTest.dynamicTest(
                    entry.getKey().toString(),
                    () -> {
                      var faults = new ArrayList<String>();
                      boolean tells = entry.getKey().situation().equals("tell");
                      for (String wording : entry.getValue()) {
                        String words = full(wording);
                        faults.addAll(
                            tells
                                ? Voice.faults(words, MOST_TOLD, 2)
                                : Voice.faults(words, MOST_WORDS, 1));
                      }
                      assertThat(faults).isEmpty();
                    }));
  }

  /** A wording with the longest that its slots may hold. */
  private static String full(String wording) {
    Map<String, List<String>> longest = new HashMap<>();
    for (String slot : new Template(wording).slots()) {
      int words = LONGEST.getOrDefault(slot, 3);
      String mark = ASKING.contains(slot) ? "?" : "";
      longest.put(slot, List.of("w ".repeat(words).strip() + mark));
    }
    return new Template(wording).fill(longest).orElseThrow();
  }

  @Test
  void everyReasonIsOneSentenceThatGivesNothingAway() {
    brought()
        .forEach(
            (key, slots) -> {
              String why = script.reasons().get(key);
              assertThat(slots.always()).as(why).containsAll(new Template(why).slots());
              assertThat(Voice.faults(full(why), 40, 0)).isEmpty();
            });
  }

  @TestFactory
  Stream<DynamicTest> everySituationCanBeSaidAgainAndAgainWithTheLeastThatItIsGiven() {
    return brought().entrySet().stream()
        .map(
            entry ->
                DynamicTest.dynamicTest(
                    entry.getKey().toString(), () -> sayOften(entry.getKey(), entry.getValue())));
  }

  private void sayOften(Script.Key key, Slots slots) {
    Question question = questions.getFirst();
    Option option = Option.of(key.move(), key.situation());
    for (String slot : slots.always()) {
      option = option.with(slot, ASKING.contains(slot) ? "What now?" : "12");
    }
    Option least = option;
    Interview interview = interview(5);
    Set<String> said = new HashSet<>();
    for (int i = 0; i < 30; i++) {
      Interview now = interview;
      assertThatCode(() -> script.plain(least, now, question)).doesNotThrowAnyException();
      Wording wording = script.plain(least, interview, question);
      assertThat(wording.words()).isNotBlank().doesNotContain("{");
      said.add(wording.key());
      interview = interview.withMove(least, SpeechAct.none(), Optional.of(wording.key()));
      assertThat(script.why(least, interview, question)).isNotBlank().doesNotContain("{");
    }
    assertThat(said).hasSizeGreaterThanOrEqualTo(2);
  }

  private static Interview interview(long seed) {
    var setting =
        new Setting(
            "hotel-booking",
            "Design a hotel booking system",
            Level.L5,
            Duration.ofMinutes(45),
            new Setting.Pins("q", "p", "r"),
            seed,
            false);
    return Interview.begin(
        "i1", setting, List.of(new Seat(1, "p1", "Ana", Role.Candidate, Level.L5)));
  }

  /** Each real probe behind each lead-in; one that quotes is left out where it gets too long. */
  @TestFactory
  Stream<DynamicTest> everyProbeFitsBehindEveryLeadIn() {
    List<List<String>> leads =
        script.wordings().entrySet().stream()
            .filter(entry -> entry.getKey().move() != Move.Hint)
            .map(Map.Entry::getValue)
            .map(list -> list.stream().filter(each -> each.contains("{probe}")).toList())
            .filter(list -> !list.isEmpty())
            .toList();
    return questions.stream()
        .flatMap(
            question ->
                question.coverage().stream()
                    .map(
                        point ->
                            DynamicTest.dynamicTest(
                                question.id() + " " + point.id(),
                                () -> fits(question, point, leads))));
  }

  private static void fits(Question question, Coverage point, List<List<String>> leads) {
    Map<String, List<String>> slots = filled(question);
    var faults = new ArrayList<String>();
    for (String probe : point.probes()) {
      slots.put("probe", List.of(probe));
      leads.stream()
          .flatMap(List::stream)
          .filter(lead -> !lead.contains("{quote}"))
          .map(lead -> new Template(lead).fill(slots).orElseThrow())
          .forEach(words -> faults.addAll(Voice.faults(words, MOST_WORDS, 1)));
    }
    assertThat(faults).isEmpty();
  }

  private static Map<String, List<String>> filled(Question question) {
    Map<String, List<String>> slots = new HashMap<>();
    LONGEST.forEach((slot, words) -> slots.put(slot, List.of("w ".repeat(words).strip())));
    DRAWN.forEach(slot -> slots.putIfAbsent(slot, List.of("order service")));
    slots.put("left", List.of("12"));
    slots.put("topic", List.of("the lock"));
    slots.put("a", List.of("optimistic locking"));
    slots.put("b", List.of("pessimistic locking"));
    for (var fact : question.facts()) {
      slots.put("fact." + fact.key(), List.of(fact.say()));
      fact.forms()
          .forEach((form, text) -> slots.put("fact." + fact.key() + "." + form, List.of(text)));
    }
    return slots;
  }
}
