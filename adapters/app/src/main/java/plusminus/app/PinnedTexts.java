package plusminus.app;

import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import plusminus.interview.Setting.Pins;
import plusminus.prompts.Prompts;
import plusminus.rubrics.Rubrics;
import plusminus.service.Edition;
import plusminus.service.Texts;
import plusminus.store.JdbiTexts;
import plusminus.yaml.Bundle;

/**
 * Keeps the texts of each interview in the store, so that a newer program conducts it to its end
 * with the texts that it was started with.
 */
final class PinnedTexts implements Texts {

  private final JdbiTexts store;
  private final Bank bank;
  private final Map<Pins, Edition> editions = new ConcurrentHashMap<>();
  private final Map<String, Pins> today = new ConcurrentHashMap<>();

  PinnedTexts(JdbiTexts store, Bank bank) {
    this.store = store;
    this.bank = bank;
  }

  @Override
  public Pins pin(String question) {
    return today.computeIfAbsent(question, this::keep);
  }

  private Pins keep(String question) {
    var pins =
        new Pins(
            keep("question", question, bank.shelf().questionFiles(question)),
            keep("prompts", "en", bank.shelf().scriptFiles()),
            keep("rubric", "common", Rubrics.files()));
    editions.put(pins, bank.edition(question, bank.question(question).title()));
    return pins;
  }

  private String keep(String kind, String name, Bundle bundle) {
    String hash = bundle.hash();
    store.keep(hash, kind, name, bundle.text());
    return hash;
  }

  @Override
  public Edition edition(Pins pins, String title) {
    Edition edition = editions.computeIfAbsent(pins, this::stored);
    return new Edition(
        edition.question().titled(title), edition.script(), edition.card(), edition.rubric());
  }

  /** What a newer program has to say besides is said in the words of today. */
  private Edition stored(Pins pins) {
    Bundle script = body(pins.prompts());
    return new Edition(
        Prompts.question(body(pins.question())),
        Prompts.script(script).completedBy(bank.script()),
        Prompts.card(script).completedBy(bank.card()),
        Rubrics.rubric(body(pins.rubric())));
  }

  private Bundle body(String hash) {
    Optional<String> body = store.body(hash);
    return Bundle.parse(
        body.orElseThrow(
            () -> new Refusal("The texts of this interview are missing in the store: " + hash)));
  }
}
