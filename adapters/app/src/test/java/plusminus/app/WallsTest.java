package plusminus.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** What the modules may know of each other. */
class WallsTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("plusminus");

  @Test
  void adaptersDoNotKnowEachOther() {
    noClasses()
        .that()
        .resideInAPackage("plusminus.terminal..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "plusminus.store..", "plusminus.app..", "plusminus.prompts..", "plusminus.rubrics..")
        .check(CLASSES);
    noClasses()
        .that()
        .resideInAPackage("plusminus.store..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "plusminus.terminal..", "plusminus.app..", "plusminus.prompts..", "plusminus.rubrics..")
        .check(CLASSES);
  }

  @Test
  void theLinguistKnowsTheCoreAlone() {
    noClasses()
        .that()
        .resideInAPackage("plusminus.linguist..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "plusminus.store..",
            "plusminus.terminal..",
            "plusminus.app..",
            "plusminus.prompts..",
            "plusminus.rubrics..")
        .check(CLASSES);
  }

  @Test
  void textsKnowTheCoreAndNoAdapter() {
    noClasses()
        .that()
        .resideInAnyPackage("plusminus.prompts..", "plusminus.rubrics..", "plusminus.yaml..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("plusminus.terminal..", "plusminus.app..", "plusminus.store..")
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
