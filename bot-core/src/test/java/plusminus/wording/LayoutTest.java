package plusminus.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutTest {

  private final Layout plain = new Layout.Plain();
  private final Layout markdown = new Layout.Markdown();

  private static final String LONG = "the lock is held for five milliseconds ".repeat(12).strip();

  @Test
  void aMarkInATerminalIsItsSignHeadingSentenceAndQuotes() {
    assertThat(
            plain.mark(1, "++", "12'  Depth: unprompted", "One locked step.", List.of("lock it")))
        .isEqualTo(
            " 1 [++] 12'  Depth: unprompted\n        One locked step.\n        \"lock it\"\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "short",
        "https://example.org/a/very/long/address/that/goes/on/and/on/and/on/and/on/and/on/and/on/and/on",
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa"
            + " b",
        "a line\n\n\n"
            + "and another line of a quote that is long enough to be wrapped at the margin, twice"
      })
  void aTerminalHas79Columns(String text) {
    String all =
        plain.title(text)
            + plain.title(LONG)
            + plain.mark(12, "-", "12'  Depth: unprompted", LONG + " " + text, List.of(text, LONG))
            + plain.paragraph(text)
            + plain.paragraph(LONG)
            + plain.advice(1, "Depth (mark 3). Say:", text + " " + LONG);
    assertThat(all.lines()).allMatch(line -> line.length() <= 79, "at most 79 columns");
  }

  @Test
  void wrappingLosesNoWord() {
    assertThat(plain.paragraph(LONG).replaceAll("\\s+", " ").strip()).isEqualTo(LONG);
    assertThat(plain.mark(1, "+", "h", "s", List.of("x".repeat(200))).replaceAll("[^x]", ""))
        .hasSize(200);
  }

  @Test
  void theLinesOfAQuoteAreJoinedWithASlash() {
    assertThat(plain.mark(1, "+", "h", "s", List.of("one\n\n two"))).contains("\"one / two\"");
  }

  @Test
  void markdownEscapesWhatACandidateWrote() {
    String mark =
        markdown.mark(
            1, "+", "Depth", "Seen.", List.of("a *b* _c_ `d` [e](f) <g> #h |i| ~~j~~ \\ k"));
    assertThat(mark)
        .contains(
            "> a \\*b\\* \\_c\\_ \\`d\\` \\[e\\](f) \\<g\\> \\#h \\|i\\| \\~\\~j\\~\\~ \\\\ k");
    assertThat(markdown.title("A *bold* title")).isEqualTo("# A \\*bold\\* title\n\n");
  }

  @Test
  void everyLineOfAQuoteInMarkdownIsQuoted() {
    String mark = markdown.mark(1, "+", "Depth", "Seen.", List.of("one\ntwo\n\nthree"));
    assertThat(mark.lines().filter(line -> line.matches(".*(one|two|three).*")))
        .hasSize(3)
        .allMatch(line -> line.strip().startsWith(">"));
  }
}
