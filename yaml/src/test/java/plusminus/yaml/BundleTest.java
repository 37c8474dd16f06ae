package plusminus.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BundleTest {

  private static Bundle bundle(String... namesAndBodies) {
    var files = new LinkedHashMap<String, String>();
    for (int i = 0; i < namesAndBodies.length; i += 2) {
      files.put(namesAndBodies[i], namesAndBodies[i + 1]);
    }
    return new Bundle(files);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n",
        "no end of line",
        "a: 1\n",
        "#file 3 b.yaml\nabc\n",
        "a\n#file 3 b.yaml\nabc\n#file ",
        "#file",
        "windows\r\nlines\r\n",
        "naïve “quotes” 漢字 😀\n",
        "\u2028\u0085 separators"
      })
  void aBundleReadFromItsTextIsTheSame(String body) {
    Bundle bundle = bundle("one.yaml", body, "two words.yaml", body + body, "é.yaml", "x");
    Bundle again = Bundle.parse(bundle.text());
    assertThat(again).isEqualTo(bundle);
    assertThat(again.files().keySet()).containsExactly("one.yaml", "two words.yaml", "é.yaml");
    assertThat(again.text()).isEqualTo(bundle.text());
    assertThat(again.hash()).isEqualTo(bundle.hash()).matches("[0-9a-f]{64}");
  }

  @Test
  void nothingIsABundleToo() {
    assertThat(Bundle.parse(bundle().text())).isEqualTo(bundle());
  }

  @Test
  void theHashTellsNamesBodiesAndTheirOrderApart() {
    List<String> hashes =
        List.of(
                bundle("a", "1", "b", "2"),
                bundle("b", "2", "a", "1"),
                bundle("a", "2", "b", "1"),
                bundle("a", "1\n", "b", "2"),
                bundle("a", "1#file 1 b\n2"),
                bundle("a", "12"))
            .stream()
            .map(Bundle::hash)
            .toList();
    assertThat(hashes).doesNotHaveDuplicates();
  }

  @Test
  void theHashIsTheSameOnEveryMachine() {
    assertThat(bundle("a.yaml", "é: 1\n").hash())
        .isEqualTo("9a785f5228452e76d281da7ce60e8407688dcc66c72b718a685814ab8d04fbbb");
  }

  @Test
  void aBundleDoesNotChangeWithTheMapItWasMadeOf() {
    var files = new LinkedHashMap<>(Map.of("a", "1"));
    var bundle = new Bundle(files);
    files.put("b", "2");
    assertThat(bundle.files()).containsOnlyKeys("a");
    assertThatThrownBy(() -> bundle.files().put("c", "3"))
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void complaintsOfAllFilesComeTogether() {
    var pages = new ArrayList<Page>();
    Map<String, Node> trees =
        bundle("a.yaml", "x: 1\nx: 2", "b.yaml", "", "c.yaml", "y: 1").read(pages);
    assertThat(trees.keySet()).containsExactly("a.yaml", "b.yaml", "c.yaml");
    assertThatThrownBy(() -> Bundle.close(pages))
        .isInstanceOf(TextProblem.class)
        .hasMessage(
            """
            a.yaml:2: key 'x' stands here twice
            b.yaml:1: expected keys with values, found an empty file\
            """);
  }

  @Test
  void aCleanBundleClosesSilently() {
    var pages = new ArrayList<Page>();
    bundle("a.yaml", "x: 1").read(pages);
    assertThatCode(() -> Bundle.close(pages)).doesNotThrowAnyException();
  }

  @Test
  void aFileThatTheProgramLacksIsABug() {
    assertThatThrownBy(() -> Bundle.ofResources(BundleTest.class, "nowhere", List.of("a.yaml")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("missing in the program: /nowhere/a.yaml");
  }

  @Test
  void aFileIsABundleUnderItsOwnName(@TempDir Path folder) throws IOException {
    Path file = Files.writeString(folder.resolve("own.yaml"), "id: own\n");
    assertThat(Bundle.ofFile(file).files())
        .containsExactly(Map.entry(file.toString(), "id: own\n"));
  }
}
