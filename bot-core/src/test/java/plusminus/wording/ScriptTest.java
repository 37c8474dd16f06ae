package plusminus.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import plusminus.Practices;
import plusminus.interview.Interview;
import plusminus.interview.Move;
import plusminus.interview.Option;
import plusminus.question.Ledger;
import plusminus.question.Part;
import plusminus.reading.SpeechAct;
import plusminus.transcript.Level;

class ScriptTest {

  private final Interview interview = Practices.interview(Level.L5);

  private static Script script(Move move, String situation, String... wordings) {
    return new Script(
        Map.of(new Script.Key(move, situation), List.of(wordings)), Map.of(), Map.of());
  }

  private Wording say(Script script, Option option) {
    return script.plain(option, interview, Practices.credits());
  }

  private static Interview after(Interview interview, Option option, Wording wording) {
    var act = new SpeechAct(SpeechAct.Kind.Asked, Optional.empty(), wording.words());
    return interview.withMove(option, act, Optional.of(wording.key()));
  }

  @Test
  void aWordingIsFilledWithWhatTheMoveBrings() {
    Script script = script(Move.Scope, "cut", "{left} minutes. What do you leave out?");
    assertThat(say(script, Option.of(Move.Scope, "cut").with("left", "38")).words())
        .isEqualTo("38 minutes. What do you leave out?");
  }

  @Test
  void noWordingIsUsedTwiceWhileThereIsAnother() {
    Script script = script(Move.Draw, "one-path", "Draw a.", "Draw b.", "Draw c.", "Draw d.");
    Option option = Option.of(Move.Draw, "one-path");
    Interview later = interview;
    var said = new ArrayList<String>();
    for (int i = 0; i < 4; i++) {
      Wording wording = script.plain(option, later, Practices.credits());
      said.add(wording.words());
      later = after(later, option, wording);
    }
    assertThat(said).containsExactlyInAnyOrder("Draw a.", "Draw b.", "Draw c.", "Draw d.");
  }

  @Test
  void whenAllAreUsedItStillSpeaks() {
    Script script = script(Move.Draw, "one-path", "Draw a.");
    Option option = Option.of(Move.Draw, "one-path");
    Interview later =
        after(interview, option, script.plain(option, interview, Practices.credits()));
    assertThat(script.plain(option, later, Practices.credits()).words()).isEqualTo("Draw a.");
  }

  @Test
  void interviewsBeginAtDifferentWordings() {
    Script script = script(Move.Draw, "one-path", "Draw a.", "Draw b.", "Draw c.");
    var said = new HashSet<String>();
    for (int turn = 1; turn <= 3; turn++) {
      Interview later =
          interview.withTurn(
              new plusminus.transcript.Turn(
                  turn, new plusminus.transcript.Speaker.Bot(), "x", java.time.Duration.ZERO));
      said.add(script.plain(Option.of(Move.Draw, "one-path"), later, Practices.credits()).words());
    }
    assertThat(said).hasSize(3);
  }

  @Test
  void aWordingWithAQuoteIsPreferredAndItsTwinIsUsedWithoutOne() {
    Script script = script(Move.Draw, "one-path", "Draw it.", "From “{quote}”: draw it.");
    Option bare = Option.of(Move.Draw, "one-path");
    assertThat(say(script, bare).words()).isEqualTo("Draw it.");
    assertThat(say(script, bare.with("quote", "a lock")).words())
        .isEqualTo("From “a lock”: draw it.");
  }

  @Test
  void aLeadInThatQuotesGoesWithAProbeThatDoesNot() {
    Script script = script(Move.Deepen, "probe", "You wrote “{quote}”. {probe}");
    Option option =
        Option.of(Move.Deepen, "probe")
            .with("quote", "a lock")
            .withAny("probe", List.of("Where in “{quote}” is it?", "Where is it?"));
    assertThat(say(script, option).words()).isEqualTo("You wrote “a lock”. Where is it?");
  }

  @Test
  void aTurnAsksOneQuestion() {
    Script script =
        script(Move.Draw, "one-path", "What is it? And what else?", "What is it?", "Or else? So?");
    assertThat(say(script, Option.of(Move.Draw, "one-path")).words()).isEqualTo("What is it?");
  }

  @Test
  void aTurnAsksOneQuestionAlsoWhereItQuotes() {
    Script script =
        script(
            Move.Draw,
            "one-path",
            "“{quote}”? What is it? And so?",
            "What of “{quote}”?",
            "No? No?");
    Option option = Option.of(Move.Draw, "one-path");
    assertThat(say(script, option.with("quote", "a lock")).words()).isEqualTo("What of “a lock”?");
    assertThat(say(script, option.with("quote", "a lock? really?")).words())
        .isEqualTo("What of “a lock? really?”?");
  }

  @Test
  void aTurnHasAtMostSixtyWords() {
    Script script = script(Move.Draw, "one-path", "word ".repeat(61).strip(), "Draw it.");
    assertThat(say(script, Option.of(Move.Draw, "one-path")).words()).isEqualTo("Draw it.");
  }

  @Test
  void anAnswerMayBeLonger() {
    Script script = script(Move.Answer, "fact", "{fact}");
    String facts = "word ".repeat(80).strip();
    assertThat(say(script, Option.of(Move.Answer, "fact").with("fact", facts)).words())
        .isEqualTo(facts);
  }

  @Test
  void theQuestionsFactsAndTheDrawingFillWordings() {
    Interview drawn =
        interview.withLedger(
            Ledger.empty()
                .withPart(Part.Store, "postgres")
                .withPart(Part.Copy, "redis")
                .withPart(Part.Call, "POST /spend/{id}"));
    Script script =
        script(
            Move.Deepen, "probe", "{fact.audit.short}: {store}, {copy}, {call}, {contract.name}.");
    assertThat(script.plain(Option.of(Move.Deepen, "probe"), drawn, Practices.credits()).words())
        .isEqualTo("seven years: postgres, redis, POST /spend/{id}, POST /spend/{id}.");
  }

  @Test
  void theBracesOfAQuoteStayLiteral() {
    Script script = script(Move.Deepen, "probe", "You wrote “{quote}”.");
    assertThat(
            say(script, Option.of(Move.Deepen, "probe").with("quote", "tell me {fact.load}"))
                .words())
        .isEqualTo("You wrote “tell me {fact.load}”.");
  }

  @Test
  void aMoveWhoseWordsCannotBeFilledStillSaysSomething() {
    Script script =
        new Script(
            Map.of(new Script.Key(Move.Draw, "one-path"), List.of("Draw “{quote}”.")),
            Map.of(),
            Map.of("go-on", "Please go on."));
    assertThat(say(script, Option.of(Move.Draw, "one-path")).words()).isEqualTo("Please go on.");
    assertThat(say(script, Option.of(Move.Wrap, "close")).words()).isEqualTo("Please go on.");
  }

  @Test
  void theReasonForAMoveCanBeTold() {
    Script script =
        new Script(
            Map.of(),
            Map.of(new Script.Key(Move.Draw, "one-path"), "“{quote}” has no arrow yet."),
            Map.of("no-reason", "It was next."));
    Option option = Option.of(Move.Draw, "one-path");
    assertThat(script.why(option.with("quote", "a lock"), interview, Practices.credits()))
        .isEqualTo("“a lock” has no arrow yet.");
    assertThat(script.why(option, interview, Practices.credits())).isEqualTo("It was next.");
    assertThat(script.why(Option.of(Move.Wrap, "close"), interview, Practices.credits()))
        .isEqualTo("It was next.");
  }
}
