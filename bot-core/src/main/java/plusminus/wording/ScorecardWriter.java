package plusminus.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import plusminus.question.Dimension;
import plusminus.question.Question;
import plusminus.rubric.Band;
import plusminus.rubric.Criterion;
import plusminus.rubric.Mark;
import plusminus.rubric.Rubric;
import plusminus.rubric.Scorecard;
import plusminus.rubric.Scorecard.Advice;
import plusminus.rubric.Scorecard.Reason;
import plusminus.rubric.Tally;
import plusminus.transcript.Level;
import plusminus.transcript.Quote;

/** Writes a scorecard as text. */
public final class ScorecardWriter {

  private final Phrases phrases;
  private final Rubric rubric;
  private final Question question;

  /** A writer of scorecards about a question. */
  public ScorecardWriter(Phrases phrases, Rubric rubric, Question question) {
    this.phrases = phrases;
    this.rubric = rubric;
    this.question = question;
  }

  public String write(Scorecard card, Layout layout) {
    var text = new StringBuilder();
    text.append(layout.title(phrases.say("title", Map.of("title", card.title()))));
    text.append(layout.paragraph(setting(card)));
    text.append(layout.section(phrases.say("section.band")));
    text.append(layout.paragraph(band(card)));
    text.append(layout.paragraph(level(card)));
    text.append(layout.section(phrases.say("section.marks")));
    if (!card.marks().isEmpty()) {
      text.append(layout.paragraph(phrases.say("legend")));
    }
    if (!card.hasPlus()) {
      text.append(layout.paragraph(phrases.say("no-plus")));
    }
    for (int i = 0; i < card.marks().size(); i++) {
      Mark mark = card.marks().get(i);
      List<String> quotes = mark.quotes().stream().map(Quote::text).toList();
      text.append(layout.mark(i + 1, mark.sign().symbol(), heading(mark), mark.sentence(), quotes));
    }
    notAssessed(card, layout, text);
    if (!card.advice().isEmpty()) {
      text.append(layout.section(phrases.say("section.next")));
      for (int i = 0; i < card.advice().size(); i++) {
        Advice advice = card.advice().get(i);
        text.append(layout.advice(i + 1, advice(card, advice), advice.say()));
      }
    }
    expected(card, layout, text);
    text.append(layout.section(phrases.say("section.conduct")));
    text.append(layout.paragraph(conduct(card)));
    return text.toString();
  }

  /** One mark with what would have earned a better one, where the card says so. */
  public String mark(Scorecard card, int number, Layout layout) {
    Mark mark = card.marks().get(number - 1);
    List<String> quotes = mark.quotes().stream().map(Quote::text).toList();
    var text = new StringBuilder();
    text.append(layout.mark(number, mark.sign().symbol(), heading(mark), mark.sentence(), quotes));
    card.advice().stream()
        .filter(advice -> advice.mark().filter(each -> each == number).isPresent())
        .forEach(advice -> text.append(layout.advice(1, advice(card, advice), advice.say())));
    return text.toString();
  }

  /** A line for each mark, from the first: sign and heading. */
  public List<String> headings(Scorecard card) {
    return card.marks().stream()
        .map(mark -> "[" + mark.sign().symbol() + "] " + heading(mark))
        .toList();
  }

  private String setting(Scorecard card) {
    return phrases.say(
        "setting",
        Map.of(
            "level", card.level().name(),
            "minutes", Long.toString(card.minutes().toMinutes()),
            "clock", Long.toString((card.clock().toSeconds() + 30) / 60),
            "turns", Integer.toString(card.conduct().turns())));
  }

  private String band(Scorecard card) {
    var sentences = new ArrayList<String>();
    sentences.add(bandAt(card, card.level(), "bands.target"));
    if (card.band() != Band.NotEnoughSignal) {
      for (Level level : Level.values()) {
        if (level != card.level()) {
          sentences.add(bandAt(card, level, "bands.other"));
        }
      }
    }
    return String.join(" ", sentences);
  }

  private String bandAt(Scorecard card, Level level, String key) {
    String band =
        phrases.say("band." + card.bands().getOrDefault(level, Band.NotEnoughSignal).id());
    return phrases.say(key, Map.of("level", level.name(), "band", band));
  }

  private String level(Scorecard card) {
    var sentences = new ArrayList<String>();
    if (card.band() != Band.NotEnoughSignal) {
      sentences.add(
          card.levelRead()
              .map(level -> phrases.say("level.read", Map.of("level", level.name())))
              .orElseGet(() -> phrases.say("level.below")));
    }
    Tally tally = Tally.of(card.marks(), 0);
    headings(tally, Tally.State.Strong, Tally.State.Good, "level.for", sentences);
    headings(tally, Tally.State.Mixed, Tally.State.Mixed, "level.mixed", sentences);
    headings(tally, Tally.State.Weak, Tally.State.Weak, "level.against", sentences);
    return sentences.isEmpty() ? phrases.say("level.nothing") : String.join(" ", sentences);
  }

  private void headings(
      Tally tally, Tally.State one, Tally.State other, String key, List<String> sentences) {
    String names =
        tally.states().entrySet().stream()
            .filter(entry -> entry.getValue() == one || entry.getValue() == other)
            .map(Map.Entry::getKey)
            .sorted()
            .map(rubric::heading)
            .collect(Collectors.joining("; "));
    if (!names.isEmpty()) {
      sentences.add(phrases.say(key, Map.of("headings", names)));
    }
  }

  private String heading(Mark mark) {
    String help = phrases.say("help." + mark.help().name().toLowerCase(Locale.ROOT));
    String how = mark.challenged() ? phrases.say("help.challenged") : help;
    long minutes = mark.at().toMinutes();
    return phrases.say(
        "mark",
        Map.of(
            "minute", String.format(Locale.ROOT, "%02d", minutes),
            "heading", rubric.heading(mark.dimension()),
            "help", how));
  }

  private void notAssessed(Scorecard card, Layout layout, StringBuilder text) {
    if (card.notAssessed().isEmpty()) {
      return;
    }
    text.append(layout.section(phrases.say("section.not-assessed")));
    for (Reason reason : Reason.values()) {
      String names =
          card.notAssessed().stream()
              .filter(each -> each.reason() == reason)
              .map(each -> rubric.heading(each.dimension()))
              .collect(Collectors.joining("; "));
      if (!names.isEmpty()) {
        String key = "not-assessed." + reason.name().toLowerCase(Locale.ROOT);
        text.append(layout.paragraph(phrases.say(key, Map.of("headings", names))));
      }
    }
  }

  /** What an interviewer expects of this question, which nobody hears before the end. */
  private void expected(Scorecard card, Layout layout, StringBuilder text) {
    String parts =
        question.coverage().stream()
            .filter(point -> point.level().compareTo(card.level()) <= 0)
            .map(point -> point.id().replace('-', ' '))
            .collect(Collectors.joining(", "));
    if (parts.isEmpty()) {
      return;
    }
    text.append(layout.section(phrases.say("section.expected")));
    text.append(
        layout.paragraph(
            phrases.say("expected.parts", Map.of("level", card.level().name(), "parts", parts))));
    String size = question.rightSize().strip().split("(?<=[.])\\s+(?=[A-Z])", 2)[0];
    if (!size.isBlank()) {
      text.append(layout.paragraph(phrases.say("expected.size", Map.of("size", size))));
    }
  }

  private String advice(Scorecard card, Advice advice) {
    Dimension dimension = advice.dimension();
    return advice
        .mark()
        .map(number -> marked(card, number, rubric.heading(dimension)))
        .orElseGet(() -> phrases.say("advice.open", Map.of("heading", rubric.heading(dimension))));
  }

  /** What was said is named again where it is short enough. */
  private String marked(Scorecard card, int number, String heading) {
    Map<String, String> slots =
        new HashMap<>(Map.of("heading", heading, "number", Integer.toString(number)));
    if (isClaim(card, number)) {
      return phrases.say("advice.claim", slots);
    }
    Optional<String> quote = card.marks().get(number - 1).brief();
    quote.ifPresent(text -> slots.put("quote", text));
    return phrases.say(quote.isPresent() ? "advice.instead" : "advice.marked", slots);
  }

  private static boolean isClaim(Scorecard card, int number) {
    return card.marks().get(number - 1).origin() == Criterion.Origin.WrongClaim;
  }

  private String conduct(Scorecard card) {
    Scorecard.Conduct conduct = card.conduct();
    String key = conduct.recorded() ? "conduct.recorded" : "conduct.live";
    return phrases.say(
        key,
        Map.of(
            "share", Integer.toString(conduct.talkShare()),
            "longest", Integer.toString(conduct.longestTurn()),
            "challenges", Integer.toString(conduct.challenges()),
            "hints", Integer.toString(conduct.hints()),
            "answered", Integer.toString(conduct.answered())));
  }
}
