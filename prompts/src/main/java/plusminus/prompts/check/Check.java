package plusminus.prompts.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import plusminus.prompts.Prompts;
import plusminus.question.Question;
import plusminus.reading.Reader;
import plusminus.rubric.Rubric;
import plusminus.yaml.Node;
import plusminus.yaml.Page;
import plusminus.yaml.Yaml;

/** Checks question files and collects what it finds. */
public final class Check {

  private final Question generic;
  private final Rubric rubric;
  private final Reader reader;
  private final Findings findings = new Findings();
  private final List<Sheet> sheets = new ArrayList<>();

  /** A check; what a sheet leaves open is taken from the generic one. */
  public Check(Question generic, Rubric rubric, Reader reader) {
    this.generic = generic;
    this.rubric = rubric;
    this.reader = reader;
  }

  public Findings findings() {
    return findings;
  }

  /** Checks one file; the sheet is there where the file could be read. */
  public Optional<Sheet> file(String name, String text) {
    var page = new Page(name);
    Node root = Yaml.read(page, text);
    Question own = page.isClean() ? Prompts.own(root) : generic;
    if (!page.isClean()) {
      findings.add(page.complaints());
      return Optional.empty();
    }
    var sheet = new Sheet(root, own, Prompts.completed(own, generic));
    sheets.add(sheet);
    Parts.check(sheet, findings);
    Phrases.check(sheet, findings);
    Sentences.check(sheet, findings);
    Slots.check(sheet, findings);
    Numbers.check(sheet, findings);
    Echoes.check(sheet, findings);
    new Exemplars(sheet, reader, rubric, findings).check();
    return Optional.of(sheet);
  }

  /** Checks that no two of the files go by the same name. */
  public void together() {
    Map<String, String> owners = new HashMap<>();
    for (Sheet sheet : sheets) {
      var names = new ArrayList<>(sheet.own().aka());
      names.add(sheet.own().id());
      for (String name : names) {
        String owner = owners.putIfAbsent(name, sheet.own().id());
        if (owner != null) {
          findings.complain(
              sheet.place("aka"),
              "'" + name + "' names " + owner + " and " + sheet.own().id(),
              "Leave it to one of the two");
        }
      }
    }
  }
}
