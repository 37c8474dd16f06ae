package plusminus.linguist.drawings;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import plusminus.drawing.Drawings;
import plusminus.drawing.Drawings.Reason;
import plusminus.linguist.drawings.Shape.Area;
import plusminus.linguist.drawings.Shape.Heads;
import plusminus.linguist.drawings.Shape.Kind;
import plusminus.linguist.drawings.Shape.Line;
import plusminus.linguist.drawings.Shape.Point;

/** Reads the JSON of Excalidraw as it streams by. */
final class Excalidraw {

  private static final int DEEPEST = 64;
  private static final JsonFactory FACTORY =
      JsonFactory.builder()
          .streamReadConstraints(
              StreamReadConstraints.builder()
                  .maxNestingDepth(DEEPEST)
                  .maxDocumentLength(Drawings.LARGEST)
                  .maxStringLength(Drawings.LARGEST)
                  .maxNumberLength(400)
                  .maxNameLength(1_000)
                  .build())
          .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
          .build();

  private Excalidraw() {}

  static Sheet sheet(byte[] bytes) throws Refusal {
    try (JsonParser parser = FACTORY.createParser(bytes)) {
      return sheet(parser);
    } catch (StreamConstraintsException e) {
      boolean depth = e.getOriginalMessage().contains("nesting depth");
      throw new Refusal(depth ? Reason.TooDeep : Reason.TooLarge);
    } catch (IOException e) {
      throw new Refusal(Reason.Damaged);
    }
  }

  private static Sheet sheet(JsonParser parser) throws IOException, Refusal {
    var sheet = new Sheet();
    boolean found = false;
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      throw new Refusal(Reason.Damaged);
    }
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      boolean elements = parser.currentName().equals("elements");
      if (parser.nextToken() == JsonToken.START_ARRAY && elements) {
        found = true;
        elements(parser, sheet);
      } else {
        parser.skipChildren();
      }
    }
    if (!found || parser.currentToken() != JsonToken.END_OBJECT) {
      throw new Refusal(Reason.Damaged);
    }
    return sheet;
  }

  private static void elements(JsonParser parser, Sheet sheet) throws IOException, Refusal {
    int count = 0;
    while (parser.nextToken() != JsonToken.END_ARRAY) {
      if (parser.currentToken() == null) {
        throw new Refusal(Reason.Damaged);
      }
      count++;
      if (count > Sheet.MOST_ELEMENTS) {
        throw new Refusal(Reason.TooMany);
      }
      if (parser.currentToken() == JsonToken.START_OBJECT) {
        add(new Element(parser), sheet);
      } else {
        parser.skipChildren();
      }
    }
  }

  private static void add(Element element, Sheet sheet) throws Refusal {
    if (element.text("isDeleted").equals("true")) {
      return;
    }
    switch (element.text("type")) {
      case "rectangle", "diamond", "ellipse" -> sheet.add(element.shape(Kind.Box));
      case "text" -> sheet.add(element.shape(Kind.Text));
      case "arrow" -> sheet.add(element.connection(true));
      case "line" -> sheet.add(element.connection(false));
      default -> {
        // Frames, pictures and strokes of the pen are no boxes.
      }
    }
  }

  /** The members of one element that say something here. */
  private static final class Element {

    private final Map<String, String> texts = new HashMap<>();
    private final Map<String, Double> numbers = new HashMap<>();

    Element(JsonParser parser) throws IOException {
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        JsonToken value = parser.nextToken();
        if (value == JsonToken.START_OBJECT && name.endsWith("Binding")) {
          binding(parser, name);
        } else if (value == JsonToken.START_ARRAY && name.equals("points")) {
          points(parser);
        } else if (value.isNumeric()) {
          numbers.put(name, parser.getDoubleValue());
        } else if (value.isScalarValue()) {
          texts.put(name, parser.getText());
        } else {
          parser.skipChildren();
        }
      }
    }

    private void binding(JsonParser parser, String name) throws IOException {
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        boolean id = parser.currentName().equals("elementId");
        if (parser.nextToken() == JsonToken.VALUE_STRING && id) {
          texts.put(name, parser.getText());
        } else {
          parser.skipChildren();
        }
      }
    }

    /** Keeps the last point, which is relative to the first. */
    private void points(JsonParser parser) throws IOException {
      while (parser.nextToken() == JsonToken.START_ARRAY) {
        int axis = 0;
        while (parser.nextToken() != JsonToken.END_ARRAY && parser.currentToken() != null) {
          if (parser.currentToken().isNumeric() && axis < 2) {
            numbers.put(axis == 0 ? "endX" : "endY", parser.getDoubleValue());
          }
          axis++;
          parser.skipChildren();
        }
      }
      while (parser.currentToken() != JsonToken.END_ARRAY && parser.currentToken() != null) {
        parser.skipChildren();
        parser.nextToken();
      }
    }

    String text(String name) {
      return texts.getOrDefault(name, "");
    }

    private double number(String name) {
      return numbers.getOrDefault(name, Double.NaN);
    }

    Shape shape(Kind kind) {
      var area = new Area(number("x"), number("y"), number("width"), number("height"));
      return new Shape(text("id"), kind, text("text"), text("containerId"), area, Optional.empty());
    }

    /**
     * @param isArrow whether it has a head at its end where the file says nothing
     */
    Line connection(boolean isArrow) {
      String end = texts.getOrDefault("endArrowhead", isArrow ? "triangle" : "null");
      String begin = texts.getOrDefault("startArrowhead", "null");
      return new Line(
          text("id"),
          text("startBinding"),
          text("endBinding"),
          point(number("x"), number("y")),
          point(number("x") + number("endX"), number("y") + number("endY")),
          new Heads(!begin.equals("null"), !end.equals("null")),
          "");
    }

    private static Optional<Point> point(double x, double y) {
      return Double.isFinite(x + y) ? Optional.of(new Point(x, y)) : Optional.empty();
    }
  }
}
