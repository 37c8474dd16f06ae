package plusminus.linguist.drawings;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.Random;
import java.util.zip.Deflater;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import plusminus.drawing.Drawings;
import plusminus.drawing.Drawings.Drawn;
import plusminus.drawing.Drawings.Reason;
import plusminus.drawing.Graph;
import plusminus.drawing.Graph.Component;
import plusminus.question.Part;

@Timeout(5)
class DrawingFilesTest {

  private final Drawings drawings = new DrawingFiles();

  private Drawn excalidraw(String json) {
    return drawings.read("a.excalidraw", json.getBytes(StandardCharsets.UTF_8));
  }

  private Drawn drawIo(String xml) {
    return drawings.read("a.drawio", xml.getBytes(StandardCharsets.UTF_8));
  }

  private static String elements(String... elements) {
    return "{\"type\":\"excalidraw\",\"version\":2,\"elements\":["
        + String.join(",", elements)
        + "],\"appState\":{\"gridSize\":null},\"files\":{}}";
  }

  private static String box(String id, int x, int y) {
    return """
    {"id":"%s","type":"rectangle","x":%d,"y":%d,"width":100,"height":60,"angle":0,"groupIds":[],
     "boundElements":[{"id":"t","type":"text"}],"isDeleted":false,"roundness":{"type":3}}\
    """
        .formatted(id, x, y);
  }

  private static String words(String words, String container, int x, int y) {
    return """
    {"id":"t%s","type":"text","x":%d,"y":%d,"width":40,"height":20,"text":"%s","containerId":%s}\
    """
        .formatted(
            words.hashCode(), x, y, words, container.isEmpty() ? "null" : "\"" + container + "\"");
  }

  private static String arrow(String id, String rest) {
    return "{\"id\":\"%s\",\"type\":\"arrow\",%s}".formatted(id, rest);
  }

  private static String bound(String from, String to) {
    return "\"startBinding\":{\"elementId\":\"%s\",\"focus\":0.1},\"endBinding\":{\"elementId\":\"%s\"}"
        .formatted(from, to);
  }

  private static String model(String cells) {
    return "<mxGraphModel dx=\"1\"><root><mxCell id=\"0\"/><mxCell id=\"1\" parent=\"0\"/>"
        + cells
        + "</root></mxGraphModel>";
  }

  private static String page(String inside) {
    return "<mxfile host=\"app\"><diagram id=\"p\" name=\"Page-1\">"
        + inside
        + "</diagram></mxfile>";
  }

  private static String cell(String id, String value, String style) {
    return """
    <mxCell id="%s" value="%s" style="%s" vertex="1" parent="1"><mxGeometry x="1" y="1" width="9" height="9" as="geometry"/></mxCell>
    """
        .formatted(id, value, style);
  }

  private static String edge(String from, String to, String more) {
    return """
    <mxCell id="e%s%s" edge="1" parent="1" source="%s" target="%s" %s><mxGeometry relative="1" as="geometry"/></mxCell>
    """
        .formatted(from, to, from, to, more);
  }

  private static String packed(byte[] text) {
    var deflater = new Deflater(Deflater.BEST_COMPRESSION, true);
    deflater.setInput(text);
    deflater.finish();
    var out = new ByteArrayOutputStream();
    byte[] buffer = new byte[8_192];
    while (!deflater.finished()) {
      out.write(buffer, 0, deflater.deflate(buffer));
    }
    deflater.end();
    return Base64.getEncoder().encodeToString(out.toByteArray());
  }

  private static String packed(String xml) {
    String encoded = URLEncoder.encode(xml, StandardCharsets.UTF_8).replace("+", "%20");
    return packed(encoded.getBytes(StandardCharsets.UTF_8));
  }

  private static Graph graph(Drawn drawn) {
    assertThat(drawn).isInstanceOf(Drawn.Shown.class);
    return ((Drawn.Shown) drawn).graph();
  }

  private static void refused(Drawn drawn, Reason reason) {
    assertThat(drawn).isEqualTo(new Drawn.Refused(reason));
  }

  private static Optional<Part> part(Graph graph, String name) {
    return graph.components().stream()
        .filter(component -> component.name().equals(name))
        .findFirst()
        .flatMap(Component::part);
  }

  // ---- names ------------------------------------------------------------------------------

  @Test
  void filesAreKnownByTheirNames() {
    assertThat(drawings.reads("My plan.EXCALIDRAW")).isTrue();
    assertThat(drawings.reads("plan.excalidraw.json")).isTrue();
    assertThat(drawings.reads("plan.drawio")).isTrue();
    assertThat(drawings.reads("plan.drawio.xml")).isTrue();
    assertThat(drawings.reads("plan.png")).isFalse();
    assertThat(drawings.reads("excalidraw")).isFalse();
  }

  // ---- Excalidraw -------------------------------------------------------------------------

  @Test
  void boundWordsAndArrowsMakeAGraph() {
    Graph graph =
        graph(
            excalidraw(
                elements(
                    box("a", 0, 0),
                    words("Ticket\\nwindow", "a", 10, 10),
                    box("b", 300, 0),
                    words("Seats", "b", 310, 10),
                    arrow("l", bound("a", "b") + ",\"endArrowhead\":\"arrow\""),
                    words("reserves", "l", 200, 10))));
    assertThat(graph.text()).isEqualTo("[Ticket window] -> [Seats]: reserves");
  }

  @Test
  void whatIsNotBoundIsJoinedByWhereItLies() {
    Graph graph =
        graph(
            excalidraw(
                elements(
                    box("a", 0, 0),
                    words("Kiosk", "", 30, 20),
                    box("b", 300, 0),
                    words("Prices", "", 330, 20),
                    words("a heading", "", 0, 500),
                    arrow(
                        "l",
                        "\"x\":110,\"y\":30,\"points\":[[0,0],[90,5],[185,0]],\"startArrowhead\":null"))));
    assertThat(graph.text()).isEqualTo("[Kiosk] -> [Prices]");
  }

  @Test
  void wordsWithArrowsAndNoBoxesAreRead() {
    Graph graph =
        graph(
            excalidraw(
                elements(
                    words("phone", "", 0, 0),
                    words("meter", "", 200, 0),
                    arrow("l", "\"x\":45,\"y\":10,\"points\":[[0,0],[150,0]]"))));
    assertThat(graph.text()).isEqualTo("[phone] -> [meter]");
  }

  @Test
  void headsSayWhichWayALineGoes() {
    String two = box("a", 0, 0) + "," + words("Hub", "a", 1, 1) + "," + box("b", 300, 0);
    String all = two + "," + words("Meter", "b", 301, 1);
    String back = arrow("l", bound("a", "b") + ",\"startArrowhead\":\"dot\",\"endArrowhead\":null");
    assertThat(graph(excalidraw(elements(all, back))).text()).isEqualTo("[Meter] -> [Hub]");
    String plain = "{\"id\":\"l\",\"type\":\"line\"," + bound("a", "b") + "}";
    assertThat(graph(excalidraw(elements(all, plain))).connections()).hasSize(2);
  }

  @Test
  void whatWasDeletedAndFramesAroundBoxesAreNoBoxes() {
    Graph graph =
        graph(
            excalidraw(
                elements(
                    "{\"id\":\"f\",\"type\":\"rectangle\",\"x\":-50,\"y\":-50,\"width\":900,\"height\":900}",
                    words("Our cloud", "", -40, -45),
                    box("a", 0, 0),
                    words("Hub", "a", 10, 10),
                    box("b", 0, 300).replace("\"isDeleted\":false", "\"isDeleted\":true"),
                    words("Old", "b", 2_000, 310))));
    assertThat(graph.text()).isEqualTo("[Hub]");
  }

  @Test
  void linesThatLeadToThemselvesOrToNothingAreLeftOut() {
    Graph graph =
        graph(
            excalidraw(
                elements(
                    box("a", 0, 0),
                    words("Hub", "a", 10, 10),
                    arrow("l", bound("l", "a")),
                    arrow("m", bound("a", "a")),
                    arrow("n", bound("l", "m")),
                    words("x", "tx", 900, 900).replace("\"t" + "x".hashCode(), "\"tx"))));
    assertThat(graph.connections()).isEmpty();
    assertThat(graph.components()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "[]",
        "{}",
        "null",
        "{\"elements\":",
        "{\"elements\":[",
        "{\"elements\":[{\"id\":\"a\"",
        "{\"elements\":[NaN]}",
        "{\"elements\":[{\"x\":NaN}]}",
        "{\"elements\":{}}",
        "not json",
        "{\"elements\":[{\"points\":[[",
        "{\"elements\":[{\"startBinding\":{",
        "<mxfile/>"
      })
  void brokenJsonIsRefused(String json) {
    refused(excalidraw(json), Reason.Damaged);
  }

  @Test
  void numbersBeyondAllBoundsSayNothing() {
    String huge = box("a", 0, 0).replace("\"width\":100", "\"width\":1e999");
    assertThat(graph(excalidraw(elements(huge, words("Hub", "a", 1, 1)))).text())
        .isEqualTo("[Hub]");
    refused(excalidraw("{\"elements\":[{\"x\":" + "9".repeat(5_000) + "}]}"), Reason.TooLarge);
  }

  @Test
  void membersOfOtherKindsAreLeftOut() {
    String odd =
        "{\"id\":7,\"type\":\"rectangle\",\"x\":\"left\",\"text\":{\"a\":[1]},\"points\":5,\"startBinding\":3}";
    refused(excalidraw(elements(odd, "3", "null", "[1,2]", "\"text\"")), Reason.Empty);
    refused(excalidraw(elements()), Reason.Empty);
  }

  @Test
  void depthIsRefused() {
    refused(
        excalidraw("{\"elements\":[" + "[".repeat(10_000) + "]".repeat(10_000) + "]}"),
        Reason.TooDeep);
    refused(excalidraw("{\"a\":".repeat(10_000)), Reason.TooDeep);
  }

  @Test
  void numbersOfElementsAreRefused() {
    String[] boxes = new String[20_000];
    Arrays.fill(boxes, "{\"type\":\"rectangle\",\"id\":\"a\"}");
    refused(excalidraw(elements(boxes)), Reason.TooMany);
  }

  @Test
  void asManyElementsAsMayBeAreReadQuickly() {
    String[] all = new String[2_900];
    for (int i = 0; i < all.length; i++) {
      all[i] =
          i % 3 == 0
              ? box("b" + i, 0, 0)
              : i % 3 == 1
                  ? words("w" + i, "", 10, 10)
                  : arrow("l" + i, "\"x\":0,\"y\":0,\"points\":[[0,0],[9,9]]");
    }
    assertThat(graph(excalidraw(elements(all))).components()).isNotEmpty();
  }

  @Test
  void sizeIsRefused() {
    refused(drawings.read("a.excalidraw", new byte[Drawings.LARGEST + 1]), Reason.TooLarge);
    refused(drawings.read("a.drawio", new byte[Drawings.LARGEST + 1]), Reason.TooLarge);
  }

  // ---- draw.io ----------------------------------------------------------------------------

  private static final String SHOP =
      model(
          cell("u", "Buyer", "shape=umlActor;html=1;")
              + cell("s", "&lt;b&gt;Shop&lt;/b&gt;&lt;br&gt;API", "rounded=1;")
              + cell("d", "Orders &amp;amp; bills", "shape=cylinder3;")
              + edge("u", "s", "")
              + edge("s", "d", "value=\"writes\" style=\"endArrow=classic;startArrow=none\""));

  private static final String TEXT =
      "[Buyer] -> [Shop API]\n[Shop API] -> [(Orders & bills)]: writes";

  @Test
  void plainPagesAreRead() {
    Graph graph = graph(drawIo(page(SHOP)));
    assertThat(graph.text()).isEqualTo(TEXT);
    assertThat(part(graph, "Buyer")).contains(Part.Client);
    assertThat(graph(drawIo(SHOP)).text()).isEqualTo(TEXT);
  }

  @Test
  void packedPagesAreReadAsWell() {
    assertThat(graph(drawIo(page(packed(SHOP)))).text()).isEqualTo(TEXT);
  }

  @Test
  void wrappedCellsAndLabelsOfLinesAreRead() {
    String wrapped =
        "<UserObject label=\"Stock\" id=\"k\"><mxCell vertex=\"1\" parent=\"1\"/></UserObject>";
    String label =
        "<mxCell id=\"x\" value=\"counts\" style=\"edgeLabel;html=1;\" vertex=\"1\""
            + " parent=\"ekm\"/>";
    String icon = cell("m", "", "resIcon=mxgraph.aws4.simple_mail;");
    Graph graph = graph(drawIo(model(wrapped + icon + edge("k", "m", "") + label)));
    assertThat(graph.text()).isEqualTo("[Stock] -> [simple mail]: counts");
  }

  @Test
  void sameIdsOnTwoPagesAreTwoBoxes() {
    String one = model(cell("a", "Till", "") + cell("b", "Safe", "") + edge("a", "b", ""));
    String other = model(cell("a", "Door", "") + cell("b", "Bell", "") + edge("a", "b", ""));
    String file =
        "<mxfile><diagram>" + one + "</diagram><diagram>" + packed(other) + "</diagram></mxfile>";
    assertThat(graph(drawIo(file)).text()).isEqualTo("[Till] -> [Safe]\n[Door] -> [Bell]");
  }

  @Test
  void groupsAreHeadingsAndWordsAloneAreNone() {
    String group = cell("g", "Our cloud", "swimlane");
    String inside = cell("a", "Hub", "").replace("parent=\"1\"", "parent=\"g\"");
    String heading = cell("t", "Version 3", "text;html=1").replace("x=\"1\"", "x=\"500\"");
    assertThat(graph(drawIo(model(group + inside + heading))).text()).isEqualTo("[Hub]");
  }

  @Test
  void cyclesLeadNowhere() {
    String cells =
        cell("a", "Hub", "").replace("parent=\"1\"", "parent=\"b\"")
            + cell("b", "Meter", "").replace("parent=\"1\"", "parent=\"a\"")
            + edge("eab", "eba", "")
            + edge("a", "a", "");
    assertThat(drawIo(model(cells))).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "x",
        "<mxfile>",
        "<mxfile/>x",
        "<html/>",
        "{\"elements\":[]}",
        "<mxfile><diagram>***</diagram></mxfile>",
        "<mxfile><diagram>AAAA</diagram></mxfile>",
        "<mxfile>&nowhere;</mxfile>",
        "<mxfile a=\"&nowhere;\"/>",
        "<mxfile><diagram></mxfile>"
      })
  void brokenXmlIsRefused(String xml) {
    assertThat(drawIo(xml)).isInstanceOf(Drawn.Refused.class);
  }

  @Test
  void anEmptyPageIsEmpty() {
    refused(drawIo(page(model(""))), Reason.Empty);
    refused(drawIo(model(cell("a", "  ", "") + cell("b", "--", ""))), Reason.Empty);
  }

  @Test
  void documentTypesAndEntitiesAreRefused() {
    String laughs =
        "<!DOCTYPE mxfile [<!ENTITY a \"ha\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;\">"
            + "<!ENTITY c \"&b;&b;&b;&b;&b;&b;&b;&b;\">]><mxfile><diagram>&c;</diagram></mxfile>";
    refused(drawIo(laughs), Reason.Unsafe);
    String outside = "<!DOCTYPE mxfile SYSTEM \"file:///etc/passwd\"><mxfile/>";
    refused(drawIo(outside), Reason.Unsafe);
    String thief =
        "<!DOCTYPE m [<!ENTITY x SYSTEM"
            + " \"file:///etc/passwd\">]><mxfile><diagram>&x;</diagram></mxfile>";
    refused(drawIo(thief), Reason.Unsafe);
    assertThat(drawIo(page(packed(laughs)))).isEqualTo(new Drawn.Refused(Reason.Unsafe));
  }

  @Test
  void bombsAreRefused() {
    refused(drawIo(page(packed(new byte[100_000_000]))), Reason.TooLarge);
    String spaces = model(" ".repeat(3_000_000));
    String twice = "<diagram>" + packed(spaces.getBytes(StandardCharsets.UTF_8)) + "</diagram>";
    refused(drawIo("<mxfile>" + twice + twice + "</mxfile>"), Reason.TooLarge);
    String inner = page(packed(page(packed(SHOP))));
    refused(drawIo(inner), Reason.Empty);
  }

  @Test
  void deepXmlIsRefused() {
    refused(drawIo("<mxfile>" + "<a>".repeat(10_000)), Reason.TooDeep);
    refused(drawIo(page(packed("<mxGraphModel>" + "<a>".repeat(10_000)))), Reason.TooDeep);
  }

  @Test
  void manyCellsAreRefused() {
    var cells = new StringBuilder();
    for (int i = 0; i < 10_000; i++) {
      cells.append(cell("c" + i, "Box " + i, ""));
    }
    refused(drawIo(model(cells.toString())), Reason.TooMany);
  }

  @Test
  void hugeLabelsAreCut() {
    String label = "&lt;".repeat(200_000) + "Hub";
    assertThat(drawIo(model(cell("a", label, "")))).isNotNull();
    String name = "Hub ".repeat(50_000);
    assertThat(graph(drawIo(model(cell("a", name, "")))).components().getFirst().name())
        .hasSizeLessThanOrEqualTo(60);
  }

  // ---- both -------------------------------------------------------------------------------

  @Test
  void anyBytesAreTaken() {
    var random = new Random(9);
    String excalidraw =
        elements(box("a", 0, 0), words("Hub", "a", 1, 1), arrow("l", bound("a", "a")));
    for (int run = 0; run < 2_000; run++) {
      boolean xml = run % 2 == 0;
      byte[] bytes = (xml ? page(packed(SHOP)) : excalidraw).getBytes(StandardCharsets.UTF_8);
      for (int i = 0; i < 3; i++) {
        bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
      }
      byte[] cut = Arrays.copyOf(bytes, random.nextInt(bytes.length));
      String name = "a." + (xml ? "drawio" : "excalidraw").toUpperCase(Locale.ROOT);
      assertThat(drawings.read(name, run % 3 == 0 ? cut : bytes)).isNotNull();
    }
  }
}
