package plusminus.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plusminus.drawing.Graph.Component;
import plusminus.question.Part;
import plusminus.reading.Reader;
import plusminus.transcript.Speaker;
import plusminus.transcript.Turn;

class GraphTest {

  private static Graph shown(String drawing) {
    return read("```\n" + drawing + "\n```");
  }

  private static Graph read(String text) {
    return Graph.of(new Turn(1, new Speaker.Seated(1), text, Duration.ZERO));
  }

  private static List<String> names(Graph graph) {
    return graph.components().stream().map(Component::name).toList();
  }

  private static List<String> lines(Graph graph) {
    return graph.connections().stream()
        .map(
            line ->
                line.from() + ">" + line.to() + (line.label().isEmpty() ? "" : ":" + line.label()))
        .toList();
  }

  private static Optional<Part> part(Graph graph, String name) {
    return graph.components().stream()
        .filter(component -> component.name().equals(name))
        .findFirst()
        .orElseThrow()
        .part();
  }

  // ---- arrows -----------------------------------------------------------------------------

  @Test
  void namesKeepTheirFirstSpelling() {
    Graph graph = shown("Guest app -> Booking API\nbooking api -> Rooms DB");
    assertThat(names(graph)).containsExactly("Guest app", "Booking API", "Rooms DB");
    assertThat(lines(graph)).containsExactly("Guest app>Booking API", "Booking API>Rooms DB");
  }

  @Test
  void aCallWithItsAnswerIsAContractAndNoDrawing() {
    String calls = "POST /holds {nights, rooms} -> 201 or 409\n- GET /rooms?city=1 -> rooms";
    assertThat(names(read(calls))).isEmpty();
    assertThat(names(shown(calls + "\nput the hold => 404"))).isEmpty();
    assertThat(names(read("app -> api -> db\n" + calls))).containsExactly("app", "api", "db");
  }

  @Test
  void bracketsMayHoldAnyNameAndRoundOnesInThemAStore() {
    Graph graph = shown("web[Ticket window for the whole family] -> seats[(Seats)]\nweb -> cache");
    assertThat(names(graph))
        .containsExactly("Ticket window for the whole family", "Seats", "cache");
    assertThat(part(graph, "Seats")).contains(Part.Store);
    assertThat(lines(graph)).contains("Ticket window for the whole family>cache");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "api -> orders: writes once",
        "api ->|writes once| orders",
        "api -- writes once --> orders",
        "[api] -> [orders]: writes once"
      })
  void wordsOnALineAreItsLabel(String drawing) {
    assertThat(lines(shown(drawing))).containsExactly("api>orders:writes once");
  }

  @Test
  void oneArrowMayLeadToSeveralBoxes() {
    assertThat(lines(shown("api -> stock, prices & mail")))
        .containsExactly("api>stock", "api>prices", "api>mail");
    assertThat(lines(read("api -> (stock, prices)"))).containsExactly("api>stock", "api>prices");
  }

  @Test
  void arrowsMayPointBackOrBothWays() {
    assertThat(lines(shown("meter <-- hub"))).containsExactly("hub>meter");
    assertThat(lines(shown("meter <-> hub"))).containsExactly("meter>hub", "hub>meter");
    assertThat(lines(shown("meter ← hub"))).containsExactly("hub>meter");
  }

  @Test
  void aColumnOfNamesWithStrokesIsAPathDown() {
    Graph graph = shown("phone\n  |\n  v\n gateway\n  |\n  ▼\nledger");
    assertThat(lines(graph)).containsExactly("phone>gateway", "gateway>ledger");
  }

  @Test
  void aTextThatIsShownIsNoDrawingForThat() {
    Graph graph = shown("CREATE TABLE seats (id int)\nselect a, b from c\nvoid f() { return; }");
    assertThat(graph.isDrawing()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"rows[i] = 5;", "[\"a\"]", "['x', 'y']", "[a, b]", "{\"a\": [1]}", "f[0]"})
  void aLineOfAProgramIsNoBox(String line) {
    assertThat(shown(line + "\n" + line).components()).isEmpty();
  }

  @Test
  void aSentenceWithAnArrowGivesTheWordsNextToIt() {
    Graph graph = read("First I thought of something else, but then: guests -> desk, done.");
    assertThat(names(graph)).containsExactly("guests", "desk");
  }

  @ParameterizedTest
  @ValueSource(strings = {"person(id, name, email)", "system(id, kind)", "container(a, b)"})
  void aTableOfPersonsIsNoDrawing(String text) {
    assertThat(read(text).components()).isEmpty();
  }

  // ---- boxes ------------------------------------------------------------------------------

  @Test
  void boxesWithTwoLinesAreOneBox() {
    Graph graph =
        shown(
            """
            ┌──────────┐  HTTP  ┌──────────┐
            │ Ticket   │───────▶│  Seat    │
            │ window   │        │ (Java)   │
            └──────────┘        └──────────┘
                                     │
                                     ▼
                                ┌──────────┐
                                │  Seats   │
                                └──────────┘
            """);
    assertThat(names(graph)).containsExactly("Ticket window", "Seat", "Seats");
    assertThat(lines(graph)).containsExactly("Ticket window>Seat", "Seat>Seats");
  }

  @Test
  void boxesOfPlusAndMinusAreBoxesToo() {
    Graph graph =
        shown(
            """
            +--------+  reads   +--------+
            | Kiosk  |--reads-->| Prices |
            +--------+          +--------+
            """);
    assertThat(lines(graph)).containsExactly("Kiosk>Prices:reads");
  }

  @Test
  void aTableWithBordersIsNoDrawing() {
    Graph graph =
        shown("+----+------+\n| id | name |\n+----+------+\n| 1  | Ada  |\n+----+------+");
    assertThat(graph.connections()).isEmpty();
  }

  @Test
  void aBoxThatIsCutOffIsRead() {
    assertThat(shown("┌────────┐\n│ Kiosk").components()).isEmpty();
    assertThat(shown("+--------+\n| A\n+--------+\n+-----+").connections()).isEmpty();
  }

  // ---- flowcharts -------------------------------------------------------------------------

  @Test
  void aFlowchartGivesTheWordsInItsBoxes() {
    Graph graph =
        shown(
            """
            ---
            title: Parcels
            ---
            flowchart LR
              %% who calls whom
              subgraph city [One city]
                app([Courier app]) -->|scan| api[Parcel API]
              end
              api --> q[[Scan queue]] --> w{{Sorter}}
              w -- stores --> db[("Parcel<br/>book")]
              w -. copies .-> lake[(Lake)]:::grey
              api ==> cache(Where is it)
              classDef grey fill:#ddd
              style api stroke:#333,stroke-width:4px
            """);
    assertThat(names(graph))
        .containsExactly(
            "Courier app",
            "Parcel API",
            "Scan queue",
            "Sorter",
            "Parcel book",
            "Lake",
            "Where is it");
    assertThat(lines(graph))
        .containsExactly(
            "Courier app>Parcel API:scan",
            "Parcel API>Scan queue",
            "Scan queue>Sorter",
            "Sorter>Parcel book:stores",
            "Sorter>Lake:copies",
            "Parcel API>Where is it");
    assertThat(part(graph, "Parcel book")).contains(Part.Store);
    assertThat(part(graph, "Parcel API")).isEmpty();
  }

  @Test
  void anAmpersandJoinsEveryBoxWithEveryOther() {
    assertThat(lines(shown("graph TD;\nA & B --> C & D;A-->E;")))
        .containsExactly("A>C", "A>D", "B>C", "B>D", "A>E");
  }

  @Test
  void linesWithoutAHeadGoBothWaysAndInvisibleOnesNowhere() {
    assertThat(lines(shown("graph LR\nA --- B\nB ~~~ C"))).containsExactly("A>B", "B>A");
  }

  @Test
  void newShapesSayWhatABoxIs() {
    Graph graph = shown("flowchart TB\nx@{ shape: cyl, label: \"Bills\" } --> y@{ shape: das }");
    assertThat(part(graph, "Bills")).contains(Part.Store);
    assertThat(part(graph, "y")).contains(Part.Queue);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "flow chart LR\nTill --> Stock",
        "Graph lr\nTill-->Stock",
        "flowchart\nTill -> Stock",
        "flowchart LR\nTill[Till --> Stock",
        "flowchart LR\nTill --> Stock[\"Stock",
        "flowchart LR\nTill -->|sells Stock"
      })
  void slipsOfTheKeyboardDoNotHurt(String drawing) {
    assertThat(shown(drawing).components()).isNotEmpty();
  }

  @Test
  void idsMayHaveDashesAndBlanks() {
    Graph graph = shown("flowchart LR\nedge-proxy --> Load Balancer --> end user page");
    assertThat(lines(graph))
        .containsExactly("edge-proxy>Load Balancer", "Load Balancer>end user page");
  }

  @Test
  void anIdMeansAnotherBoxInTheNextChart() {
    Graph graph =
        read("```\ngraph LR\nA[Till]-->B[Stock]\n```\n```\ngraph LR\nA[Door]-->B[Alarm]\n```");
    assertThat(lines(graph)).containsExactly("Till>Stock", "Door>Alarm");
  }

  @Test
  void aChartOutsideOfAFenceEndsWithAnEmptyLine() {
    Graph graph = read("Like so:\nflowchart LR\nTill --> Stock\n\nThe till --> is in every shop.");
    assertThat(lines(graph)).contains("Till>Stock");
  }

  // ---- sequence diagrams ------------------------------------------------------------------

  @Test
  void messagesAreLinesAndAnswersAreNot() {
    Graph graph =
        shown(
            """
            sequenceDiagram
              autonumber
              actor G as Guest
              participant D as Front desk
              database R as Rooms
              G->>+D: asks for a room
              D->>R: locks the night
              R-->>D: 1 row
              alt nothing free
                D-->>G: sorry
              else
                D-)Mailer: sends a note
              end
              Note over G,D: paid later
              D->>D: counts
            """);
    assertThat(names(graph)).containsExactly("Guest", "Front desk", "Rooms", "Mailer");
    assertThat(lines(graph))
        .containsExactly(
            "Guest>Front desk:asks for a room",
            "Front desk>Rooms:locks the night",
            "Front desk>Mailer:sends a note");
    assertThat(part(graph, "Guest")).contains(Part.Client);
    assertThat(part(graph, "Rooms")).contains(Part.Store);
  }

  @Test
  void aParticipantMayBeCalledAnEndUser() {
    assertThat(lines(shown("sequenceDiagram\nEnd user->>Shop: buys")))
        .containsExactly("End user>Shop:buys");
  }

  // ---- C4 ---------------------------------------------------------------------------------

  @Test
  void aContainerDiagramSaysWhatItsBoxesAre() {
    Graph graph =
        shown(
            """
            C4Container
              title Library
              Person(r, "Reader", "borrows")
              System_Boundary(b, "Library") {
                Container(api, "Loans API", "Java", "Knows who has what, and when")
                ContainerDb(db, "Loans", "PostgreSQL")
                ContainerQueue(q, "Reminders")
              }
              System_Ext(mail, "Mail provider")
              Rel(r, api, "borrows", "HTTPS")
              Rel_D(api, db, "reads, writes")
              BiRel(api, q, "reminds")
              Rel_Back(mail, q, "sends")
              UpdateRelStyle(r, api, $textColor="red")
            """);
    assertThat(lines(graph))
        .containsExactly(
            "Reader>Loans API:borrows",
            "Loans API>Loans:reads writes",
            "Loans API>Reminders:reminds",
            "Reminders>Loans API:reminds",
            "Reminders>Mail provider:sends");
    assertThat(part(graph, "Reader")).contains(Part.Client);
    assertThat(part(graph, "Loans")).contains(Part.Store);
    assertThat(part(graph, "Reminders")).contains(Part.Queue);
    assertThat(part(graph, "Mail provider")).contains(Part.Extension);
  }

  // ---- as text ----------------------------------------------------------------------------

  @Test
  void theTextOfAGraphReadsAsTheSameGraph() {
    var pen = new Pen();
    String app = pen.box("Courier app, \"blue\" -> (v2)", Optional.empty());
    String book = pen.box("Parcel | book\n```", Optional.of(Part.Store));
    pen.line(app, book, "writes: once; then [reads]");
    pen.box("Nobody's box", Optional.empty());
    Graph drawn = pen.graph();
    assertThat(drawn.text().lines())
        .containsExactly(
            "[Courier app blue v2] -> [(Parcel book)]: writes: once; then reads", "[Nobody's box]");
    assertThat(shown(drawn.text())).isEqualTo(drawn);
  }

  // ---- bounds -----------------------------------------------------------------------------

  @Test
  void aGraphIsBounded() {
    var drawing = new StringBuilder("flowchart LR\n");
    for (int i = 0; i < 2_000; i++) {
      drawing
          .append("n")
          .append(i)
          .append(" & m")
          .append(i)
          .append(" --> n")
          .append(i + 1)
          .append("\n");
    }
    Graph graph = shown(drawing.toString());
    assertThat(graph.components()).hasSize(Pen.BOXES);
    assertThat(graph.connections()).hasSizeLessThanOrEqualTo(Pen.LINES);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "-",
        "->",
        "<",
        "│",
        "┌",
        "─",
        "[",
        "(",
        "{",
        "\"",
        "&",
        ";",
        "a-->",
        "A & ",
        "|",
        "v\n",
        "subgraph ",
        "A[",
        "A->>B:",
        "x as ",
        "participant ",
        "Rel(\"",
        "+--+\n|  |\n",
        "┌─┐\n",
        " ",
        "-.",
        "-- a ",
        "~~~",
        "@{",
        ":::",
        "[(",
        "\\",
        "<br>",
        "\uD83D"
      })
  @Timeout(5)
  void nothingTakesLong(String part) {
    String many = part.repeat(Reader.LONGEST / part.length());
    for (String head : List.of("", "flowchart LR\n", "sequenceDiagram\n", "C4Context\n")) {
      assertThat(shown(head + many).components()).hasSizeLessThanOrEqualTo(Pen.BOXES);
      assertThat(read(head + many).components()).hasSizeLessThanOrEqualTo(Pen.BOXES);
    }
  }

  @Test
  void anyTextIsRead() {
    var random = new Random(3);
    List<String> parts =
        List.of(
            "flowchart LR\n",
            "sequenceDiagram\n",
            "C4Context\n",
            "\n",
            "A",
            "[",
            "(",
            "]",
            ")",
            " --> ",
            "-.->",
            "-- x -->",
            "|",
            "&",
            "\"",
            "┌──┐",
            "│",
            "└──┘",
            "▼",
            "v",
            ": ",
            ";",
            "subgraph",
            "end",
            "participant ",
            " as ",
            "->>",
            "Rel(",
            "Person(",
            ",",
            "@{",
            "}",
            "+--+",
            "```\n",
            "\uDC00",
            " b c ",
            "<-",
            "{{");
    for (int run = 0; run < 3_000; run++) {
      var text = new StringBuilder();
      for (int i = 0; i < 30; i++) {
        text.append(parts.get(random.nextInt(parts.size())));
      }
      Graph graph = read(text.toString());
      assertThat(graph.connections())
          .allMatch(line -> names(graph).containsAll(List.of(line.from(), line.to())));
    }
  }
}
