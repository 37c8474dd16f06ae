package plusminus;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The core's packages stand in a straight line, on the JDK alone, without a clock or chance. */
class ArchitectureTest {

  private static final List<String> ORDER =
      List.of(
          "transcript",
          "question",
          "arithmetic",
          "drawing",
          "reading",
          "rubric",
          "interview",
          "wording",
          "calibration",
          "service");

  private static final Path SOURCES = Path.of("src", "main", "java", "plusminus");

  private static final JavaClasses CORE =
      new ClassFileImporter()
          .withImportOption(location -> !location.contains("/test-classes/"))
          .importPackages("plusminus");

  private static final Set<String> CLOCKS =
      Set.of("now", "currentTimeMillis", "nanoTime", "systemUTC", "systemDefaultZone", "system");

  private static final ArchRule NO_CLOCK =
      noClasses()
          .should()
          .accessTargetWhere(describe("asks for the time", ArchitectureTest::readsClock))
          .because("the time comes from outside, as an InstantSource");

  private static final ArchRule NO_CHANCE =
      noClasses()
          .should()
          .accessTargetWhere(describe("rolls dice", ArchitectureTest::rollsDice))
          .because("chance comes from outside, as a seed");

  private static final DescribedPredicate<JavaClass> WORLD =
      describe(
          "files, the network, other threads",
          type ->
              Stream.of("java.io", "java.nio", "java.net", "java.util.concurrent")
                      .anyMatch(type.getPackageName()::startsWith)
                  || type.isAssignableTo(Thread.class));

  private static boolean readsClock(JavaAccess<?> access) {
    String owner = access.getTargetOwner().getName();
    boolean time = owner.startsWith("java.time.") || owner.equals("java.lang.System");
    return (time && CLOCKS.contains(access.getTarget().getName()))
        || owner.equals("java.util.Calendar")
        || owner.equals("java.util.Date");
  }

  private static boolean rollsDice(JavaAccess<?> access) {
    String name = access.getTarget().getName();
    String full = access.getTarget().getFullName();
    return switch (access.getTargetOwner().getName()) {
      case "java.util.Random" -> full.endsWith("<init>()");
      case "java.util.UUID" -> name.equals("randomUUID");
      case "java.lang.Math", "java.lang.StrictMath" -> name.equals("random");
      case "java.util.Collections" -> full.endsWith("shuffle(java.util.List)");
      case "java.util.concurrent.ThreadLocalRandom", "java.security.SecureRandom" -> true;
      case "java.util.random.RandomGenerator" -> Set.of("of", "getDefault").contains(name);
      default -> false;
    };
  }

  static List<String> packages() {
    return ORDER;
  }

  @Test
  void everyPackageHasItsPlaceInTheOrder() {
    assertThat(CORE.stream().map(JavaClass::getPackageName).distinct())
        .containsExactlyInAnyOrderElementsOf(
            ORDER.stream().map(name -> "plusminus." + name).toList());
  }

  @ParameterizedTest
  @MethodSource("packages")
  void aPackageUsesOnlyThoseBeforeItAndTheJdk(String name) {
    var allowed = new ArrayList<>(List.of("java..", "org.jspecify.annotations"));
    int last = name.equals("calibration") ? ORDER.indexOf("rubric") : ORDER.indexOf(name);
    ORDER.subList(0, last + 1).forEach(before -> allowed.add("plusminus." + before));
    allowed.add("plusminus." + name);
    classes()
        .that()
        .resideInAPackage("plusminus." + name)
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(allowed.toArray(String[]::new))
        .check(CORE);
  }

  @Test
  void nothingAsksForTheTime() {
    NO_CLOCK.check(CORE);
  }

  @Test
  void nothingRollsDice() {
    NO_CHANCE.check(CORE);
  }

  @ParameterizedTest
  @ValueSource(strings = {"interview", "rubric"})
  void conductingAndMarkingTouchNeitherFilesNorThreads(String name) {
    noClasses()
        .that()
        .resideInAPackage("plusminus." + name)
        .should()
        .dependOnClassesThat(WORLD)
        .check(CORE);
  }

  @Test
  void noNameSaysNothing() {
    var empty =
        List.of(
            "Manager",
            "Helper",
            "Util",
            "Utils",
            "Handler",
            "Processor",
            "Impl",
            "Abstract",
            "Base",
            "Data",
            "Info");
    for (String ending : empty) {
      noClasses().should().haveSimpleNameEndingWith(ending).check(CORE);
    }
    noClasses().should().haveSimpleNameStartingWith("Abstract").check(CORE);
  }

  @ParameterizedTest
  @MethodSource("packages")
  void aPackageSaysWhatItIsAndListsItsFiles(String name) throws IOException {
    Path folder = SOURCES.resolve(name);
    String text =
        Files.readString(folder.resolve("package-info.java")).replaceAll("\\s*\\n \\*\\s*", " ");
    var listed = new ArrayList<String>();
    var missing = new ArrayList<String>();
    try (Stream<Path> files = Files.list(folder)) {
      files
          .map(file -> file.getFileName().toString().replace(".java", ""))
          .filter(type -> !type.equals("package-info"))
          .sorted()
          .forEach(
              type ->
                  (text.contains("{@link plusminus." + name + "." + type + "}") ? listed : missing)
                      .add(type));
    }
    assertThat(missing).as("types that package-info of %s does not list", name).isEmpty();
    assertThat(listed).isNotEmpty();
    assertThat(text).matches("(?s)/\\*\\*\\s+[A-Z][^@]{15,}?\\. .*").contains("@NullMarked");
  }

  /** What the rules above are there to catch. */
  static final class Sundial {
    Instant asks() {
      return Instant.now();
    }

    Supplier<Instant> refers() {
      return Instant::now;
    }
  }

  static final class Dice {
    double rolls() {
      return new Random().nextDouble() + Math.random();
    }
  }

  static final class SeededDice {
    double rolls() {
      return new Random(7).nextDouble();
    }
  }

  @Test
  void theRulesCatchWhatTheyAreFor() {
    assertThatThrownBy(() -> NO_CLOCK.check(classesOf(Sundial.class)))
        .hasMessageContaining("asks()")
        .hasMessageContaining("refers()");
    assertThatThrownBy(() -> NO_CHANCE.check(classesOf(Dice.class)))
        .hasMessageContaining("Random.<init>()")
        .hasMessageContaining("Math.random()");
    NO_CHANCE.check(classesOf(SeededDice.class));
  }

  private static JavaClasses classesOf(Class<?> type) {
    return new ClassFileImporter().importClasses(type);
  }
}
