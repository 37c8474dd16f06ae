package plusminus.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the modules may know of each other. */
class WallsTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("plusminus");

  private static final List<String> ADAPTERS =
      List.of(
          "plusminus.terminal..",
          "plusminus.discord..",
          "plusminus.linguist..",
          "plusminus.store..");

  private static final List<String> BEHIND =
      List.of("plusminus.app..", "plusminus.prompts..", "plusminus.rubrics..");

  @Test
  void adaptersDoNotKnowEachOther() {
    for (String adapter : ADAPTERS) {
      String[] others =
          Stream.concat(ADAPTERS.stream(), BEHIND.stream())
              .filter(each -> !each.equals(adapter))
              .toArray(String[]::new);
      noClasses()
          .that()
          .resideInAPackage(adapter)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(others)
          .check(CLASSES);
    }
  }

  @Test
  void textsKnowTheCoreAndNoAdapter() {
    noClasses()
        .that()
        .resideInAnyPackage("plusminus.prompts..", "plusminus.rubrics..", "plusminus.yaml..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "plusminus.terminal..",
            "plusminus.discord..",
            "plusminus.linguist..",
            "plusminus.app..",
            "plusminus.store..")
        .check(CLASSES);
  }

  @Test
  void onlyTheAppPicksImplementations() {
    noClasses()
        .that()
        .resideOutsideOfPackage("plusminus.app..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("plusminus.app..")
        .check(CLASSES);
  }
}
