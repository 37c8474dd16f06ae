package plusminus.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlTest {

  private static final String NOT_PLAIN = "expected no anchors, aliases and tags";

  private final Page page = new Page("f.yaml");

  private Node read(String text) {
    return Yaml.read(page, text);
  }

  private List<String> complaints(String text) {
    read(text);
    return page.complaints().stream().map(Complaint::toString).toList();
  }

  @Test
  void everyItemKnowsItsLineAndEveryValueTheLineOfItsKey() {
    Node root =
        read(
            """
            # a comment

            title: one
            block:
              - first
              - key: second
                list: [a,
                  b, {deep: c,
                    deeper: d}]
            flow: {x: 1,
              y: 2}
            """);
    List<Node> block = root.get("block").items();
    List<Node> list = block.get(1).get("list").items();
    assertThat(root.line()).isEqualTo(3);
    assertThat(root.get("title").line()).isEqualTo(3);
    assertThat(root.get("block").line()).isEqualTo(4);
    assertThat(block).extracting(Node::line).containsExactly(5, 6);
    assertThat(block.get(1).get("list").line()).isEqualTo(7);
    assertThat(list).extracting(Node::line).containsExactly(7, 8, 8);
    assertThat(list.get(2).get("deep").line()).isEqualTo(8);
    assertThat(list.get(2).get("deeper").line()).isEqualTo(9);
    assertThat(root.get("flow").get("y").line()).isEqualTo(11);
    assertThat(page.isClean()).isTrue();
  }

  @Test
  void whatFollowsATextOfSeveralLinesKeepsItsOwnLine() {
    Node root =
        read(
            """
            folded: >
              one
              two

              three
            literal: |-
              - not: a list
              # not a comment
            quoted: "spread
              over two"
            plain: spread
              over two
            last: here
            """);
    assertThat(root.text("folded")).isEqualTo("one two\nthree");
    assertThat(root.text("literal")).isEqualTo("- not: a list\n# not a comment");
    assertThat(root.text("quoted")).isEqualTo("spread over two");
    assertThat(root.text("plain")).isEqualTo("spread over two");
    assertThat(root.get("last").line()).isEqualTo(13);
  }

  @Test
  void blanksThatAreWrittenInQuotesStay() {
    assertThat(read("a: \"You › \"").text("a")).isEqualTo("You › ");
  }

  @Test
  void linesThatEndLikeOnWindowsAreCountedOnce() {
    assertThat(complaints("a: 1\r\nb:\r\n  - c\r\nb: 2\r\n"))
        .containsExactly("f.yaml:4: key 'b' stands here twice");
  }

  @Test
  void aMarkOfByteOrderIsNoPartOfTheFirstKey() {
    assertThat(read("\uFEFFa: 1").text("a")).isEqualTo("1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0x1F",
        "1_000",
        "1e999999999",
        "-.inf",
        "12:30:45",
        "2001-01-01",
        "007",
        "yes",
        "off",
        "true",
        "1.50",
        "90210",
        "😀 naïve “quoted” 漢字"
      })
  void aTextStaysAsItWasWritten(String text) {
    assertThat(read("a: " + text).text("a")).isEqualTo(text);
    assertThat(page.isClean()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "'a: 1\nb: 2\na: 3',3",
    "'x: {a: 1, b: 2,\n  a: 3}',2",
    "'- y:\n    a: 1\n    a: 2',3"
  })
  void aKeyThatStandsTwiceIsNamedWhereItStandsAgain(String text, int line) {
    assertThat(complaints(text)).containsExactly("f.yaml:" + line + ": key 'a' stands here twice");
  }

  @ParameterizedTest
  @CsvSource({
    "'a: &x 1\nb: *x',2",
    "'b: *nowhere',1",
    "'a:\n  &x k: 1',2",
    "'a:\n  b: &x {c: d}',2",
    "'a: &x\n  - 1',1",
    "'a: 1\nb: !own 2',2",
    "'a: !!str 1',1",
    "'a: !!map {b: c}',1",
    "'!!java.net.URLClassLoader [x]',1"
  })
  void anchorsAliasesAndTagsAreRefused(String text, int line) {
    assertThat(complaints(text)).contains("f.yaml:" + line + ": " + NOT_PLAIN);
  }

  @Test
  void aBillionLaughsStayAFewLines() {
    var text = new StringBuilder("a: &a [lol, lol]\n");
    for (char c = 'b'; c <= 'z'; c++) {
      String before = "*" + (char) (c - 1);
      text.append(c).append(": &").append(c).append(" [").append((before + ", ").repeat(9));
      text.append(before).append("]\n");
    }
    Node root = read(text.toString());
    assertThat(root.get("z").items()).hasSize(10).allMatch(Node.Scalar.class::isInstance);
    assertThat(page.complaints())
        .hasSizeLessThan(300)
        .allMatch(c -> c.expected().equals(NOT_PLAIN));
  }

  @ParameterizedTest
  @CsvSource({"[,]", "'{a: ',}", "'- ',''", "'[{a: ','}]'"})
  void tenThousandLevelsAreRefusedAtTheFirstTooMany(String open, String close) {
    assertThat(complaints(open.repeat(10_000) + "x" + close.repeat(10_000)))
        .containsExactly("f.yaml:1: expected YAML: nested deeper than 24 levels");
  }

  @Test
  void theLineOfATooDeepBlockIsNamed() {
    var text = new StringBuilder();
    for (int i = 0; i < 1_000; i++) {
      text.append(" ".repeat(i)).append("k:\n");
    }
    assertThat(complaints(text.toString()))
        .containsExactly("f.yaml:25: expected YAML: nested deeper than 24 levels");
  }

  @Test
  void twentyFourLevelsAreRead() {
    read("[".repeat(24) + "]".repeat(24));
    assertThat(page.isClean()).isTrue();
  }

  @Test
  void aHundredMegabytesAreRefusedUnread() {
    assertThat(complaints("a: " + "x".repeat(100_000_000)))
        .containsExactly("f.yaml:1: expected at most 2000000 characters, found 100000003");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \n\n", "# only a comment\n", "%UNKNOWN directive\n"})
  void anEmptyFileIsNamedAsOne(String text) {
    assertThat(complaints(text))
        .containsExactly("f.yaml:1: expected keys with values, found an empty file");
  }

  @ParameterizedTest
  @CsvSource({"'a: 1\n---\nb: 2',3", "'a: 1\n---\n',3", "'a: 1\n--- {',2"})
  void aSecondDocumentIsRefused(String text, int line) {
    assertThat(complaints(text))
        .containsExactly("f.yaml:" + line + ": expected one document, found a second");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'a: 1\nb: c: d'|2|mapping values are not allowed here",
        "'a: 1\n  b: 2'|2|mapping values are not allowed here",
        "'a:\n\tb: 1'|2|found character '\\t(TAB)' that cannot start any token",
        "'a: 1\nb: \"x\nc: 2\n'|2|while scanning a quoted scalar, found unexpected end of stream",
        "'a: [1, 2\nb: 3'|2|while parsing a flow sequence, expected ',' or ']'",
        "'a: 1\nb: @x'|2|found character '@' that cannot start any token",
        "'a: \"\\q\"'|1|found unknown escape character q",
        "'a: 1\n? [b, c]\n: d'|2|Expected a field name",
        "'a: 1\n: b'|2|expected <block end>, but found ':'",
        "'%YAML 9.9\n---\na: 1'|1|version 1.* is required",
        "'a: !!binary \"###\"'|1|Illegal character",
        "'a: 1\n...\nb: 1'|3|expected '<document start>'",
        "'<html>\n<p>one: two: x</p>'|2|mapping values are not allowed here"
      })
  void whatIsNotYamlIsNamedWithItsLine(String text, int line, String expected) {
    assertThat(complaints(text)).hasSize(1);
    assertThat(complaints(text).getFirst())
        .startsWith("f.yaml:" + line + ": expected YAML: ")
        .contains(expected)
        .doesNotContain("\n");
  }

  @ParameterizedTest
  @CsvSource({
    "'a: 1\nb:\n  - x\n  - y\u0007',4",
    "'a: \0',1",
    "'\u0089PNG\r\n\u001a\n',1",
    "'a: \ud800',1"
  })
  void aControlCharacterIsNamedWithItsLine(String text, int line) {
    assertThat(complaints(text))
        .containsExactly("f.yaml:" + line + ": expected text, found a control character");
  }

  @Test
  void noiseIsNeverWorseThanAComplaint() {
    var random = new Random(7);
    String alphabet = "ab01 :-?,[]{}#&*!|>'\"%@`\n\n  \t\\~<=.é";
    for (int i = 0; i < 20_000; i++) {
      var noise = new StringBuilder();
      int length = random.nextInt(40);
      for (int k = 0; k < length; k++) {
        noise.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      var own = new Page("noise.yaml");
      Node root = Yaml.read(own, noise.toString());
      assertThat(root).as(noise.toString()).isNotNull();
      assertThat(own.complaints())
          .as(noise.toString())
          .allMatch(complaint -> complaint.line() >= 1 && !complaint.expected().isBlank());
    }
  }
}
