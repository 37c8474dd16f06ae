package plusminus.linguist.drawings;

import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import plusminus.drawing.Drawings;
import plusminus.drawing.Drawings.Reason;
import plusminus.linguist.drawings.Shape.Area;
import plusminus.linguist.drawings.Shape.Heads;
import plusminus.linguist.drawings.Shape.Kind;
import plusminus.linguist.drawings.Shape.Line;
import plusminus.linguist.drawings.Shape.Point;
import plusminus.question.Part;

/** Reads the XML of draw.io, plain and packed, all pages on one sheet. */
final class DrawIo {

  private static final int DEEPEST = 64;
  private static final XMLInputFactory FACTORY = factory();
  private static final Pattern TAG = Pattern.compile("<[^<>]{0,2000}>");
  private static final Pattern ICON =
      Pattern.compile("(?:resicon|shape)=mxgraph\\.[a-z0-9_.]*?\\.([a-z0-9_]+)(?:;|$)");
  private static final Pattern STORE =
      Pattern.compile("cylinder|datastore|database|\\.rds|dynamodb|\\.s3\\b");
  private static final Pattern QUEUE = Pattern.compile("queue|\\.sqs|kafka|kinesis");
  private static final Pattern PERSON = Pattern.compile("umlactor|actor|person|\\.user");
  private static final Pattern NO_HEAD = Pattern.compile("(?:^|;)endarrow=none");
  private static final Pattern TWO_HEADS = Pattern.compile("(?:^|;)startarrow=(?!none)[a-z]");

  private final Sheet sheet = new Sheet();
  private int page;
  private int unpacked;

  private DrawIo() {}

  static Sheet sheet(byte[] bytes) throws Refusal {
    var file = new DrawIo();
    file.read(bytes, true);
    return file.sheet;
  }

  /** A reader of characters, since the JDK prints a complaint about bytes that are none. */
  private static StringReader text(byte[] xml) {
    String text = new String(xml, StandardCharsets.UTF_8);
    return new StringReader(text.startsWith("\uFEFF") ? text.substring(1) : text);
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> new ByteArrayInputStream(new byte[0]));
    return factory;
  }

  /**
   * @param whole whether it is the file itself, whose pages may be packed
   */
  private void read(byte[] xml, boolean whole) throws Refusal {
    try {
      XMLStreamReader reader = FACTORY.createXMLStreamReader(text(xml));
      try {
        read(reader, whole);
      } finally {
        reader.close();
      }
    } catch (XMLStreamException e) {
      throw new Refusal(Reason.Damaged);
    }
  }

  private void read(XMLStreamReader reader, boolean whole) throws XMLStreamException, Refusal {
    Deque<Cell> open = new ArrayDeque<>();
    var packed = new StringBuilder();
    boolean known = false;
    while (reader.hasNext()) {
      switch (reader.next()) {
        case XMLStreamConstants.START_ELEMENT -> {
          known = known || isOfDrawIo(reader.getLocalName());
          open.push(start(reader, open));
          packed.setLength(0);
          if (open.size() > DEEPEST) {
            throw new Refusal(Reason.TooDeep);
          }
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
          boolean inPage = !open.isEmpty() && open.peek().element.equals("diagram");
          if (inPage) {
            packed.append(
                reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
          }
        }
        case XMLStreamConstants.END_ELEMENT -> {
          Cell closed = open.pop();
          if (whole && closed.element.equals("diagram") && !packed.toString().isBlank()) {
            unpack(packed.toString());
          }
          packed.setLength(0);
          enter(closed);
        }
        case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE ->
            throw new Refusal(Reason.Unsafe);
        default -> {
          // Comments and processing instructions draw nothing.
        }
      }
    }
    if (!known) {
      throw new Refusal(Reason.Damaged);
    }
  }

  private static boolean isOfDrawIo(String element) {
    return element.equals("mxfile") || element.equals("mxGraphModel");
  }

  private void unpack(String text) throws Refusal {
    byte[] xml = Packed.unpack(text, Drawings.LARGEST - unpacked);
    unpacked += xml.length;
    read(xml, false);
  }

  /** An element that is open: a cell, or what wraps or describes one. */
  private static final class Cell {
    final String element;
    final Map<String, String> attributes = new HashMap<>();
    Optional<Point> begin = Optional.empty();
    Optional<Point> end = Optional.empty();
    Area area = Area.NOWHERE;

    Cell(String element) {
      this.element = element;
    }

    String text(String name) {
      return attributes.getOrDefault(name, "");
    }

    double number(String name) {
      String text = text(name);
      try {
        return text.isEmpty() ? 0 : Double.parseDouble(text);
      } catch (NumberFormatException e) {
        return Double.NaN;
      }
    }
  }

  private Cell start(XMLStreamReader reader, Deque<Cell> open) {
    var cell = new Cell(reader.getLocalName());
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      cell.attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
    }
    if (cell.element.equals("diagram")) {
      page++;
    }
    Optional<Cell> owner = open.stream().filter(each -> each.element.equals("mxCell")).findFirst();
    owner.ifPresent(each -> describe(each, cell));
    boolean wrapped = cell.element.equals("mxCell") && !open.isEmpty();
    if (wrapped && open.element().element.matches("UserObject|object")) {
      cell.attributes.put("id", open.element().text("id"));
      cell.attributes.put("value", open.element().text("label"));
    }
    return cell;
  }

  private static void describe(Cell owner, Cell part) {
    if (part.element.equals("mxGeometry")) {
      owner.area =
          new Area(part.number("x"), part.number("y"), part.number("width"), part.number("height"));
    }
    if (part.element.equals("mxPoint") && Double.isFinite(part.number("x") + part.number("y"))) {
      Optional<Point> point = Optional.of(new Point(part.number("x"), part.number("y")));
      if (part.text("as").equals("sourcePoint")) {
        owner.begin = point;
      } else if (part.text("as").equals("targetPoint")) {
        owner.end = point;
      }
    }
  }

  /** A cell within another one lies relative to it, so its place says nothing here. */
  private void enter(Cell cell) throws Refusal {
    if (!cell.element.equals("mxCell")) {
      return;
    }
    String style = cell.text("style").toLowerCase(Locale.ROOT);
    String words = words(cell.text("value"));
    if (cell.text("edge").equals("1")) {
      var heads = new Heads(TWO_HEADS.matcher(style).find(), !NO_HEAD.matcher(style).find());
      sheet.add(
          new Line(
              id(cell.text("id")),
              id(cell.text("source")),
              id(cell.text("target")),
              cell.begin,
              cell.end,
              heads,
              words));
    } else if (cell.text("vertex").equals("1")) {
      boolean text = style.startsWith("text;") || style.startsWith("edgelabel");
      Kind kind = text ? Kind.Text : Kind.Box;
      String name = words.isEmpty() && !text ? icon(style) : words;
      String parent = id(cell.text("parent"));
      Area area = sheet.has(parent) ? Area.NOWHERE : cell.area;
      sheet.add(new Shape(id(cell.text("id")), kind, name, parent, area, part(style)));
    }
  }

  /** Ids are unique on a page only. */
  private String id(String id) {
    return id.isEmpty() ? "" : page + "/" + id;
  }

  private static String icon(String style) {
    Matcher icon = ICON.matcher(style);
    return icon.find() ? icon.group(1).replace('_', ' ') : "";
  }

  private static Optional<Part> part(String style) {
    if (STORE.matcher(style).find()) {
      return Optional.of(Part.Store);
    }
    if (QUEUE.matcher(style).find()) {
      return Optional.of(Part.Queue);
    }
    return PERSON.matcher(style).find() ? Optional.of(Part.Client) : Optional.empty();
  }

  /** The words of a label that may be HTML. */
  private static String words(String html) {
    String near = html.length() <= 4_000 ? html : html.substring(0, 4_000);
    return TAG.matcher(near)
        .replaceAll(" ")
        .replace("&nbsp;", " ")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&")
        .strip();
  }
}
