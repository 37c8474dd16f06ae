package plusminus.reading;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import plusminus.drawing.Graph;
import plusminus.question.Ledger;
import plusminus.question.Part;
import plusminus.reading.Signal.Kind;
import plusminus.transcript.Turn;

/** Enters into the ledger what a turn fixes: amounts, choices and parts of the drawing. */
final class Bookkeeper {

  private static final Pattern CONTRACT =
      Pattern.compile(
          "\\b(?:GET|POST|PUT|PATCH|DELETE)\\s+/[\\w/{}:.-]+(?:\\s*\\{[^}\\n]{0,60}\\})?");
  private static final Pattern TABLE =
      Pattern.compile(
          "\\b(?:CREATE TABLE (?:IF NOT EXISTS )?)?([a-zA-Z_]{3,30})\\(\\s*(?:[a-z_]+"
              + " [A-Z]+|[a-z_]+\\s*,\\s*[a-z_]+)");
  private static final Pattern SERVICE =
      Pattern.compile(
          "\\b([a-z]{3,20} (?:service|worker|api|server))\\b", Pattern.CASE_INSENSITIVE);

  private final SignalFinder signalFinder;
  private final Linguist linguist;

  Bookkeeper(SignalFinder signalFinder, Linguist linguist) {
    this.signalFinder = signalFinder;
    this.linguist = linguist;
  }

  Ledger enter(Ledger ledger, Turn turn, List<Sentence> sentences, Reading reading) {
    Ledger page = enterAmounts(ledger, sentences, reading.seat());
    boolean bare = reading.shows(Kind.BareChoice);
    for (Signal choice : reading.all(Kind.Decides)) {
      page =
          page.withChoice(
              choice.subject(), new Ledger.Choice(!bare, reading.seat(), choice.quote()));
    }
    for (Graph.Component box : Graph.of(turn).components()) {
      page = part(page, box.name().toLowerCase(Locale.ROOT), box.part().orElse(Part.Service));
    }
    boolean describes = !reading.shows(Kind.Asks) && !reading.shows(Kind.Negates);
    for (Sentence sentence : describes ? sentences : List.<Sentence>of()) {
      page = named(page, sentence);
    }
    return calls(page, turn);
  }

  /** What the sentences say about the size of the whole, the first word on each subject. */
  Ledger enterAmounts(Ledger ledger, List<Sentence> sentences, int seat) {
    Ledger page = ledger;
    for (Sentence sentence : sentences) {
      for (Amounts.Stated stated : Amounts.in(sentence)) {
        if (!page.amounts().containsKey(stated.subject())) {
          var entry = new Ledger.Amount(stated.value(), stated.unit(), seat, sentence.quote());
          page = page.withAmount(stated.subject(), entry);
        }
      }
    }
    return page;
  }

  /** Parts that prose names without drawing them. */
  private Ledger named(Ledger ledger, Sentence sentence) {
    Ledger page = ledger;
    for (Map.Entry<String, Lexicon.Topic> topic :
        signalFinder.topics(sentence.words()).entrySet()) {
      if (topic.getValue().part().filter(part -> part != Part.Extension).isPresent()) {
        page = part(page, topic.getKey(), topic.getValue().part().get());
      }
    }
    Matcher service = SERVICE.matcher(sentence.quote().text());
    while (service.find()) {
      page = page.withPart(Part.Service, service.group(1).toLowerCase(Locale.ROOT));
    }
    return page;
  }

  private Ledger part(Ledger ledger, String name, Part otherwise) {
    Part part =
        signalFinder.topics(linguist.words(name)).values().stream()
            .flatMap(topic -> topic.part().stream())
            .findFirst()
            .orElse(otherwise);
    boolean secondStore =
        part == Part.Store
            && ledger.part(Part.Store).filter(first -> !first.equals(name)).isPresent();
    return ledger.withPart(secondStore ? Part.Copy : part, name);
  }

  private static Ledger calls(Ledger ledger, Turn turn) {
    Ledger page = ledger;
    Matcher contract = CONTRACT.matcher(turn.text());
    while (contract.find()) {
      String whole = contract.group().strip();
      page = page.withPart(Part.Contract, whole);
      page = page.withPart(Part.Call, whole.split("\\s*\\{")[0]);
    }
    Matcher table = TABLE.matcher(turn.text());
    while (table.find()) {
      page = page.withPart(Part.Table, table.group(1).toLowerCase(Locale.ROOT));
    }
    return page;
  }
}
