package plusminus.linguist.drawings;

import java.util.Locale;
import plusminus.drawing.Drawings;
import plusminus.drawing.Graph;

/** Reads the files of Excalidraw and draw.io. */
public final class DrawingFiles implements Drawings {

  @Override
  public boolean reads(String fileName) {
    return isExcalidraw(fileName) || isDrawIo(fileName);
  }

  @Override
  public Drawn read(String fileName, byte[] bytes) {
    if (bytes.length > LARGEST) {
      return new Drawn.Refused(Reason.TooLarge);
    }
    try {
      Sheet sheet = isDrawIo(fileName) ? DrawIo.sheet(bytes) : Excalidraw.sheet(bytes);
      Graph graph = sheet.graph();
      return graph.components().isEmpty()
          ? new Drawn.Refused(Reason.Empty)
          : new Drawn.Shown(graph);
    } catch (Refusal refusal) {
      return new Drawn.Refused(refusal.reason());
    }
  }

  private static boolean isExcalidraw(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    return name.endsWith(".excalidraw") || name.endsWith(".excalidraw.json");
  }

  private static boolean isDrawIo(String fileName) {
    String name = fileName.toLowerCase(Locale.ROOT);
    return name.endsWith(".drawio") || name.endsWith(".drawio.xml") || name.endsWith(".dio");
  }
}
